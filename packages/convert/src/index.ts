export { credentialCoverage } from './annex/credential-coverage.ts';
export { type FoundElement, findAnnexElements } from './annex/find-annex-elements.ts';
export { type CheckCredentialOptions, checkCredential } from './checking/check-credential.ts';
export {
  type CompareOptions,
  compareOfferingWithCredential,
} from './comparing/compare-offering-with-credential.ts';
export type {
  ComparedField,
  ComparedSide,
  ComparisonOutcome,
  FieldComparison,
  OfferingComparison,
} from './comparing/comparison.ts';
export type {
  Conversion,
  ConversionSource,
  ConversionTarget,
  ConvertOptions,
} from './converting/conversion.ts';
export { convertCredential } from './converting/convert-credential.ts';
export { findPlaces } from './places/find-places.ts';
export type {
  CompareCode,
  ConversionCode,
  ConvertCode,
  LegLossCode,
  LossReason,
  ReadingCode,
} from './problem-codes.ts';
export { openCredential } from './reading/open-credential.ts';
export type {
  CredentialCarrier,
  CredentialFormat,
  OpenedCredential,
} from './reading/opened-credential.ts';
export {
  type CredentialReading,
  type ReadCredentialOptions,
  readCredential,
} from './reading/read-credential.ts';
