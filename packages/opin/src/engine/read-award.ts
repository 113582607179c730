import type { JsonObject, Mapped } from '@merkki/core';
import { type MicroCredentialAwardDraft, toMicroCredentialAwardDraft } from '@merkki/model';
import type { AwardProfile } from './profile.ts';
import { readDocument } from './read-document.ts';

/**
 * Reads the document of a study register back into a draft of an award, by the rows that have an
 * inverse. The draft lacks what the register does not know.
 *
 * @param document - The register’s document; is not changed.
 * @returns The draft, and everything of the document that is not in it: pointers into the document.
 * Never throws on bad data.
 * @example
 * readAward({}, koskiProfile); // { value: {}, losses: [] }
 */
export function readAward(
  document: JsonObject,
  profile: AwardProfile,
): Mapped<MicroCredentialAwardDraft> {
  const { value, losses } = readDocument(document, profile);
  return { value: toMicroCredentialAwardDraft(value), losses };
}
