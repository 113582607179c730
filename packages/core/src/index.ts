export { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts';
export { formatInstant, isCalendarDate, parseInstant, toMilliseconds } from './date.ts';
export {
  InternalError,
  InvalidArgumentError,
  MerkkiError,
  type MerkkiErrorOptions,
  UnavailableError,
} from './errors.ts';
export {
  isBusinessId,
  isLearnerNumber,
  isOrganisationOid,
  isPersonalIdentityCode,
} from './identifiers.ts';
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
export { failWith, type Result, succeed } from './result.ts';
export type { JsonLimits } from './scan-json.ts';
