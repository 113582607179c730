export { type AttestationType, attestationTypes } from './attestation-types.ts';
export {
  createIssuer,
  type IssuedCredential,
  type IssueOptions,
  type Issuer,
  type IssuerOptions,
} from './create-issuer.ts';
export { type CredentialIdParts, deriveCredentialId } from './derive-credential-id.ts';
export { type FormatFacts, fitsFormat, type IssueFormat, issueFormats } from './issue-formats.ts';
export {
  type FindPersonalDataOptions,
  findPersonalData,
} from './personal-data/find-personal-data.ts';
export {
  type PersonalDataPolicy,
  personalDataPolicies,
} from './personal-data/personal-data-policies.ts';
export type {
  AuditCode,
  IssueCode,
  IssuerCode,
  PersonalDataCode,
  StandingCode,
  StoreCode,
} from './problem-codes.ts';
export { recipientKey } from './recipient-key.ts';
export type { HandedOver, StatusListTarget } from './run/run-desk.ts';
export type { RunCheck, RunOptions, RunReport } from './run/run-options.ts';
export type { RunItem, RunProgress } from './run/run-task.ts';
export type { StandingChange, StandingOptions } from './standing/change-standing.ts';
export type { Correction, CorrectOptions } from './standing/correct-credential.ts';
export { reinstateCredential } from './standing/reinstate-credential.ts';
export { revokeCredential } from './standing/revoke-credential.ts';
export { statusBits } from './standing/status-bits.ts';
export { suspendCredential } from './standing/suspend-credential.ts';
export { type CheckLogOptions, checkLog, type LogCheck } from './store/check-log.ts';
export { createMemoryStore } from './store/create-memory-store.ts';
export type {
  CredentialForm,
  CredentialRecord,
  FormState,
  Standing,
  StatusPlace,
} from './store/credential-record.ts';
export type { ExclusiveOptions, IssuingSession, IssuingStore } from './store/issuing-store.ts';
export type { LogEntry } from './store/log-entry.ts';
export { LogEvent, StoredFile } from './store/log-event.ts';
export { type ReadCredentialsOptions, readCredentials } from './store/read-credentials.ts';
