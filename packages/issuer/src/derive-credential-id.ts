/** What makes one credential the same as another. */
export interface CredentialIdParts {
  /** DID of the issuer. */
  readonly issuer: string;
  /** Id of the definition. */
  readonly definition: string;
  /** Version of the definition. */
  readonly version: string;
  /** What the recipient is known by, such as the learner id, else the e-mail address. */
  readonly recipient: string;
  /** What tells apart two credentials of one recipient, such as a run or an event. Default: none. */
  readonly run?: string;
}

/**
 * Derives the id of a credential, so that issuing the same thing twice gives the same id: a UUID of
 * version 8 from the SHA-256 of the parts. The recipient cannot be read from it, but who knows all
 * parts can compute it.
 *
 * @returns `urn:uuid:…`
 * @see RFC 9562, section 5.8 (UUID version 8).
 * @example
 * await deriveCredentialId({
 *   issuer: 'did:web:amk.example',
 *   definition: 'https://amk.example/mc/1',
 *   version: '1.0',
 *   recipient: 'aino@example.org',
 * });
 */
export async function deriveCredentialId(parts: CredentialIdParts): Promise<string> {
  const { issuer, definition, version, recipient, run = '' } = parts;
  const text = JSON.stringify([issuer, definition, version, recipient, run]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
