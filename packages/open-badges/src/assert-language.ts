import { InvalidArgumentError, type Locale, locales } from '@merkki/core';

/**
 * Refuses a language that has no texts here, which only a caller without types can ask for.
 *
 * @throws {@link InvalidArgumentError} `schema.value`.
 * @internal
 */
export function assertLanguage(language: Locale): void {
  if (locales.includes(language)) return;
  throw new InvalidArgumentError({
    code: 'schema.value',
    message: `The language is one of ${locales.join(', ')}.`,
    pointer: '/language',
    params: { expected: locales.join(', ') },
  });
}
