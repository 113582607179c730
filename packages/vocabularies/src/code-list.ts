import type { Locale } from '@merkki/core';

/** Where a list comes from. */
export interface ListSource {
  /** Name of the publication, with the version or revision that was read. */
  readonly title: string;
  /** Address of the publication. */
  readonly url?: string;
  /** Date of the list, `YYYY` or `YYYY-MM-DD`; where its source has none, the day of reading. */
  readonly date: string;
}

/** One code of a list, also of one that has no URIs. */
export interface PlainEntry {
  /** Short key that Merkki uses: readable where the publisher's own code is not. */
  readonly code: string;
  /** Name in Finnish, Swedish and English. */
  readonly label: Readonly<Record<Locale, string>>;
  /** Languages whose name is ours, because the source has none in it. */
  readonly translated: readonly Locale[];
  /** Other codes in use for the same thing, such as `EL` for Greece. */
  readonly aliases: readonly string[];
  /** True where no published code list confirms the row. */
  readonly assumed: boolean;
}

/** A list whose publisher gives the codes no URIs, frozen. */
export interface PlainList {
  /** Where the list comes from. */
  readonly source: ListSource;
  /** The codes, in the publisher's order. */
  readonly entries: readonly PlainEntry[];
}

/** One code of a {@link CodeList}. */
export interface CodeEntry extends PlainEntry {
  /** The publisher's identifier: an http URI of EU Vocabularies, or a koodiUri of the Finnish Koodisto. */
  readonly uri: string;
  /** The publisher's own code: the last part of `uri`. */
  readonly notation: string;
}

/** A list of codes with one publisher. */
export interface CodeList {
  /** URI of the concept scheme, or the name of the code set in the Finnish Koodisto. */
  readonly scheme: string;
  /** What every `uri` of the list starts with. */
  readonly base: string;
  /** Where the list comes from; every list of this package says it. */
  readonly source?: ListSource;
  /** The codes, in the publisher's order or by code. */
  readonly entries: readonly CodeEntry[];
}

/** A {@link CodeList} of this package, frozen: it says where it comes from. */
export interface PublishedCodeList extends CodeList {
  /** Where the list comes from. */
  readonly source: ListSource;
}

/** What is the same for all rows of a generated module. */
export interface PlainHead {
  readonly source: ListSource;
  /** Languages whose names are ours, where a row does not say otherwise. */
  readonly translated: readonly Locale[];
}

/** What is the same for all rows of a generated module whose codes have URIs. */
export interface CodeHead extends PlainHead {
  readonly scheme: string;
  readonly base: string;
}

/** What is rarely needed in a row. */
export interface RowOptions {
  readonly aliases?: readonly string[];
  readonly assumed?: boolean;
  readonly translated?: readonly Locale[];
}

/** A row of a generated module: code, names (fi, sv, en), options. */
export type PlainRow = readonly [
  code: string,
  fi: string,
  sv: string,
  en: string,
  options?: RowOptions,
];

/** A row of a generated module whose codes have URIs: code, notation, names (fi, sv, en), options. */
export type CodeRow = readonly [
  code: string,
  notation: string,
  fi: string,
  sv: string,
  en: string,
  options?: RowOptions,
];

/** Makes a frozen list of the rows of a generated module. */
export function plainList(head: PlainHead, rows: readonly PlainRow[]): PlainList {
  const entries = rows.map((row) => Object.freeze(plainEntry(head, row)));
  return Object.freeze({ source: Object.freeze(head.source), entries: Object.freeze(entries) });
}

/** Makes a frozen list of the rows of a generated module whose codes have URIs. */
export function codeList(head: CodeHead, rows: readonly CodeRow[]): PublishedCodeList {
  const { scheme, base, source } = head;
  const entries = rows.map((row) => Object.freeze(codeEntry(head, row)));
  return Object.freeze({
    scheme,
    base,
    source: Object.freeze(source),
    entries: Object.freeze(entries),
  });
}

/** Makes an entry with its URI; the caller freezes it. */
export function codeEntry(head: CodeHead, row: CodeRow): CodeEntry {
  const [code, notation, ...rest] = row;
  return { ...plainEntry(head, [code, ...rest]), uri: head.base + notation, notation };
}

function plainEntry(head: PlainHead, [code, fi, sv, en, options = {}]: PlainRow): PlainEntry {
  const { aliases = [], assumed = false, translated = head.translated } = options;
  return {
    code,
    label: Object.freeze({ fi, sv, en }),
    translated: Object.freeze(translated),
    aliases: Object.freeze(aliases),
    assumed,
  };
}
