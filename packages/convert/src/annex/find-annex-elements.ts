import { type JsonValue, type Result, succeed } from '@merkki/core';
import { type AnnexElementId, annexElements } from '@merkki/opin';
import { expandPath } from '../places/expand-path.ts';
import { findPlaces } from '../places/find-places.ts';
import {
  type CredentialReading,
  type ReadCredentialOptions,
  readCredential,
} from '../reading/read-credential.ts';
import { searchPaths } from './award-paths.ts';

/** An element of Annex I, looked for in a credential. */
export interface FoundElement {
  /** The element. */
  readonly element: AnnexElementId;
  /** Whether Annex I lists it as mandatory. */
  readonly mandatory: boolean;
  /** Whether the credential says something of it that can be read. */
  readonly found: boolean;
  /** Where it stands: JSON Pointers into the credential; none where that is not known. */
  readonly pointers: readonly string[];
}

/**
 * Looks for the elements of Annex I in an exported credential, by what can be read back from it.
 *
 * @param input - As {@link readCredential} takes it.
 * @returns The sixteen elements in the order of the Annex; or why it is no credential. Never throws.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const found = findAnnexElements({ type: ['OpenBadgeCredential'], credentialSubject: {} });
 * if (found.ok) console.log(found.value.filter(({ mandatory, found }) => mandatory && !found));
 */
export function findAnnexElements(
  input: unknown,
  options: ReadCredentialOptions = {},
): Result<readonly FoundElement[]> {
  const read = readCredential(input, options);
  return read.ok ? succeed(elementsOf(read.value)) : read;
}

/** The elements of Annex I in a credential that was read. */
function elementsOf(reading: CredentialReading): readonly FoundElement[] {
  const draft = reading.draft as JsonValue; // read from JSON; its leaves are unknown to the type only
  return annexElements.map((element) => {
    const places = searchPaths(element).flatMap((path) => expandPath(draft, path));
    const pointers = places.flatMap((place) => findPlaces(reading, place));
    return {
      element: element.id,
      mandatory: element.mandatory,
      found: places.length > 0,
      pointers: [...new Set(pointers)],
    };
  });
}
