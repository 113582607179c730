import { describe, expect, test } from 'vitest';
import { displaySvg } from '../../src/display/display-svg.ts';
import { measureText } from '../../src/display/measure-text.ts';
import { balanceText, clampLines, wrapText } from '../../src/display/wrap-text.ts';
import { fullAward, fullDefinition, smallAward } from '../fixtures/full-award.ts';

/** The texts of a picture, one line each. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

describe('displaySvg', () => {
  test.each([
    [
      'fi',
      ['Title suomeksi', 'Todistuksen saaja', '3,25 opintopistettä (ECTS)', '24. marraskuuta 2026'],
    ],
    [
      'sv',
      ['Title på svenska', 'Intyget tilldelas', '3,25 studiepoäng (ECTS)', '24 november 2026'],
    ],
    ['en', ['Title in English', 'Awarded to', '3.25 ECTS credits', '24 November 2026']],
  ])('shows the award in %s', (language, expected) => {
    const texts = textsOf(displaySvg(fullAward, language));
    expect(texts).toEqual(
      expect.arrayContaining([...expected, 'Aino Maria Hakasalo', 'EQF 6', 'Grade-4']),
    );
  });

  test('takes our words in English and the award’s own in what there is', () => {
    const texts = textsOf(displaySvg(smallAward, 'de'));
    expect(texts).toEqual(expect.arrayContaining(['Energi', 'Awarded to', 'Oskar Nyberg']));
    expect(texts).not.toContain('Level');
  });

  test('shows only the outcomes that were achieved', () => {
    const texts = textsOf(displaySvg(fullAward, 'en'));
    expect(texts).toContain('Outcome one in English');
    expect(texts).not.toContain('Outcome two in English');
  });

  test('escapes every value', () => {
    const hostile = '<script>alert("x")</script>&\'\u0000\ud800';
    const svg = displaySvg(
      {
        ...smallAward,
        id: 'urn:x:"><svg/onload=1>',
        learner: { fullName: hostile },
        microCredential: { ...smallAward.microCredential, title: { sv: hostile } },
      },
      'sv"><script>',
    );
    expect(svg).not.toMatch(/<script|onload=1>|\p{Cs}/u);
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  test('is the same for the same award, and reaches for nothing outside', () => {
    const svg = displaySvg(fullAward, 'fi');
    expect(displaySvg(structuredClone(fullAward), 'fi')).toBe(svg);
    expect(svg).not.toMatch(/href|url\(|@import|<image|<style|<script/);
  });

  test('keeps within the page, however much there is to say', () => {
    const long =
      'Analysoi pienyrityksen työprosesseja ja niiden tietosuojaa monesta näkökulmasta. ';
    const outcomes = Array.from({ length: 30 }, (_, index) => ({
      id: `o${index}`,
      text: { fi: long.repeat(3) },
      assessedBy: [],
    }));
    const { achievedOutcomes: _, ...award } = fullAward;
    const svg = displaySvg(
      {
        ...award,
        learner: { fullName: 'Aino '.repeat(40) },
        microCredential: { ...fullDefinition, outcomes, title: { fi: long.repeat(4) } },
      },
      'fi',
    );
    const lines = [
      ...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g),
    ];
    for (const [, y, size, text] of lines) {
      expect(Number(y)).toBeLessThan(1110);
      expect(measureText(text ?? '') * Number(size), text).toBeLessThan(794 - 84);
    }
    expect(svg).toMatch(/… ja \d+ muuta/);
  });
});

describe('text in lines', () => {
  test('breaks between words, and inside one that is too long', () => {
    expect(wrapText('one two three', 4)).toEqual(['one two', 'three']);
    expect(wrapText('x'.repeat(20), 5.4).every((line) => measureText(line) <= 5.4)).toBe(true);
    expect(wrapText('  ', 5)).toEqual([]);
  });

  test('balances lines without adding one', () => {
    const text = 'Analyses which of the work processes gain measurably from it all';
    expect(balanceText(text, 30)).toHaveLength(wrapText(text, 30).length);
  });

  test('marks what was cut, at the limit and beyond it', () => {
    expect(clampLines(['a', 'b'], 2)).toEqual(['a', 'b']);
    expect(clampLines(['alpha', 'beta', 'c'], 2)).toEqual(['alpha', 'bet…']);
  });
});
