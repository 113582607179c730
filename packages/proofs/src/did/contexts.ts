/** The contexts that DID documents name; nothing here loads them. @internal */
export const didDocumentContexts = {
  controller: 'https://www.w3.org/ns/cid/v1',
  did: 'https://www.w3.org/ns/did/v1',
  multikey: 'https://w3id.org/security/multikey/v1',
  jwk: 'https://w3id.org/security/jwk/v1',
} as const;
