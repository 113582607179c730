import type { JsonObject, Mapped } from '@merkki/core';
import { type MicroCredentialDraft, toMicroCredentialDraft } from '@merkki/model';
import type { Profile } from './profile.ts';
import { readDocument } from './read-document.ts';

/**
 * Reads the document of a study service back into a draft of a micro-credential with one offering,
 * by the rows that have an inverse. A value that only repeats another one, such as the name of a
 * realisation that equals the title, is not repeated in the draft.
 *
 * @param document - The service's document; is not changed.
 * @returns The draft, and everything of the document that is not in it: pointers into the document.
 * Never throws on bad data.
 * @example
 * readOffering({ koulutus: { nimi: { fi: 'Laatu' } } }, koutaProfile).value.title; // { fi: 'Laatu' }
 */
export function readOffering(document: JsonObject, profile: Profile): Mapped<MicroCredentialDraft> {
  const { value, losses } = readDocument(document, profile);
  return { value: toMicroCredentialDraft(value), losses };
}
