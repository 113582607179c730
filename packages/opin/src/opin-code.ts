import type { AnnexElementId } from './annex-elements.ts';
import type { DocumentProblemCode } from './engine/check-document.ts';
import type { ImportCode } from './import/import-codes.ts';
import type { KoutaProblemCode } from './kouta/problem-codes.ts';
import type { LossCode } from './loss-codes.ts';
import type { OoapiCode } from './ooapi-client/client-codes.ts';
import type { OwnProfileProblemCode } from './own-profile/parse-own-profile.ts';
import type { SchemaProblemCode } from './own-profile/schema-problem-code.ts';
import type { VirtaProblemCode } from './virta/problem-codes.ts';

/** Every code of this package that has a text. */
export type OpinCode =
  | LossCode
  | KoutaProblemCode
  | DocumentProblemCode
  | OwnProfileProblemCode
  | SchemaProblemCode
  | ImportCode
  | OoapiCode
  | VirtaProblemCode
  /** Faults of the caller. */
  | 'map.no-offering'
  | 'map.option'
  | 'map.unknown-offering'
  /** Names of the elements of Annex I, for a coverage table. */
  | `element.${AnnexElementId}`;
