export type { AnnexElementId } from './annex-elements.ts';
export {
  checkDocument,
  type DocumentProblem,
  type DocumentProblemCode,
} from './engine/check-document.ts';
export type {
  Converted,
  Converter,
  MapContext,
  Match,
  Obligation,
  Place,
  ProfileField,
  ReadBack,
} from './engine/converter.ts';
export {
  type CoverageMatrixRow,
  coverageMatrix,
  coverageTable,
} from './engine/coverage-table.ts';
export { type MapOptions, mapOffering } from './engine/map-offering.ts';
export type { Profile } from './engine/profile.ts';
export { type CoverageRow, profileCoverage } from './engine/profile-coverage.ts';
export { profileSchema } from './engine/profile-schema.ts';
export { profileTable } from './engine/profile-table.ts';
export { readOffering } from './engine/read-offering.ts';
export type { Shape } from './engine/shape.ts';
export { type CheckKoutaOptions, checkKouta, type KoutaProblem } from './kouta/check-kouta.ts';
export type { KoutaState } from './kouta/codes.ts';
export { fromKouta } from './kouta/from-kouta.ts';
export { isKoutaStateChange } from './kouta/is-kouta-state-change.ts';
export type { KoutaKind } from './kouta/kinds.ts';
export type { KoutaDocument } from './kouta/kouta-document.ts';
export type { KoutaProblemCode } from './kouta/problem-codes.ts';
export { koutaProfile } from './kouta/profile.ts';
export { type KoutaOptions, toKouta } from './kouta/to-kouta.ts';
export type { LossCode } from './loss-codes.ts';
export { ooapiProfile } from './ooapi/profile.ts';
export { ooapi5Profile } from './ooapi5/profile.ts';
export type { OpinCode } from './opin-code.ts';
export { profiles } from './profiles.ts';
export { schemaOrgProfile } from './schema-org/profile.ts';
