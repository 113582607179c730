import type { AnnexElementId } from './annex-elements.ts';
import type { DocumentProblemCode } from './engine/check-document.ts';
import type { KoutaProblemCode } from './kouta/problem-codes.ts';
import type { LossCode } from './loss-codes.ts';

/** Every code of this package that has a text. */
export type OpinCode =
  | LossCode
  | KoutaProblemCode
  | DocumentProblemCode
  /** Faults of the caller. */
  | 'map.no-offering'
  | 'map.option'
  | 'map.unknown-offering'
  /** Names of the elements of Annex I, for a coverage table. */
  | `element.${AnnexElementId}`;
