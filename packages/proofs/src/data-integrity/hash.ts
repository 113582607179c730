import type { HashData } from './cryptosuite.ts';

/** SHA-256 of a text in UTF-8. @internal */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Joins the two hashes in the order in which they are signed. @internal */
export function joinHashes(proofHash: Uint8Array, documentHash: Uint8Array): HashData {
  return { proofHash, documentHash, combined: Uint8Array.of(...proofHash, ...documentHash) };
}
