export type { ExpectedRecipient } from './checks/check-recipient.ts';
export type { TrustList } from './checks/check-trust.ts';
export type { StatusPolicy } from './checks/status-policy.ts';
export type { VerifierCode } from './codes.ts';
export { createVerifier, type Verifier } from './create-verifier.ts';
export type {
  EuropassCheck,
  EuropassCheckName,
  EuropassStatus,
} from './europass/europass-check.ts';
export { toEuropassChecks } from './europass/to-europass-checks.ts';
export { toVerificationChecks } from './europass/to-verification-checks.ts';
export { type CollectedEvidence, collectEvidence } from './evidence/collect-evidence.ts';
export type { Evidence, EvidenceDocument } from './evidence/evidence.ts';
export {
  type Coverage,
  type ExplainOptions,
  type Explanation,
  explain,
  type SignedMember,
} from './explain/explain.ts';
export type { ExplainedMember } from './explain/explain-members.ts';
export { type LocalizedCheck, type LocalizedReport, localizeReport } from './localize-report.ts';
export type { Remedies, Remedy } from './remedies/remedies.ts';
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
export type {
  ExpectedPresentation,
  ProfileChecker,
  SchemaValidator,
  VerifierOptions,
  VerifyCall,
  VerifyLimits,
  VerifyOptions,
} from './verify-options.ts';
