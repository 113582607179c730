import type { MicroCredentialAwardDraft, MicroCredentialDraft } from '@merkki/model';
import type { LintedOutcome } from './checks/linted-outcome.ts';
import type { PlacedText } from './checks/texts-in.ts';
import type { CredentialFacts } from './credential-facts.ts';
import type { CheckResult } from './finding.ts';
import type { Limits } from './profiles/limits.ts';
import type { RuleSource } from './source.ts';

/** How much a failure weighs: not fit to publish or issue, needs a decision, advice. */
export type Severity = 'error' | 'warning' | 'info';

/** What is checked: a description before anyone earns it, or a record about to be issued. */
export type Stage = 'offering' | 'award';

/** Who decides: the machine from the data, a person with evidence, or both. */
export type RuleKind = 'machine' | 'evidence' | 'mixed';

/** What a rule about the description sees. */
export interface DefinitionSubject {
  /** The description; any part may be missing, any leaf malformed. */
  readonly microCredential: MicroCredentialDraft;
  /** The moment of the check in milliseconds since 1970. */
  readonly now: number;
  /** The day of the check, UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** The day that a decision must still hold: the date of issuing in a record, else today. */
  readonly day: string;
  /** Its texts that may hold personal data, walked once for all rules that ask. */
  readonly suspectTexts: () => readonly PlacedText[];
  /** Its outcomes in the languages that the linter reads, linted once for all rules that ask. */
  readonly lintedOutcomes: () => readonly LintedOutcome[];
  /** Thresholds of the chosen profiles. */
  readonly limits: Limits;
  /** What is known of the credential made from the record; nothing before it is made. */
  readonly credential?: CredentialFacts;
  /** Languages in which an institution's own profile wants its texts. */
  readonly requiredLanguages: readonly string[];
  /** Members that an institution's own profile wants, as JSON Pointers. */
  readonly requiredMembers: readonly string[];
}

/** What a rule about the issued record sees. */
export interface AwardSubject extends DefinitionSubject {
  /** The record; empty where only a description was given. */
  readonly award: MicroCredentialAwardDraft;
}

/** What a rule says about itself. */
export interface RuleInfo<
  Id extends string = string,
  Variant extends string = string,
  Kind extends RuleKind = RuleKind,
> {
  /** Stable, never reused. */
  readonly id: Id;
  /** Weight of a failure. */
  readonly severity: Severity;
  /** Further kinds of failure with a text and a weight of their own. */
  readonly variants?: Readonly<Record<Variant, Severity>>;
  /** When the rule applies. A rule of stage `award` looks at the record, any other at the description. */
  readonly stage: Stage | 'both';
  /**
   * Profiles that the rule belongs to; it runs when one of them is chosen. `national` stands for
   * every country's, `institution` for an institution's own.
   */
  readonly profiles: readonly string[];
  /** Who decides. */
  readonly kind: Kind;
  /** Pointer of what the rule looks at, from the root that it looks at. */
  readonly path: string;
  /** Where the rule comes from, the main source first. */
  readonly sources: readonly RuleSource[];
}

/** A rule about the description. */
export interface DefinitionRule<
  Id extends string = string,
  Variant extends string = string,
  Kind extends RuleKind = RuleKind,
> extends RuleInfo<Id, Variant, Kind> {
  readonly stage: 'offering' | 'both';
  /** Pure; paths start at the description. */
  check(subject: DefinitionSubject): CheckResult<Variant | 'fail'>;
}

/** A rule about the issued record. */
export interface AwardRule<
  Id extends string = string,
  Variant extends string = string,
  Kind extends RuleKind = RuleKind,
> extends RuleInfo<Id, Variant, Kind> {
  readonly stage: 'award';
  /** Pure; paths start at the record, so that the description is under `/microCredential`. */
  check(subject: AwardSubject): CheckResult<Variant | 'fail'>;
}

/** A quality rule: one question about one document. */
export type Rule<
  Id extends string = string,
  Variant extends string = string,
  Kind extends RuleKind = RuleKind,
> = DefinitionRule<Id, Variant, Kind> | AwardRule<Id, Variant, Kind>;

/**
 * Defines a rule; its texts stand in the group's `texts.*.ts`, its examples in `examples/`.
 *
 * @internal
 */
export function defineRule<
  const Id extends string,
  const Variant extends string = never,
  const Kind extends RuleKind = RuleKind,
>(rule: Rule<Id, Variant, Kind>): Rule<Id, Variant, Kind> {
  return Object.freeze(rule);
}
