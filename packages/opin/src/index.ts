export { type AnnexElement, type AnnexElementId, annexElements } from './annex-elements.ts';
export { assumedFields } from './engine/assumed-fields.ts';
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
  joinCoverage,
} from './engine/coverage-table.ts';
export { mapAward } from './engine/map-award.ts';
export { type MapOptions, mapOffering } from './engine/map-offering.ts';
export { offeringPlaces } from './engine/offering-places.ts';
export type { AwardProfile, Profile } from './engine/profile.ts';
export { type CoverageRow, profileCoverage } from './engine/profile-coverage.ts';
export { profileSchema } from './engine/profile-schema.ts';
export { profileTable } from './engine/profile-table.ts';
export { readAward } from './engine/read-award.ts';
export { readOffering } from './engine/read-offering.ts';
export type { Shape } from './engine/shape.ts';
export { koskiProfile } from './koski/profile.ts';
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
export { type OpinMethod, opinSupports } from './opin/opin-supports.ts';
export { opinProfile } from './opin/profile.ts';
export { type SchemaVersionFit, schemaVersionFit } from './opin/schema-version.ts';
export type { OpinCode } from './opin-code.ts';
export {
  checkBySchema,
  type SchemaCheck,
  type SchemaProblem,
} from './own-profile/check-by-schema.ts';
export type { ComponentSchema } from './own-profile/open-api.ts';
export { OwnProfileTable } from './own-profile/own-profile-table.ts';
export {
  type OwnProfile,
  type OwnProfileProblem,
  type OwnProfileProblemCode,
  parseOwnProfile,
} from './own-profile/parse-own-profile.ts';
export type { SchemaProblemCode } from './own-profile/schema-problem-code.ts';
export { profiles } from './profiles.ts';
export { recordProfiles } from './record-profiles.ts';
export { isRipaSelectionChange, type RipaSelectionState } from './ripa/is-ripa-selection-change.ts';
export { ripaProfile } from './ripa/profile.ts';
export { schemaOrgProfile } from './schema-org/profile.ts';
export { type PickSisuOptions, pickSisu, type SisuEntities } from './sisu/pick-sisu.ts';
export { sisuProfile } from './sisu/profile.ts';
export { checkVirta, type VirtaReport } from './virta/check-virta.ts';
export { printVirta } from './virta/print-virta.ts';
export type { VirtaProblemCode } from './virta/problem-codes.ts';
export { virtaProfile } from './virta/profile.ts';
export { readVirta, type VirtaReading } from './virta/read-virta.ts';
export type { VirtaRecord } from './virta/records.ts';
export { toVirta, type VirtaMapping, type VirtaOptions } from './virta/to-virta.ts';
export type { VirtaProblem } from './virta/virta-problem.ts';
