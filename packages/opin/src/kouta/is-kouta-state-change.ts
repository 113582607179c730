import type { KoutaState } from './codes.ts';

const changes: Readonly<Record<KoutaState, readonly KoutaState[]>> = Object.freeze({
  tallennettu: ['julkaistu', 'poistettu'],
  julkaistu: ['arkistoitu'],
  arkistoitu: ['julkaistu'],
  poistettu: [],
});

/**
 * Tells whether an institution may change the publication state so. Only Opetushallitus itself may
 * take a published one back to a draft; what is deleted stays deleted.
 *
 * @see kouta-backend of Opetushallitus, domain/Julkaisutila.scala.
 * @example
 * isKoutaStateChange('julkaistu', 'tallennettu'); // false
 */
export function isKoutaStateChange(from: KoutaState, to: KoutaState): boolean {
  return from === to || changes[from].includes(to);
}
