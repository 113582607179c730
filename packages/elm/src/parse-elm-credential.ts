import { type JsonObject, type Problem, problem, type Result, succeed } from '@merkki/core';
import type { Draft } from '@merkki/model';
import { type ElmVersion, elmVersions } from './elm-versions.ts';
import { locateCredential } from './reading/locate-credential.ts';
import { normalise } from './reading/normalise.ts';
import type { EuropeanDigitalCredential } from './schemas/european-digital-credential.ts';

/**
 * A credential from anywhere, as far as it has the shape of one: any member may be missing and any
 * leaf malformed (`unknown`), but where the strict form has a list or an object there is one or nothing.
 */
export type ElmCredentialDraft = Draft<EuropeanDigitalCredential>;

/** A credential that was read. */
export interface ParsedElmCredential {
  /** The credential in strict form, for reading members from. */
  readonly credential: ElmCredentialDraft;
  /** The credential as it stood in the input, for checking. */
  readonly document: JsonObject;
  /** JSON Pointer of `document` in the input. */
  readonly pointer: string;
  /**
   * What was unusual: `elm.wrapped`, `elm.array`, `elm.context-alias`, `elm.shape`. Pointers are into
   * the input.
   */
  readonly notes: readonly Problem[];
}

/** Options of {@link parseElmCredential}. */
export interface ParseElmOptions {
  /** ELM versions whose contexts are known. Default: {@link elmVersions}. */
  readonly versions?: readonly ElmVersion[];
}

/**
 * Reads a European Digital Credential tolerantly: one value or a list of one, the credential itself,
 * in an array of one, or in the wrapper of the Online Credential Builder.
 *
 * @param value - JSON; is not changed.
 * @returns The credential, or `elm.not-object` or `elm.type`. Never throws.
 * @see European Learning Model 3.2, application profile EDC.
 * @example
 * const read = parseElmCredential({
 *   credential: { type: ['EuropeanDigitalCredential'], issuer: { legalName: { en: 'University' } } },
 * });
 * if (read.ok) console.log(read.value.notes[0]?.code, read.value.credential.issuer?.legalName);
 */
export function parseElmCredential(
  value: unknown,
  options: ParseElmOptions = {},
): Result<ParsedElmCredential> {
  const located = locateCredential(value);
  if (!located.ok) return located;
  const { document, pointer } = located.value;
  const notes = [...located.value.notes];
  const versions = options.versions ?? Object.values(elmVersions);
  const aliases = new Set<unknown>(versions.flatMap(({ contextAliases = [] }) => contextAliases));
  const context = document['@context'];
  const alias = [context].flat().findIndex((one) => aliases.has(one));
  if (alias >= 0) {
    const at = Array.isArray(context) ? `/${alias}` : '';
    notes.push(problem('elm.context-alias', `${pointer}/@context${at}`));
  }
  const { credential, misfits } = normalise(document);
  notes.push(...misfits.map((misfit) => problem('elm.shape', `${pointer}${misfit}`)));
  return succeed({ credential, document, pointer, notes });
}
