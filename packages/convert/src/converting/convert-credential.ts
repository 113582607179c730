import {
  isJsonObject,
  type JsonObject,
  type Loss,
  MerkkiError,
  type Problem,
  problem,
  type Result,
  succeed,
} from '@merkki/core';
import { parseMicroCredential } from '@merkki/model';
import { completeAward } from './complete-award.ts';
import type { Conversion, ConversionTarget, ConvertOptions } from './conversion.ts';
import { uniqueLosses, writeLosses } from './leg-losses.ts';
import { mergeFill, mergeSameBodies } from './merge-fill.ts';
import { readSource, type Source } from './read-source.ts';
import { writeTarget } from './write-target.ts';

/**
 * Converts a credential, an award or a definition to another format, through the model. The outcome is
 * unsigned. Nothing is invented: what the target cannot be written without, and the source does not say,
 * is a problem, unless the caller gives it as `fill`.
 *
 * An award or a credential becomes a credential; a definition, of which nobody is the learner, becomes
 * an `Achievement` of Open Badges or a `Qualification` of ELM.
 *
 * @param input - An Open Badge or a European Digital Credential in any form that {@link openCredential}
 * takes, or a definition or an award as a JSON value; is not changed.
 * @returns The document with the losses of both legs, as pointers into the source document and with
 * codes that name the leg; or why it cannot be written: `convert.missing` and `convert.unfit` with
 * pointers into an award, where `fill` can put it, and the codes of the readers and writers. Never
 * throws on bad data.
 * @example
 * const toEuropean = async (badge: string) => {
 *   const fill = { microCredential: { issuer: { country: 'FI' } } };
 *   const converted = await convertCredential(badge, 'elm', { fill });
 *   return converted.ok ? converted.value.value : converted.error.map(({ pointer }) => pointer);
 * };
 */
export async function convertCredential(
  input: unknown,
  to: ConversionTarget,
  options: ConvertOptions = {},
): Promise<Result<Conversion>> {
  const read = readSource(input, options);
  if (!read.ok) return read;
  const source = read.value;
  const draft = mergeSameBodies(mergeFill(source.draft, options.fill ?? {}));
  return to === 'definition'
    ? succeed(toDefinition(source, draft))
    : convert(source, draft, to, options);
}

/** The definition as far as it goes; what it still lacks are its problems. */
function toDefinition(source: Source, draft: JsonObject): Conversion {
  const { microCredential, ...ofAward } = draft;
  const value = isJsonObject(microCredential) ? microCredential : {};
  const parsed = parseMicroCredential(value);
  const lost = Object.keys(ofAward).flatMap((name) =>
    source
      .places(`/${name}`)
      .map((path) => ({ path, code: 'write.definition.award', params: { element: `/${name}` } })),
  );
  return {
    from: source.kind,
    to: 'definition',
    value,
    losses: uniqueLosses([...source.losses, ...lost]),
    problems: parsed.ok ? [] : parsed.error,
  };
}

async function convert(
  source: Source,
  draft: JsonObject,
  to: Exclude<ConversionTarget, 'definition'>,
  options: ConvertOptions,
): Promise<Result<Conversion>> {
  const isDefinition = source.kind === 'definition';
  const { award, leftOut, problems, toDraft } = completeAward(draft);
  const missing = problems
    .filter(({ pointer }) => !isNeedless(pointer, to, isDefinition, options))
    .map(({ code, pointer }) =>
      problem(code === 'mc.missing' ? 'convert.missing' : 'convert.unfit', pointer, {
        element: pointer,
      }),
    );
  if (missing.length > 0) return { ok: false, error: missing };
  const parts: readonly Loss[] = leftOut.flatMap(({ part, element }) =>
    source.places(part).map((path) => ({
      path,
      code: 'write.model.incomplete',
      params: { element },
    })),
  );
  try {
    const written = await writeTarget(award, to, isDefinition, options);
    const losses = writeLosses(to, written.losses, toDraft, source.places);
    return succeed({
      from: source.kind,
      to,
      value: written.value,
      losses: uniqueLosses([...source.losses, ...parts, ...losses]),
      problems: written.problems,
    });
  } catch (error) {
    // A writer refuses what has no valid form in its format: here that is bad data.
    if (!MerkkiError.isInstance(error)) throw error;
    return { ok: false, error: [asProblem(error)] };
  }
}

function asProblem({ code, pointer, params }: MerkkiError): Problem {
  return { code, pointer, params };
}

/** What the model demands and the target has no need of. */
function isNeedless(
  pointer: string,
  to: Exclude<ConversionTarget, 'definition'>,
  isDefinition: boolean,
  { issuerId }: ConvertOptions,
): boolean {
  const ofModel = ['schemaVersion', 'status', 'version'].map((name) => `/microCredential/${name}`);
  if (ofModel.includes(pointer)) return true;
  if (isDefinition && !pointer.startsWith('/microCredential')) return true;
  if (to === 'elm') return false;
  const ofBadge = ['legalName', 'country', ...(issuerId === undefined ? [] : ['id'])];
  return ofBadge.some((name) => pointer === `/microCredential/issuer/${name}`);
}
