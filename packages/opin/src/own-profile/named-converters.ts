import { isJsonObject, type JsonValue } from '@merkki/core';
import { calendarDate } from '../converters/calendar-date.ts';
import { code } from '../converters/code.ts';
import { codeEach } from '../converters/code-each.ts';
import type { CodeTable } from '../converters/code-table.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { decimalText } from '../converters/decimal-text.ts';
import { finnishTime } from '../converters/finnish-time.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { languages } from '../converters/languages.ts';
import { localised } from '../converters/localised.ts';
import { sameInAllLanguages } from '../converters/same-in-all-languages.ts';
import { typedTexts } from '../converters/typed-texts.ts';
import { whole } from '../converters/whole.ts';
import type { Converter } from '../engine/converter.ts';

/** Converters that a table calls by their names alone. */
const plain: Readonly<Record<string, Converter>> = Object.freeze({
  copy,
  'copy-each': copyEach,
  'date-at-midnight': calendarDate,
  'finnish-time': finnishTime,
  'joined-texts': joinedTexts,
  languages,
  'number-as-text': decimalText,
  'same-in-all-languages': sameInAllLanguages,
  'text-by-language': localised,
  whole,
});

/** Converters that a table calls with a setting; `undefined` when the setting is none of theirs. */
const withSetting: Readonly<Record<string, (setting: JsonValue) => Converter | undefined>> =
  Object.freeze({
    code: (setting) => fromTable(setting, code),
    'code-each': (setting) => fromTable(setting, codeEach),
    constant: (setting) =>
      typeof setting === 'string' || typeof setting === 'boolean' ? constant(setting) : undefined,
    'texts-as-list': (setting) => {
      const { language, value } = isJsonObject(setting) ? setting : {};
      return typeof language === 'string' && typeof value === 'string'
        ? typedTexts({ language, value }, localised)
        : undefined;
    },
  });

/** Name of the converter whose setting is a list of rows of its own. */
export const objectsConverter = 'objects';

/** Names of all converters that a table can use. */
export const converterNames: readonly string[] = Object.freeze(
  [...Object.keys(plain), ...Object.keys(withSetting), objectsConverter].sort(),
);

/** Finds a converter by its name and its setting. */
export function namedConverter(
  name: string,
  setting: JsonValue | undefined,
): Converter | 'unknown' | 'bad-setting' {
  if (Object.hasOwn(plain, name)) {
    return setting === undefined ? (plain[name] ?? 'unknown') : 'bad-setting';
  }
  if (!Object.hasOwn(withSetting, name)) return 'unknown';
  return (setting === undefined ? undefined : withSetting[name]?.(setting)) ?? 'bad-setting';
}

/** A code table is an object: our value → the code of the service. */
function fromTable(
  setting: JsonValue,
  make: (table: CodeTable) => Converter,
): Converter | undefined {
  if (!isJsonObject(setting)) return undefined;
  const pairs = Object.entries(setting).flatMap(([ours, theirs]) =>
    typeof theirs === 'string' ? [{ ours, theirs }] : [],
  );
  if (pairs.length === 0 || pairs.length < Object.keys(setting).length) return undefined;
  const seen = new Set<string>();
  // Of several values with one code the first has it on the way back.
  const rows = pairs.map((pair) => {
    const isFirst = !seen.has(pair.theirs);
    seen.add(pair.theirs);
    return isFirst ? pair : { ...pair, back: false };
  });
  return make({
    name: pairs.map(({ ours, theirs }) => `${ours} → ${theirs}`).join(', '),
    pairs: rows,
  });
}
