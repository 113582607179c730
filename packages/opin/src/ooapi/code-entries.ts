import { copy } from '../converters/copy.ts';
import { records } from '../converters/records.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';

/** A scheme of ours as a type of code that OOAPI does not list: with `x-` before it. */
const extensionType: Converter = Object.freeze({
  name: '`x-` and the scheme, or the scheme where OOAPI lists it',
  to: ([first]) => {
    const scheme = String(first?.value);
    return first === undefined ? {} : { value: codeTypes.has(scheme) ? scheme : `x-${scheme}` };
  },
  from: (value) =>
    typeof value === 'string' && value.replace(/^x-/, '') !== ''
      ? { values: [value.replace(/^x-/, '')] }
      : undefined,
} satisfies Converter);

/** Types of code that both versions of OOAPI list, where they mean the same. */
const codeTypes: ReadonlySet<string> = new Set(['esi', 'isbn', 'issn', 'uuid']);

/** Codes with their schemes, as a list of entries. */
export function codeEntries(row: Pick<ProfileField, 'status' | 'source'>): Converter {
  return records([
    {
      ours: '/scheme',
      theirs: '/codeType',
      via: extensionType,
      shape: { kind: 'text' },
      obligation: 'required',
      ...row,
    },
    {
      ours: '/value',
      theirs: '/code',
      via: copy,
      shape: { kind: 'text' },
      obligation: 'required',
      ...row,
    },
  ]);
}
