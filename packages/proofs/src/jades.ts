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
  encodeTimeStampQuery,
  type TimeStampQueryOptions,
} from './jades/time-stamp/encode-time-stamp-query.ts';
export {
  readTimeStampResponse,
  type TimeStampExpectation,
} from './jades/time-stamp/read-time-stamp-response.ts';
export type { TrustedService } from './jades/trusted-service.ts';
export {
  type JadesReport,
  type VerifyJadesOptions,
  verifyJades,
} from './jades/verify-jades.ts';
export type { ProofsCode, ProofsProblem } from './problem-codes.ts';
