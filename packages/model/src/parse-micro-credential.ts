import { isJsonObject, type Problem, problem } from '@merkki/core';
import { findShapeProblems } from './find-shape-problems.ts';
import type { MicroCredential } from './micro-credential.ts';
import type { MicroCredentialAward } from './micro-credential-award.ts';

/** A parsed document, or what keeps it from being one; warnings either way. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly error: readonly Problem[];
      readonly warnings: readonly Problem[];
    };

/** Major version of the document shape that this package reads. */
export const schemaMajor = 1;

/**
 * Parses a micro-credential definition. A member that the model does not know is a warning
 * (`mc.unknown-member`) and stays in the value, so that nothing is lost.
 *
 * @param value - JSON, for example from {@link readDocument}; is not changed.
 * @returns The definition, or every problem with its JSON Pointer. Never throws on bad data.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const parsed = parseMicroCredential({ schemaVersion: '1.0' });
 * if (!parsed.ok) console.log(parsed.error.map(({ code, pointer }) => `${pointer} ${code}`));
 */
export function parseMicroCredential(value: unknown): Parsed<MicroCredential> {
  return parse<MicroCredential>(value, 'micro-credential');
}

/**
 * Parses an award, like {@link parseMicroCredential}.
 *
 * @param value - JSON; is not changed.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * parseMicroCredentialAward({}).ok; // false
 */
export function parseMicroCredentialAward(value: unknown): Parsed<MicroCredentialAward> {
  return parse<MicroCredentialAward>(value, 'award');
}

function parse<T>(value: unknown, kind: 'micro-credential' | 'award'): Parsed<T> {
  const major = majorOf(value);
  if (major !== undefined && major !== schemaMajor) {
    const params = { found: major, supported: schemaMajor };
    return {
      ok: false,
      error: [problem('mc.version-unsupported', '/schemaVersion', params)],
      warnings: [],
    };
  }
  const problems = findShapeProblems(value, kind).map((found) => found.problem);
  const warnings = problems.filter(({ code }) => code === 'mc.unknown-member');
  const error = problems.filter(({ code }) => code !== 'mc.unknown-member');
  if (error.length > 0) return { ok: false, error, warnings };
  // The schema has no transforms and found nothing but unknown members: the value has its type.
  return { ok: true, value: value as T, warnings };
}

function majorOf(value: unknown): number | undefined {
  const version = isJsonObject(value) ? value['schemaVersion'] : undefined;
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/.exec(version)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}
