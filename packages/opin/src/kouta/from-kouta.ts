import type { JsonObject, Mapped } from '@merkki/core';
import type { MicroCredentialDraft } from '@merkki/model';
import { readOffering } from '../engine/read-offering.ts';
import type { KoutaDocument } from './kouta-document.ts';
import { koutaProfile } from './profile.ts';

/**
 * Reads a koulutus and its toteutus of Opintopolku into a draft of a micro-credential with one
 * offering. The draft lacks what Opintopolku does not know: level, assessment, quality assurance.
 *
 * @param document - As {@link toKouta} makes it, or as the service returns it.
 * @returns The draft, and everything of the document that is not in it: pointers into the document.
 * Never throws on bad data.
 * @example
 * fromKouta({ koulutus: { nimi: { fi: 'Laatu' } }, toteutus: {} }).value.title; // { fi: 'Laatu' }
 */
export function fromKouta({ koulutus, toteutus }: KoutaDocument): Mapped<MicroCredentialDraft> {
  const document: JsonObject = { koulutus, toteutus };
  return readOffering(document, koutaProfile);
}
