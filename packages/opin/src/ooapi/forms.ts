import { typedTexts } from '../converters/typed-texts.ts';
import type { Converter } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { uuidPattern } from '../ids/name-uuid.ts';

/** Form of a language tag in OOAPI 6.0: that of RFC 4647 with a script in small letters. */
export const languagePattern =
  '^([a-z]{2,3})(-([A-Z]{2}|[0-9]{3}))?(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))*(-[a-z0-9]{2,8})*(-x(-[a-z0-9]{1,8})+)?$';

/** A language tag. */
export const languageShape: Shape = { kind: 'pattern', pattern: languagePattern };

/** A text with its language (LanguageTypedString). */
export const textShape: Shape = { kind: 'typed-text', language: 'language', value: 'value' };

/** An identifier of an entity. */
export const uuidShape: Shape = { kind: 'pattern', pattern: uuidPattern, format: 'uuid' };

/** A moment with its zone. */
export const instantShape: Shape = { kind: 'pattern', pattern: 'T', format: 'date-time' };

/** A member whose form is that of the definition. */
export const ownShape: Shape = { kind: 'any' };

const language = new RegExp(languagePattern);

/** Texts as OOAPI lists them. */
export function listed(inner: Converter): Converter {
  return typedTexts(
    { language: 'language', value: 'value', isLanguage: (tag) => language.test(tag) },
    inner,
  );
}
