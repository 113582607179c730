export { decodeBase58, encodeBase58 } from './did/base58.ts';
export {
  createDidResolver,
  type DidResolver,
  type DidResolverOptions,
} from './did/create-did-resolver.ts';
export { didWebToUrl, urlToDidWeb } from './did/did-web.ts';
export {
  findVerificationMethod,
  type VerificationKey,
  type VerificationPurpose,
} from './did/find-verification-method.ts';
export { decodeMultibase, encodeMultibase, type MultibasePrefix } from './did/multibase.ts';
export { decodeMultikey, encodeMultikey } from './did/multikey.ts';
export type { PublicJwk } from './keys/jwk.ts';
