import { constant } from '../converters/constant.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { wordList } from '../converters/keywords.ts';
import { localised } from '../converters/localised.ts';
import { typedTexts } from '../converters/typed-texts.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { assumed } from './sources.ts';

const members = { language: '@language', value: '@value' } as const;

/** A text in its languages, a list of language-tagged values of JSON-LD. */
export const texts = typedTexts(members, localised);

/** Several texts as one, in its languages. */
export const joined = typedTexts(members, joinedTexts);

/** Words in their languages. */
export const words = wordList(members);

/** A language-tagged value. */
export const textShape: Shape = { kind: 'typed-text', ...members };

/** A day. */
export const dayShape: Shape = {
  kind: 'pattern',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date',
};

/** A web address. */
export const webShape: Shape = { kind: 'pattern', pattern: '^https?://', format: 'uri' };

/** The type of a part of the document, there when the definition has what the part is about. */
export function typeOf(at: string, type: string, when?: string): ProfileField {
  return {
    theirs: `${at}/@type`,
    via: constant(type),
    shape: { kind: 'code', values: [type] },
    ...(when === undefined ? {} : { when }),
    ...assumed,
  };
}
