import type { JsonObject, Locale, Mapped, Problem } from '@merkki/core';
import type { ReadCredentialOptions } from '../reading/read-credential.ts';

/** What a document can be converted to. */
export type ConversionTarget = 'open-badges' | 'elm' | 'definition';

/** What a document can be converted from. */
export type ConversionSource = ConversionTarget | 'award';

/** A converted document. Nothing in it is signed, and no proof of the source covers it. */
export interface Conversion extends Mapped<JsonObject> {
  /** What the source was. */
  readonly from: ConversionSource;
  /** What it became. */
  readonly to: ConversionTarget;
  /**
   * What the target demands and the document lacks: constraints of the profile for `elm`, of the
   * standard for `open-badges`, of the model for `definition`. Pointers into the document.
   */
  readonly problems: readonly Problem[];
}

/** What a conversion may be given beside the document. */
export interface ConvertOptions extends ReadCredentialOptions {
  /**
   * What the source does not say: members of an award in the shape of the model, such as
   * `{ microCredential: { issuer: { country: 'FI' } } }`. They stand only where the source has nothing.
   */
  readonly fill?: JsonObject;
  /**
   * Language of a badge, which has one, and of our own words in a European credential. Default: the
   * first of Finnish, Swedish and English that the title has, else English.
   */
  readonly language?: Locale;
  /** Id of the badge's issuer: DID or https address. Default: as the source has it. */
  readonly issuerId?: string;
  /** Gives random bytes, for the salt of a learner who is known by an identifier alone. */
  readonly random?: (bytes: number) => Uint8Array;
  /** Moment of issuing of a European credential. Default: as the source has it. */
  readonly issuedAt?: string;
}
