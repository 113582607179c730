import type { Params } from '@merkki/core';

/** What the rule asks for is there. */
export interface Pass {
  readonly outcome: 'pass';
}

/** Why a rule says nothing about a document. */
export type NotApplicableReason =
  /** The rule's condition is not met, for example no awarding body is a university. */
  | 'condition'
  /** What the rule looks at is not given; where it is mandatory, another rule says so. */
  | 'nothing-to-check'
  /** None of the profiles that bring the rule is in force on the day of the check. */
  | 'not-in-force'
  /** The rule belongs to another stage than the one checked. */
  | 'stage';

/** The rule says nothing about this document. */
export interface NotApplicable {
  readonly outcome: 'not-applicable';
  /** Why. */
  readonly reason: NotApplicableReason;
}

/** A person must judge, and no current attestation with evidence says that one has. */
export interface NeedsEvidence {
  readonly outcome: 'needs-evidence';
  /** Pointer of the place where the attestation belongs. */
  readonly path: string;
  /** Values for the text. */
  readonly params: Params;
}

/** What the rule asks for is not there. */
export interface Failure<Variant extends string = string> {
  readonly outcome: 'fail';
  /** Pointer of the place, from the root that the rule looks at. */
  readonly path: string;
  /** Values for the text: none of the input. */
  readonly params: Params;
  /** `fail`, or one of the rule's variants. */
  readonly variant: Variant;
}

/** What a check returns; a list holds failures only, and an empty one is a pass. */
export type CheckResult<Variant extends string = string> =
  | Pass
  | NotApplicable
  | NeedsEvidence
  | Failure<Variant>
  | readonly Failure<Variant>[];

/**
 * What the rule asks for is there.
 *
 * @internal
 */
export function pass(): Pass {
  return { outcome: 'pass' };
}

/**
 * The rule says nothing about this document.
 *
 * @internal
 */
export function notApplicable(reason: NotApplicableReason): NotApplicable {
  return { outcome: 'not-applicable', reason };
}

/**
 * A person must judge, and the evidence is not there.
 *
 * @internal
 */
export function needsEvidence(path: string, params: Params = {}): NeedsEvidence {
  return { outcome: 'needs-evidence', path, params };
}

/**
 * What the rule asks for is not there, with the rule's own severity.
 *
 * @internal
 */
export function fail(path: string, params: Params = {}): Failure<'fail'> {
  return { outcome: 'fail', path, params, variant: 'fail' };
}

/**
 * A failure of a kind that the rule lists among its variants, with the severity given there.
 *
 * @internal
 */
export function failAs<Variant extends string>(
  variant: Variant,
  path: string,
  params: Params = {},
): Failure<Variant> {
  return { outcome: 'fail', path, params, variant };
}
