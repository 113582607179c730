import type { DidChoice } from '@merkki/proofs';

/** The one moment of all signing and verifying. */
export const now = '2026-11-24T10:00:00Z';

/** Issuers are known by did:web, as institutions are; its document is given, never fetched. */
export const did: DidChoice = { method: 'web', host: 'amk.example' };

/** Random bytes for salts. */
export function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
