export { type DeriveProofOptions, deriveProof } from './data-integrity/derive-proof.ts';
export type { ProofCheck } from './data-integrity/proof-check.ts';
export {
  type CryptosuiteName,
  type SignDataIntegrityOptions,
  signDataIntegrity,
} from './data-integrity/sign-data-integrity.ts';
export { toNQuads } from './data-integrity/to-n-quads.ts';
export {
  type DataIntegrityReport,
  type VerifyDataIntegrityOptions,
  verifyDataIntegrity,
} from './data-integrity/verify-data-integrity.ts';
export type {
  JwtCode,
  KeyCode,
  ProofCode,
  ProofsCode,
  ProofsProblem,
  SealCode,
  TrustCode,
} from './problem-codes.ts';
