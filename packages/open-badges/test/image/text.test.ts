import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakWord } from '../../src/image/text/break-words.ts';
import { cleanText, isRightToLeft } from '../../src/image/text/clean-text.ts';
import { fitText, type TextArea } from '../../src/image/text/fit-text.ts';
import { textWidth } from '../../src/image/text/text-width.ts';

const area: TextArea = {
  top: 0,
  height: 150,
  widthAt: () => 400,
  maxSize: 50,
  minSize: 15,
  maxLines: 6,
  weight: 'bold',
};

describe('cleanText', () => {
  test.each([
    ['line\nbreak\ttab\u0000null', 'line break tab null'],
    ['\u202Etxet\u202C', 'txet'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['e\u0301', 'é'],
    ['\uD800x', '\uFFFDx'],
    ['a\u0301\u0302\u0303\u0304', 'á\u0302\u0303'],
    ['👩\u200D🔬', '👩\u200D🔬'],
    ['osaamis\u00ADkokonaisuus', 'osaamis\u00ADkokonaisuus'],
  ])('makes %j %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('isRightToLeft', () => {
  test.each([
    ['שלום abc', true],
    ['123 عربي', true],
    ['abc שלום', false],
    ['123', false],
  ])('%s: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});

describe('breakWord', () => {
  const parts = (word: string, language: string) =>
    breakWord(word, language, 'syllables').map(({ text, mark }) => text + mark);

  test.each(['osaamiskokonaisuus', 'ammattikorkeakoulu', 'järjestelmällistyttäminen'])(
    'breaks the Finnish %s before a consonant and a vowel',
    (word) => {
      const found = breakWord(word, 'fi', 'syllables').map(({ text }) => text);
      expect(found.length).toBeGreaterThan(2);
      expect(found.join('')).toBe(word);
      for (const part of found.slice(1)) expect(part).toMatch(/^[^aeiouyäö][aeiouyäö]|^osaa/);
      for (const part of found) expect(part.length).toBeGreaterThan(2);
    },
  );

  test('breaks a Finnish compound before a head that begins with a vowel', () => {
    expect(parts('pienyrityksen', 'fi')[0]).toBe('pien-');
    expect(parts('tekoäly', 'fi')).toEqual(['teko-', 'äly']);
  });

  test('keeps consonants together that Swedish does not part', () => {
    for (const piece of parts('beskattningsförändringar', 'sv')) {
      expect(piece).toMatch(/[aeiouyåäö]/);
      expect(piece).not.toMatch(/^g[aeiou]/);
    }
  });

  test('leaves an English word whole', () => {
    expect(parts('incomprehensibilities', 'en')).toEqual(['incomprehensibilities']);
  });

  test('breaks after hyphens and slashes without a further hyphen, at soft hyphens with one', () => {
    const written = breakWord('työ-/osaamis\u00ADtaso', 'fi', 'written');
    expect(written.map(({ text, mark }) => text + mark)).toEqual(['työ-', '/', 'osaamis-', 'taso']);
  });

  test('never parts a character that a reader sees as one', () => {
    expect(breakWord('👩\u200D🔬👩\u200D🔬', 'und', 'anywhere')).toHaveLength(2);
  });
});

describe('textWidth', () => {
  test('knows wide and narrow letters, and bold ones', () => {
    expect(textWidth('W', 'regular')).toBeGreaterThan(textWidth('i', 'regular') * 2);
    expect(textWidth('Ä', 'bold')).toBe(textWidth('A', 'bold'));
    expect(textWidth('osaaminen', 'bold')).toBeGreaterThan(textWidth('osaaminen', 'regular'));
  });

  test('counts marks as nothing and unknown characters with care', () => {
    expect(textWidth('a\u0301', 'regular')).toBe(textWidth('a', 'regular'));
    expect(textWidth('字', 'regular')).toBeGreaterThanOrEqual(1);
    expect(textWidth('🎓', 'regular')).toBeGreaterThanOrEqual(1.3);
  });
});

describe('fitText', () => {
  test('never makes a line wider than the area, nor more lines than it has room for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { size, lines } = fitText(text, 'fi', area);
        expect(lines.length * size * 1.2).toBeLessThanOrEqual(150);
        for (const line of lines) {
          expect(textWidth(line, 'bold') * size).toBeLessThanOrEqual(400 + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('writes a short text in the largest size on one line', () => {
    expect(fitText('Å', 'sv', area)).toEqual({ size: 50, lines: ['Å'] });
  });

  test('keeps the whole text while it fits', () => {
    const text = 'Työ- ja organisaatiopsykologian sovellukset sosiaali- ja terveysalalla';
    expect(fitText(text, 'fi', area).lines.join(' ')).toBe(text);
  });

  test('breaks a long compound and loses no letter', () => {
    const word = 'Elinkeinoelämäpalvelujohtamisosaamiskokonaisuus';
    const { lines, size } = fitText(word, 'fi', area);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
    expect(size).toBeGreaterThan(25);
  });

  test('ends what is too long with an ellipsis', () => {
    const { lines, size } = fitText('sana '.repeat(300), 'fi', area);
    expect(size).toBe(15);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('makes lines of even length', () => {
    const { lines } = fitText('Sairaanhoidon kirjaamisen perusteet ja etiikka', 'fi', area);
    const widths = lines.map((line) => textWidth(line, 'bold'));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5);
  });
});
