import type { MicroCredentialDraft } from '@merkki/model';
import {
  type Failure,
  fail,
  type NotApplicable,
  notApplicable,
  type Pass,
  pass,
} from '../finding.ts';
import type { DefinitionSubject } from '../rule.ts';

/** A range of numbers; both ends belong to it. */
export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Makes the check that a number of the description lies in a range; none given is another rule's matter. */
export function inRange(
  path: string,
  pick: (microCredential: MicroCredentialDraft) => unknown,
  range: Range,
): (subject: DefinitionSubject) => NotApplicable | Pass | Failure<'fail'> {
  return ({ microCredential }) => {
    const value = pick(microCredential);
    if (typeof value !== 'number') return notApplicable('nothing-to-check');
    return isInRange(value, range) ? pass() : fail(path, { ...range });
  };
}

/** Tells whether a number lies in a range. */
export function isInRange(value: number, { minimum, maximum }: Range): boolean {
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}
