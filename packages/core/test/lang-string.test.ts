import { describe, expect, test } from 'vitest';
import { Bcp47, LangString, pickText } from '../src/lang-string.ts';

describe('a language tag', () => {
  test.each(['fi', 'sv-FI', 'smn', 'zh-Hant-TW', 'sr-Latn'])('may be %s', (tag) => {
    expect(Bcp47.safeParse(tag).success).toBe(true);
  });

  test.each(['', 'f', 'suomi', 'fi_FI', 'fi-', 'fi-123456789', 'fi\n', 'Ñ'])('is not %j', (tag) => {
    expect(Bcp47.safeParse(tag).success).toBe(false);
  });
});

describe('a text by language', () => {
  test('has at least one language', () => {
    expect(LangString.safeParse({ fi: 'Laatu' }).success).toBe(true);
    expect(LangString.safeParse({}).success).toBe(false);
  });

  test.each([{ fi: ' ' }, { fi: '' }, { fi: 1 }, { '??': 'x' }, 'Laatu', ['Laatu'], null])(
    'is not %j',
    (value) => {
      expect(LangString.safeParse(value).success).toBe(false);
    },
  );
});

describe('picking a text', () => {
  const texts = { fi: 'Laatu', en: 'Quality' };

  test('takes the first wanted language that there is', () => {
    expect(pickText(texts, ['sv', 'en', 'fi'])).toEqual({ language: 'en', text: 'Quality' });
  });

  test('takes what there is when nothing wanted is', () => {
    expect(pickText(texts, ['de'])).toEqual({ language: 'fi', text: 'Laatu' });
  });

  test('finds nothing in nothing', () => {
    expect(pickText({}, ['fi'])).toBeUndefined();
    expect(pickText(undefined, ['fi'])).toBeUndefined();
  });

  test('does not take a member of every object for a language', () => {
    expect(pickText(texts, ['toString'])).toEqual({ language: 'fi', text: 'Laatu' });
  });
});
