export type { VerifyTokenOptions } from './jwt/verify-token-options.ts';
export type { ProofsCode, ProofsProblem, SdJwtCode } from './problem-codes.ts';
export type { ExpectedKeyBinding } from './sd-jwt/check-key-binding.ts';
export { type IssueSdJwtVcOptions, issueSdJwtVc } from './sd-jwt/issue-sd-jwt-vc.ts';
export {
  type SdJwtCheck,
  type VerifySdJwtVcOptions,
  verifySdJwtVc,
} from './sd-jwt/verify-sd-jwt-vc.ts';
