export type { JwtCheck } from './jwt/jwt-check.ts';
export { type SignVcJwtOptions, signVcJwt } from './jwt/sign-vc-jwt.ts';
export { type VerifyVcJwtOptions, verifyVcJwt } from './jwt/verify-vc-jwt.ts';
export type { ProofsCode, ProofsProblem } from './problem-codes.ts';
