export type { ProofsCode, ProofsProblem, StatusCode } from './problem-codes.ts';
export {
  type AllocateStatusIndexOptions,
  allocateStatusIndex,
} from './status-list/allocate-status-index.ts';
export { type CheckStatusOptions, checkStatus } from './status-list/check-status.ts';
export {
  type DecodeStatusListOptions,
  decodeStatusList,
  encodeStatusList,
} from './status-list/encoded-list.ts';
export type { StatusCheck } from './status-list/status-check.ts';
export type { StatusIndexStore } from './status-list/status-index-store.ts';
export {
  type CreateStatusListOptions,
  createStatusList,
  getStatus,
  minimumStatusListLength,
  type StatusList,
  setStatuses,
} from './status-list/status-list.ts';
export {
  type StatusListCredentialOptions,
  type StatusPurpose,
  toStatusListCredential,
} from './status-list/to-status-list-credential.ts';
export {
  type StatusListEntryOptions,
  toStatusListEntry,
} from './status-list/to-status-list-entry.ts';
