import { atPointer, type JsonValue } from '@merkki/core';
import { localised } from '../converters/localised.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { languagePattern, listed } from '../ooapi/forms.ts';

/** A number in one unit of study load; read back only where that unit stands beside it. */
export function load(unit: string): Converter {
  return {
    name: `number, unit \`${unit}\``,
    to: ([first]) => (first === undefined ? {} : { value: first.value }),
    from: (value, { pointer, document }) =>
      typeof value === 'number' &&
      atPointer(document, pointer.replace(/value$/, 'studyLoadUnit')) === unit
        ? { values: [value] }
        : undefined,
  };
}

/** The first language; the target has one. */
export const firstLanguage: Converter = Object.freeze({
  name: 'first language',
  to: (matches) => {
    const first = matches.find((match) => isLanguage(match.value));
    const losses = matches
      .filter((match) => match !== first)
      .map(({ pointer }) => makeLoss('loss.no-place', pointer));
    return first === undefined ? { losses } : { value: first.value, losses };
  },
  from: (value) => (isLanguage(value) ? { values: [value] } : undefined),
} satisfies Converter);

function isLanguage(value: JsonValue): boolean {
  return typeof value === 'string' && new RegExp(languagePattern).test(value);
}

const text = listed(localised);

/** Several texts, each as a list of texts that name their language. */
export const listedEach: Converter = Object.freeze({
  name: 'one list of texts for each',
  to: (matches, context) => {
    const parts = matches.map((match) => text.to([match], context));
    const losses = parts.flatMap((part) => part.losses ?? []);
    const value = parts.flatMap((part) => (part.value === undefined ? [] : [part.value]));
    return value.length === 0 ? { losses } : { value, losses };
  },
  from: (value, place) => {
    const elements: readonly JsonValue[] = Array.isArray(value) ? value : [];
    const parts = elements.map((element, index) =>
      text.from?.(element, { ...place, pointer: `${place.pointer}/${index}` }),
    );
    const values = parts.flatMap((part) => part?.values ?? []);
    return values.length === elements.length && values.length > 0 ? { values } : undefined;
  },
} satisfies Converter);
