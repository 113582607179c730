import {
  failWith,
  isJsonObject,
  type JsonObject,
  type Problem,
  problem,
  type Result,
  succeed,
} from '@merkki/core';
import type { Draft } from '@merkki/model';
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
export function parseElmCredential(value: unknown): Result<ParsedElmCredential> {
  const notes: Problem[] = [];
  let document = value;
  let pointer = '';
  if (Array.isArray(document) && document.length === 1) {
    notes.push(problem('elm.array'));
    document = document[0];
    pointer = '/0';
  }
  if (isJsonObject(document) && !('type' in document) && isJsonObject(document['credential'])) {
    notes.push(problem('elm.wrapped', pointer));
    document = document['credential'];
    pointer = `${pointer}/credential`;
  }
  if (!isJsonObject(document)) return failWith([problem('elm.not-object', pointer)]);
  if (!typesOf(document).includes('EuropeanDigitalCredential')) {
    return failWith([problem('elm.type', `${pointer}/type`)]);
  }
  const context = document['@context'];
  const alias = (Array.isArray(context) ? context : [context]).indexOf(
    'https://data.europa.eu/snb/model/context/edc-ap',
  );
  if (alias >= 0) {
    const at = Array.isArray(context) ? `/${alias}` : '';
    notes.push(problem('elm.context-alias', `${pointer}/@context${at}`));
  }
  const { credential, misfits } = normalise(document);
  notes.push(...misfits.map((misfit) => problem('elm.shape', `${pointer}${misfit}`)));
  return succeed({ credential, document, pointer, notes });
}

function typesOf(document: JsonObject): readonly unknown[] {
  const { type } = document;
  return Array.isArray(type) ? type : [type];
}
