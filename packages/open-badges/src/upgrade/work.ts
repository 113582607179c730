import {
  atPointer,
  type JsonValue,
  type Loss,
  type Params,
  type Problem,
  problem,
} from '@merkki/core';
import { Ledger } from '../building/ledger.ts';
import type { BadgeProblemCode } from '../problem-codes.ts';
import type { UpgradeDecisionCode, UpgradeProblemCode } from './upgrade-codes.ts';
import type { UpgradeAssertionOptions, UpgradeDecision } from './upgraded.ts';

/**
 * What is gathered while an old badge is brought to 3.0: what is carried and lost, what a person has
 * to decide, and what is wrong.
 *
 * @internal
 */
export class UpgradeWork {
  readonly ledger: Ledger;
  readonly options: UpgradeAssertionOptions;
  readonly decisions: UpgradeDecision[] = [];
  readonly problems: Problem[] = [];
  readonly #source: JsonValue;

  constructor(source: JsonValue, options: UpgradeAssertionOptions) {
    this.#source = source;
    this.ledger = new Ledger(source, 'en'); // texts of 2.0 have one language or tags of their own
    this.options = options;
  }

  /** Notes that a person has to decide before it is signed. */
  ask(code: UpgradeDecisionCode, pointer: string): void {
    this.decisions.push({ code, pointer, required: true, params: {} });
  }

  /** Notes what a person should think of. */
  advise(code: UpgradeDecisionCode, pointer: string): void {
    this.decisions.push({ code, pointer, required: false, params: {} });
  }

  /** Notes what is wrong with the old badge. */
  refuse(code: UpgradeProblemCode | BadgeProblemCode, pointer: string, params: Params = {}): void {
    this.problems.push(problem(code, pointer, params));
  }

  /** What is lost; null in a list is nothing. */
  losses(): readonly Loss[] {
    return this.ledger.losses().filter(({ path }) => atPointer(this.#source, path) !== null);
  }
}
