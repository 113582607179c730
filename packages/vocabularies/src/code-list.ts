import type { Locale } from '@merkki/core';

/** One code of a {@link CodeList}. */
export interface CodeEntry {
  /** Short key that Merkki uses: readable where the publisher's own code is not. */
  readonly code: string;
  /** The publisher's identifier: an http URI of EU Vocabularies, or a koodiUri of the Finnish Koodisto. */
  readonly uri: string;
  /** The publisher's own code: the last part of `uri`. */
  readonly notation: string;
  /** Name in Finnish, Swedish and English. */
  readonly label: Readonly<Record<Locale, string>>;
  /** Other codes in use for the same thing, such as `EL` for Greece. */
  readonly aliases: readonly string[];
  /** True where no published code list confirms the row. */
  readonly assumed: boolean;
}

/** A list of codes with one publisher, frozen. */
export interface CodeList {
  /** URI of the concept scheme, or the name of the code set in the Finnish Koodisto. */
  readonly scheme: string;
  /** What every `uri` of the list starts with. */
  readonly base: string;
  /** The codes, in the publisher's order or by code. */
  readonly entries: readonly CodeEntry[];
}

/** A row of a generated module: code, notation, labels (fi, sv, en), aliases, whether assumed. */
export type CodeRow = readonly [
  code: string,
  notation: string,
  fi: string,
  sv: string,
  en: string,
  aliases?: readonly string[],
  assumed?: boolean,
];

/** Makes a frozen list of the rows of a generated module. */
export function codeList(scheme: string, base: string, rows: readonly CodeRow[]): CodeList {
  const entries = rows.map(([code, notation, fi, sv, en, aliases = [], assumed = false]) =>
    Object.freeze({
      code,
      uri: base + notation,
      notation,
      label: Object.freeze({ fi, sv, en }),
      aliases: Object.freeze(aliases),
      assumed,
    }),
  );
  return Object.freeze({ scheme, base, entries: Object.freeze(entries) });
}
