export type { SignatureAlgorithm } from './keys/algorithms.ts';
export { createSigner } from './keys/create-signer.ts';
export { type DidChoice, type GenerateKeyOptions, generateKey } from './keys/generate-key.ts';
export type { PrivateJwk, PublicJwk } from './keys/jwk.ts';
export { KeyRecord, parseKeyRecord } from './keys/key-record.ts';
export type { Signer } from './keys/signer.ts';
export { toDidDocument } from './keys/to-did-document.ts';
export { toJwks } from './keys/to-jwks.ts';
