/** Hash functions that cryptosuites use, as WebCrypto calls them. */
export type DigestName = 'SHA-256' | 'SHA-384';

/** The hashes of a document and of its proof options, and both joined, as they are signed. */
export interface HashData {
  readonly documentHash: Uint8Array;
  readonly proofHash: Uint8Array;
  /** The proof options' hash, then the document's. */
  readonly combined: Uint8Array;
}

/** Hashes a text in UTF-8. @internal */
export async function hashText(text: string, digest: DigestName = 'SHA-256'): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(digest, new TextEncoder().encode(text)));
}

/** Joins the two hashes in the order in which they are signed. @internal */
export function joinHashes(proofHash: Uint8Array, documentHash: Uint8Array): HashData {
  return { proofHash, documentHash, combined: joinBytes(proofHash, documentHash) };
}

/** Joins byte strings. @internal */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
