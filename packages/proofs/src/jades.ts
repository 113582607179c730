export {
  type CertificateInfo,
  type CertificateSubject,
  readCertificateInfo,
} from './jades/certificate.ts';
export {
  createTestCertificates,
  type TestCertificateOptions,
  type TestCertificates,
} from './jades/create-test-certificates.ts';
export type { JadesCheck } from './jades/jades-check.ts';
export { type JadesSeal, type SealJadesOptions, sealJades } from './jades/seal-jades.ts';
export {
  type JadesReport,
  type VerifyJadesOptions,
  verifyJades,
} from './jades/verify-jades.ts';
export type { ProofsCode, ProofsProblem } from './problem-codes.ts';
