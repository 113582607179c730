/** Hashes for the library, by the names of the IANA registry. @internal */
export async function hasher(data: string | ArrayBuffer, alg: string): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest(alg.toUpperCase(), bytes));
}
