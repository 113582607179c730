import {
  failWith,
  isJsonObject,
  type JsonObject,
  type Problem,
  problem,
  type Result,
  succeed,
} from '@merkki/core';

/** A credential and where it stood in the input. */
export interface LocatedCredential {
  readonly document: JsonObject;
  /** JSON Pointer of `document` in the input. */
  readonly pointer: string;
  /** `elm.array`, `elm.wrapped`. */
  readonly notes: readonly Problem[];
}

/**
 * Finds the credential: itself, in an array of one, or in the wrapper of the Online Credential Builder.
 *
 * @returns The credential, or `elm.not-object` or `elm.type`.
 * @internal
 */
export function locateCredential(value: unknown): Result<LocatedCredential> {
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
  return succeed({ document, pointer, notes });
}

function typesOf(document: JsonObject): readonly unknown[] {
  const { type } = document;
  return Array.isArray(type) ? type : [type];
}
