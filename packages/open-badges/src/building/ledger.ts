import { isJsonObject, type LangString, type Locale, type Loss, type Params } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

/**
 * Keeps account of a source document while it is mapped: what was carried, what was lost and why.
 * What nobody has accounted for is a loss too, so that nothing goes missing without a word.
 *
 * @internal
 */
export class Ledger {
  readonly language: Locale;
  readonly #source: unknown;
  readonly #marks = new Map<string, 'carried' | Loss>();

  constructor(source: unknown, language: Locale) {
    this.#source = source;
    this.language = language;
  }

  /** Notes that everything at a pointer is carried. */
  carry(...pointers: readonly string[]): void {
    for (const pointer of pointers) this.#marks.set(pointer, 'carried');
  }

  /** Notes that what stands at a pointer is not carried. */
  lose(pointer: string, code: LossCode, params: Params = {}): void {
    this.#marks.set(pointer, { path: pointer, code, params });
  }

  /** Picks the text in the ledger's language, and notes which languages stay behind. */
  text(texts: LangString, pointer: string): string;
  text(texts: LangString | undefined, pointer: string): string | undefined;
  text(texts: LangString | undefined, pointer: string): string | undefined {
    if (texts === undefined) return undefined;
    const languages = Object.keys(texts);
    const own = languages.find((tag) => tag === this.language);
    const used = own ?? languages.find((tag) => tag.split('-')[0] === this.language);
    const [first] = languages;
    if (used === undefined && first !== undefined) {
      this.lose(pointer, 'loss.language-fallback', { wanted: this.language, used: first });
      return texts[first];
    }
    for (const tag of languages) {
      if (tag === used) this.carry(`${pointer}/${tag}`);
      else this.lose(`${pointer}/${tag}`, 'loss.other-languages', { language: tag });
    }
    return texts[used ?? ''];
  }

  /** Every loss, in the order of the source; a part that is lost as a whole is told once. */
  losses(): readonly Loss[] {
    return this.#lossesAt(this.#source, '').losses;
  }

  #lossesAt(value: unknown, pointer: string): { losses: readonly Loss[]; isWhole: boolean } {
    const mark = this.#marks.get(pointer);
    if (mark !== undefined) return { losses: mark === 'carried' ? [] : [mark], isWhole: false };
    const whole: Loss = { path: pointer, code: 'loss.no-place', params: {} };
    const members = membersOf(value).map(([name, member]) =>
      this.#lossesAt(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
    if (pointer !== '' && members.every(({ isWhole }) => isWhole)) {
      return { losses: [whole], isWhole: true };
    }
    return { losses: members.flatMap(({ losses }) => losses), isWhole: false };
  }
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value) && !isJsonObject(value)) return [];
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
