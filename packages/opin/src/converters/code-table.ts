import type { JsonValue, Loss } from '@merkki/core';
import type { Match } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** A row of a code table: our value, the target's, and whether the target's leads back to it. */
interface CodePair {
  /** Our value. */
  readonly ours: string;
  /** The target's code. */
  readonly theirs: string;
  /** False where another of our values has the code on the way back. Default: true. */
  readonly back?: boolean;
}

/** A code table, read in both directions. */
export interface CodeTable {
  /** Name for the documentation. */
  readonly name: string;
  /** The rows. */
  readonly pairs: readonly CodePair[];
  /** Code for all values that have none of their own. Default: they have no code. */
  readonly other?: string;
  /** Codes that say several of our values at once. */
  readonly several?: Readonly<Record<string, readonly string[]>>;
}

/** Looks a value up; a loss when there is no code, or one that does not lead back. */
export function toCode(
  { pairs, other }: CodeTable,
  { value, pointer }: Match,
): { readonly code?: string; readonly losses: readonly Loss[] } {
  const pair = pairs.find(({ ours }) => ours === value);
  if (pair !== undefined) {
    const losses = pair.back === false ? [makeLoss('loss.code-merged', pointer)] : [];
    return { code: pair.theirs, losses };
  }
  return other === undefined
    ? { losses: [makeLoss('loss.code-unknown', pointer)] }
    : { code: other, losses: [makeLoss('loss.code-merged', pointer)] };
}

/** Our values of a code; none when it has none. A version (`#1`) at its end does not count. */
export function fromCode({ pairs, several = {} }: CodeTable, code: JsonValue): readonly string[] {
  if (typeof code !== 'string') return [];
  const plain = code.replace(/#\d+$/, '');
  const many = Object.hasOwn(several, plain) ? several[plain] : undefined;
  if (many !== undefined) return many;
  return pairs
    .filter(({ theirs, back }) => theirs === plain && back !== false)
    .map(({ ours }) => ours);
}
