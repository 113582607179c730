import type { LossCode as ElmLossCode } from '@merkki/elm';
import type { LossCode as BadgeLossCode } from '@merkki/open-badges';

/** Codes of why an input is no credential that is read here. */
export type ReadingCode =
  /** It is neither an Open Badge nor a European Digital Credential. */
  | 'convert.unrecognised'
  /** It is another document of that family (`kind`): a presentation, an SD-JWT, a record. */
  | 'convert.other-kind'
  /** A token or seal holds no JSON object. */
  | 'convert.payload';

/** Codes of what a conversion lacks. */
export type ConversionCode =
  /** What was read has no such element, and the target cannot be written without it (`element`). */
  | 'convert.missing'
  /** The value that was read has no form that the target can be written with (`element`). */
  | 'convert.unfit'
  /** A part was left out, since an element that the model demands of it is missing (`element`). */
  | 'write.model.incomplete'
  /** It is of the award to a learner, which a definition is not. */
  | 'write.definition.award';

/** The reason in the code of a loss: `no-place` of `loss.no-place`. */
export type LossReason<Code extends string> = Code extends `loss.${infer Rest}` ? Rest : never;

/**
 * Codes of what a conversion lost: on which leg (`read` of the source, `write` of the target), in which
 * format, and why.
 */
export type LegLossCode =
  | `${'read' | 'write'}.open-badges.${LossReason<BadgeLossCode>}`
  | `${'read' | 'write'}.elm.${LossReason<ElmLossCode>}`;

/** Codes of comparing an offering with a credential. */
export type CompareCode =
  /** It is neither a definition nor a document of a study service that is known. */
  'compare.offering-unrecognised';

/** Every code of this package. */
export type ConvertCode = ReadingCode | ConversionCode | LegLossCode | CompareCode;
