import {
  isJsonObject,
  type LangString,
  type Locale,
  type Loss,
  type Params,
  toPointer,
} from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

/** How a ledger tells what nobody accounted for. */
export interface LedgerOptions {
  /** Languages in which there is another edition of the badge. */
  readonly editions?: readonly string[];
  /** Code of what nobody accounted for. Default: `loss.no-place`. */
  readonly unaccounted?: LossCode;
}

/**
 * Keeps account of a source document while it is mapped: what was carried, what was lost and why.
 * What nobody has accounted for is a loss too, so that nothing goes missing without a word.
 *
 * @internal
 */
export class Ledger {
  readonly language: Locale;
  readonly #source: unknown;
  readonly #options: LedgerOptions;
  readonly #marks = new Map<string, 'carried' | Loss>();

  constructor(source: unknown, language: Locale, options: LedgerOptions = {}) {
    this.#source = source;
    this.language = language;
    this.#options = options;
  }

  /** Notes that everything at a pointer is carried. */
  carry(...pointers: readonly string[]): void {
    for (const pointer of pointers) this.#marks.set(pointer, 'carried');
  }

  /** Notes that what stands at a pointer is not carried. */
  lose(pointer: string, code: LossCode, params: Params = {}): void {
    this.#marks.set(pointer, { path: pointer, code, params });
  }

  /** Takes the note at a pointer back: its members are accounted for one by one. */
  enter(pointer: string): void {
    this.#marks.delete(pointer);
  }

  /** Picks the text in the ledger's language, and notes which languages stay behind. */
  text(texts: LangString, pointer: string): string;
  text(texts: LangString | undefined, pointer: string): string | undefined;
  text(texts: LangString | undefined, pointer: string): string | undefined {
    if (texts === undefined) return undefined;
    const languages = Object.keys(texts);
    if (!languages.includes(this.language)) {
      const regional = languages.find((tag) => tag.split('-')[0] === this.language);
      const used = regional ?? languages[0] ?? '';
      this.lose(pointer, 'loss.language-fallback', { wanted: this.language, used });
      return texts[used];
    }
    this.carry(`${pointer}/${this.language}`);
    for (const tag of languages.filter((one) => one !== this.language)) {
      const isElsewhere = this.#options.editions?.includes(tag) === true;
      const code = isElsewhere ? 'loss.related-edition' : 'loss.other-languages';
      this.lose(`${pointer}/${tag}`, code, { language: tag });
    }
    return texts[this.language];
  }

  /** Every loss, in the order of the source; a part that is lost as a whole is told once. */
  losses(): readonly Loss[] {
    return this.#lossesAt(this.#source, '').losses;
  }

  #lossesAt(value: unknown, pointer: string): { losses: readonly Loss[]; isWhole: boolean } {
    const mark = this.#marks.get(pointer);
    if (mark !== undefined) return { losses: mark === 'carried' ? [] : [mark], isWhole: false };
    const { unaccounted = 'loss.no-place' } = this.#options;
    const whole: Loss = { path: pointer, code: unaccounted, params: {} };
    const members = membersOf(value).map(([name, member]) =>
      this.#lossesAt(member, `${pointer}${toPointer([name])}`),
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
