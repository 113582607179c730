import { isJsonObject, type JsonObject, type Loss, type Result, succeed } from '@merkki/core';
import {
  MicroCredential,
  toMicroCredentialAwardDraft,
  toMicroCredentialDraft,
} from '@merkki/model';
import { findPlaces } from '../places/find-places.ts';
import { type ReadCredentialOptions, readCredential } from '../reading/read-credential.ts';
import type { ConversionSource } from './conversion.ts';
import { readLosses } from './leg-losses.ts';

/** A document that is to be converted, in the shape of an award. */
export interface Source {
  readonly kind: ConversionSource;
  /** An award, whole or not; of a definition only its `microCredential`. */
  readonly draft: JsonObject;
  /** What reading it lost; pointers into the source document. */
  readonly losses: readonly Loss[];
  /** Where a part of the draft stands in the source document; none when it is not from there. */
  readonly places: (pointer: string) => readonly string[];
}

/**
 * Reads what is to be converted: a definition or an award of ours, else a credential.
 *
 * @internal
 */
export function readSource(input: unknown, options: ReadCredentialOptions): Result<Source> {
  if (isJsonObject(input) && isJsonObject(input['microCredential'])) {
    const draft = toMicroCredentialAwardDraft(input) as JsonObject; // pruned JSON
    return succeed({ kind: 'award', draft, losses: [], places: (pointer) => [pointer] });
  }
  if (isJsonObject(input) && isDefinition(input)) {
    const microCredential = toMicroCredentialDraft(input) as JsonObject; // pruned JSON
    return succeed({
      kind: 'definition',
      draft: { microCredential },
      losses: [],
      places: (pointer) => [pointer.replace(/^\/microCredential/, '')],
    });
  }
  const read = readCredential(input, options);
  if (!read.ok) return read;
  const { format, draft, losses } = read.value;
  return succeed({
    kind: format,
    draft: draft as JsonObject, // made of JSON; only its type says that leaves are unknown
    losses: readLosses(format, losses),
    places: (pointer) => placesIn(read.value, pointer),
  });
}

/** Told by the readers, not by the document. */
const ofReader = new Set(['/microCredential/schemaVersion', '/microCredential/status']);

function placesIn(reading: Parameters<typeof findPlaces>[0], pointer: string): readonly string[] {
  if (ofReader.has(pointer)) return [];
  const places = findPlaces(reading, pointer);
  return places.length > 0 ? places.slice(0, 1) : [''];
}

/**
 * Whether a document is meant as a definition of ours: more than half of its members, and at least two,
 * are called as in the model.
 *
 * @internal
 */
export function isDefinition(document: JsonObject): boolean {
  const names = Object.keys(document);
  const known = names.filter((name) => Object.hasOwn(MicroCredential.shape, name));
  return known.length >= 2 && known.length * 2 > names.length;
}
