import { atPointer, type JsonObject, pointerParts, toPointer } from '@merkki/core';
import type { OpenedCredential } from '../reading/opened-credential.ts';
import { badgePlaces } from './badge-places.ts';
import { elmPlaces } from './elm-places.ts';
import { expandPath } from './expand-path.ts';
import type { PlaceRow } from './place-row.ts';

/**
 * Finds where a part of the award that was read stands in the credential, as far as that is known: by
 * the tables of the two formats, the nearest row counts. An element of a list that was read in order is
 * found by its number.
 *
 * @param pointer - JSON Pointer into the award, such as `/microCredential/outcomes/1/text`.
 * @returns JSON Pointers into the credential; none where nothing of it is there.
 * @example
 * const document = { credentialSubject: { achievement: { name: 'First aid' } } };
 * findPlaces({ format: 'open-badges', document }, '/microCredential/title');
 * // ['/credentialSubject/achievement/name']
 */
export function findPlaces(
  { format, document }: Pick<OpenedCredential, 'format' | 'document'>,
  pointer: string,
): readonly string[] {
  const parts = pointerParts(pointer);
  const rows = (format === 'elm' ? elmPlaces : badgePlaces)
    .filter(({ ours }) => covers(ours, parts))
    .sort((a, b) => b.ours.split('/').length - a.ours.split('/').length);
  for (const row of rows) {
    const places = placesOf(document, row, parts);
    if (places.length > 0) return places;
  }
  return [];
}

function placesOf(
  document: JsonObject,
  { ours, theirs }: PlaceRow,
  parts: readonly string[],
): readonly string[] {
  const at = ours.split('/').slice(1).indexOf('*');
  for (const path of theirs) {
    const places = expandPath(document, path);
    if (places.length === 0) continue;
    const own = at < 0 ? undefined : places[Number(parts[at])];
    const found = own === undefined || places.length === 1 ? places : [own];
    const rest = parts.slice(ours.split('/').length - 1);
    return found.map((place) => below(document, place, rest));
  }
  return [];
}

/** The same member below the place, such as a text's language, where both call it so. */
function below(document: JsonObject, place: string, rest: readonly string[]): string {
  const deeper = rest.length === 1 ? place + toPointer(rest) : place;
  return atPointer(document, deeper) === undefined ? place : deeper;
}

/** Whether a path names a place or something above it; that of the elements names their list too. */
function covers(ours: string, parts: readonly string[]): boolean {
  const all = ours.split('/').slice(1);
  const isList = all.at(-1) === '*' && all.length === parts.length + 1;
  const wanted = isList ? all.slice(0, -1) : all;
  return (
    wanted.length <= parts.length &&
    wanted.every((part, index) => part === '*' || part === parts[index])
  );
}
