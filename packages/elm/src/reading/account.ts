import { isJsonObject, type Loss, type Params, toPointer } from '@merkki/core';
import type { LossCode } from '../problem-codes.ts';
import { maxDepth } from './node-index.ts';

/**
 * Keeps account of a document while it is read: what was taken, what was lost and why. What nobody has
 * accounted for is a loss too, so that nothing goes missing without a word.
 *
 * @internal
 */
export class Account {
  readonly #marks = new Map<string, 'taken' | Loss>();

  /** Notes that what stands at a pointer, with all below it, was taken. */
  take(pointer: string): void {
    if (!this.#marks.has(pointer)) this.#marks.set(pointer, 'taken');
  }

  /** Notes that what stands at a pointer was not taken, or not whole. */
  lose(pointer: string, code: LossCode, params: Params = {}): void {
    this.#marks.set(pointer, { path: pointer, code, params });
  }

  /** Every loss below a place, in the order of the document; a part that is lost as a whole is told once. */
  losses(value: unknown, pointer: string): readonly Loss[] {
    return this.#lossesAt(value, pointer, 0).losses;
  }

  #lossesAt(
    value: unknown,
    pointer: string,
    depth: number,
  ): { readonly losses: readonly Loss[]; readonly isWhole: boolean } {
    const mark = this.#marks.get(pointer);
    if (mark === 'taken') return { losses: this.#toldBelow(value, pointer, depth), isWhole: false };
    if (mark !== undefined) return { losses: [mark], isWhole: false };
    const whole: Loss = { path: pointer, code: 'loss.no-element', params: {} };
    if (depth > maxDepth) return { losses: [whole], isWhole: true };
    const inner = membersOf(value).map(([name, member]) =>
      this.#lossesAt(member, `${pointer}${toPointer([name])}`, depth + 1),
    );
    if (depth > 0 && inner.every(({ isWhole }) => isWhole)) {
      return { losses: [whole], isWhole: true };
    }
    return { losses: inner.flatMap(({ losses }) => losses), isWhole: false };
  }

  /** What was told as lost inside something that was taken. */
  #toldBelow(value: unknown, pointer: string, depth: number): readonly Loss[] {
    if (depth > maxDepth) return [];
    return membersOf(value).flatMap(([name, member]) => {
      const below = `${pointer}${toPointer([name])}`;
      const mark = this.#marks.get(below);
      return mark === undefined || mark === 'taken'
        ? this.#toldBelow(member, below, depth + 1)
        : [mark];
    });
  }
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Array.isArray(value) || isJsonObject(value) ? Object.entries(value) : [];
}
