export type { JwtCheck } from './jwt/jwt-check.ts';
export type { JwtProfile } from './jwt/jwt-profile.ts';
export { type SignVcJwtOptions, signVcJwt } from './jwt/sign-vc-jwt.ts';
export { type SignVpJwtOptions, signVpJwt } from './jwt/sign-vp-jwt.ts';
export type { VerifyTokenOptions } from './jwt/verify-token-options.ts';
export { type VerifyVcJwtOptions, verifyVcJwt } from './jwt/verify-vc-jwt.ts';
export { type VerifyVpJwtOptions, verifyVpJwt } from './jwt/verify-vp-jwt.ts';
export type { PresentedCredential, VpJwtCheck } from './jwt/vp-jwt-check.ts';
export type { ProofsCode, ProofsProblem } from './problem-codes.ts';
