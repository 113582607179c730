import type { JsonObject, Mapped, Params } from '@merkki/core';
import type { AchievementType } from '../enumerations.ts';
import type { UpgradeDecisionCode } from './upgrade-codes.ts';

/** Something that only a person can decide. */
export interface UpgradeDecision {
  /** Stable code; its text is in the catalogues of this package. */
  readonly code: UpgradeDecisionCode;
  /** JSON Pointer into the old badge with its badge class and issuer in place: `/badge/issuer/id`. */
  readonly pointer: string;
  /** True when the badge must not be signed before; false for advice. */
  readonly required: boolean;
  /** Values for the text. */
  readonly params: Params;
}

/** What came of a document of Open Badges 2.0. */
export interface Upgraded<T> extends Mapped<T> {
  /** What a person decides before it is signed, in the order in which it was found. */
  readonly decisions: readonly UpgradeDecision[];
}

/** What the old documents do not say. Each answer takes the decision that asks for it away. */
export interface UpgradeOptions {
  /** Badge class, issuer and revocation list, by the address by which the badge names them. */
  readonly documents?: Readonly<Record<string, JsonObject>>;
  /** DID (or https address) to which the new signing key belongs. Default: the former address. */
  readonly issuerId?: string;
  /** Id of the achievement. Default: a UUID made from the id of the badge class. */
  readonly achievementId?: string;
  /** Kind of the achievement. Default: none. */
  readonly achievementType?: AchievementType;
  /** Description where the badge class has none. Default: its name. */
  readonly description?: string;
  /** Criteria in Markdown where the badge class has none. Default: its description. */
  readonly criteria?: string;
  /** Language of the texts, such as `fi`, where the badge class names none. Default: not said. */
  readonly language?: string;
  /** Zone of the dates that have none: `Z`, or an offset such as `+02:00`. Default: `Z`. */
  readonly zone?: string;
}

/** How an assertion becomes a credential. */
export interface UpgradeAssertionOptions extends UpgradeOptions {
  /** Id of the credential. Default: a UUID made from the id of the assertion. */
  readonly credentialId?: string;
  /**
   * When the credential becomes valid, with zone. Default: when the old badge was issued; needed where
   * it does not say when.
   */
  readonly validFrom?: string;
}
