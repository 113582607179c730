import { type CodeList, countries, findByCode, languages } from '@merkki/vocabularies';
import { decimal } from '../building/decimal.ts';
import { fragmentOf, partUri } from '../building/part-uri.ts';
import {
  escapeText,
  type LeafCodec,
  type LeafContext,
  parseLink,
  printLink,
  unescapeText,
} from './leaf-codec.ts';
import type { WordTables } from './word-types.ts';

/** A text that has no language, such as a code or a date. */
export const plain: LeafCodec = {
  write: (value) => escapeText(String(value)),
  read: (text) => unescapeText(text),
};

/** A URI; one of the web becomes a link, any other stays bare, since a reader could click on it. */
export const uri: LeafCodec = {
  write: (value) => (/^https?:/i.test(String(value)) ? `<${value}>` : escapeText(String(value))),
  read: (text) => (/^<.*>$/.test(text) ? text.slice(1, -1) : unescapeText(text)),
};

/** A number, with the decimal sign of the language. */
export const number: LeafCodec = {
  write: (value, { language }) => decimal(Number(value), language),
  read: (text) => {
    const value = text.replace(',', '.');
    return /^-?[0-9]/.test(value) && Number.isFinite(Number(value)) ? Number(value) : undefined;
  },
};

/** A share of the whole, in per cent where two decimals say it exactly. */
export const share: LeafCodec = {
  write: (value, { language }) => {
    const percent = Number((Number(value) * 100).toFixed(2));
    return percent / 100 === value
      ? `${decimal(percent, language)} %`
      : decimal(Number(value), language);
  },
  read: (text, context) => {
    const value = number.read(text.replace(/ %$/, ''), context);
    if (typeof value !== 'number') return undefined;
    return text.endsWith(' %') ? value / 100 : value;
  },
};

/** A value of a closed list of the model, written as a word; what the list lacks, as it is. */
export function word(table: keyof WordTables): LeafCodec {
  const wordsOf = (context: LeafContext): Readonly<Record<string, string>> =>
    context.words.tables[table];
  return {
    write: (value, context) => wordsOf(context)[String(value)] ?? escapeText(String(value)),
    read: (text, context) => {
      const key = Object.entries(wordsOf(context)).find(([, written]) => written === text)?.[0];
      return key ?? unescapeText(text);
    },
  };
}

/** Yes or no, written as words. */
export const obligation: LeafCodec = {
  write: word('obligation').write,
  read: (text, context) => {
    const key = word('obligation').read(text, context);
    return key === 'true' || key === 'false' ? key === 'true' : undefined;
  },
};

/** A code of an EU list, written by its label. */
export function listed(list: CodeList): LeafCodec {
  return {
    write: (value, { language }) =>
      findByCode(list, String(value))?.label[language] ?? escapeText(String(value)),
    read: (text, { language }) =>
      list.entries.find(({ label }) => label[language] === text)?.code ?? unescapeText(text),
  };
}

/** A code behind its name, such as `Finland (FI)`. */
function named(nameOf: (code: string, context: LeafContext) => string | undefined): LeafCodec {
  return {
    write: (value, context) => {
      const name = nameOf(String(value), context);
      return name !== undefined && /^[^()[<\\–]+$/.test(name)
        ? `${name} (${value})`
        : escapeText(String(value));
    },
    read: (text) => /^[^()]+ \(([^()]+)\)$/.exec(text)?.[1] ?? unescapeText(text),
  };
}

/** A country by name and ISO 3166-1 code. */
export const country = named((code, { language }) => findByCode(countries, code)?.label[language]);

/** A language by name and BCP 47 tag. */
export const tongue = named(
  (tag, { language }) => findByCode(languages, tag.split('-')[0] ?? tag)?.label[language],
);

/** The id of a part of the micro-credential: a link to the part, where the latter has a web address. */
export const part: LeafCodec = {
  write: (value, { page }, name) => {
    const id = String(value);
    const link = page === undefined ? undefined : printLink(name ?? id, partUri(page, id));
    return link ?? escapeText(id);
  },
  read: (text) => {
    const link = parseLink(text);
    return link === undefined ? unescapeText(text) : fragmentOf(link.url);
  },
};
