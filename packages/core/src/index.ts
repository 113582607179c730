export { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts';
export { formatInstant, isCalendarDate, parseInstant, toMilliseconds } from './date.ts';
export {
  InternalError,
  InvalidArgumentError,
  MerkkiError,
  type MerkkiErrorOptions,
  UnavailableError,
} from './errors.ts';
export { isBusinessId, parseBusinessId } from './identifiers/business-id.ts';
export { type DidUrl, isDid, isDidUrl, parseDidUrl } from './identifiers/did.ts';
export {
  type EducationOid,
  type EducationOidKind,
  isEducationOid,
  parseEducationOid,
} from './identifiers/education-oid.ts';
export { isEscoOccupationUri, isEscoSkillUri } from './identifiers/esco-uri.ts';
export {
  type EuListIri,
  isEuAuthorityIri,
  isEuropassIri,
  parseEuAuthorityIri,
  parseEuropassIri,
} from './identifiers/eu-iri.ts';
export {
  type FinnishVatNumber,
  isFinnishVatNumber,
  parseFinnishVatNumber,
} from './identifiers/finnish-vat-number.ts';
export type { IdentifierProblemCode } from './identifiers/identifier-problem.ts';
export { isInstitutionCode } from './identifiers/institution-code.ts';
export { isLearnerNumber } from './identifiers/learner-number.ts';
export {
  isLegalPersonIdentifier,
  type LegalPersonIdentifier,
  parseLegalPersonIdentifier,
} from './identifiers/legal-person-identifier.ts';
export { isOrganisationOid } from './identifiers/organisation-oid.ts';
export { isPersonalIdentityCode } from './identifiers/personal-identity-code.ts';
export { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
export { atPointer, pointerParts, toPointer } from './json-pointer.ts';
export { Bcp47, LangString, type PickedText, pickText } from './lang-string.ts';
export {
  type Catalogue,
  formatMessage,
  joinCatalogues,
  type Locale,
  locales,
  type Messages,
} from './locale.ts';
export type { Loss, Mapped } from './mapped.ts';
export { type Params, type Problem, problem, type SourceRef } from './problem.ts';
export { decodeUtf8, readJson } from './read-json.ts';
export type { LoadedResource, ResourceLoader } from './resource-loader.ts';
export { failWith, type Result, succeed } from './result.ts';
export type { JsonLimits } from './scan-json.ts';
