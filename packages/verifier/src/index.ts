export type { ExpectedRecipient } from './checks/check-recipient.ts';
export type { TrustList } from './checks/check-trust.ts';
export type { VerifierCode } from './codes.ts';
export { type LocalizedCheck, type LocalizedReport, localizeReport } from './localize-report.ts';
export type {
  Check,
  CheckId,
  CheckOutcome,
  CredentialFormat,
  IssuerSummary,
  Verdict,
  VerificationReport,
} from './report.ts';
export { verify } from './verify.ts';
export type { VerifyLimits, VerifyOptions } from './verify-options.ts';
