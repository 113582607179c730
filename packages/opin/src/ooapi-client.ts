export type { OoapiCode } from './ooapi-client/client-codes.ts';
export type { OoapiClientOptions, OoapiFetch, OoapiToken } from './ooapi-client/client-options.ts';
export {
  createOoapiClient,
  type OoapiClient,
  type OoapiQuery,
} from './ooapi-client/create-ooapi-client.ts';
export type { OoapiDifference } from './ooapi-client/find-differences.ts';
export type { OoapiPartName } from './ooapi-client/parts.ts';
export type { OoapiStep } from './ooapi-client/publication-step.ts';
