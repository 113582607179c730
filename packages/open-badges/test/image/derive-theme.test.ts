import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, hex, parseColour, readable } from '../../src/image/colour.ts';
import { deriveTheme } from '../../src/image/derive-theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const ratio = (first: string, second: string): number =>
  contrast(parseColour(first, ''), parseColour(second, ''));

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d by WCAG', (first, second, expected) => {
    expect(ratio(first, second)).toBeCloseTo(expected, 2);
  });
});

describe('readable', () => {
  test('leaves a colour that can be read as it is', () => {
    expect(hex(readable([0, 0, 128], [255, 255, 255]))).toBe('#000080');
  });

  test('moves one that cannot no further than needed', () => {
    const grey = readable([200, 200, 200], [255, 255, 255]);
    expect(contrast(grey, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(grey, [255, 255, 255])).toBeLessThan(6);
  });
});

describe('deriveTheme', () => {
  test('gives every text colour a contrast of 4.5 on its ground, whatever the colours are', () => {
    fc.assert(
      fc.property(colour, colour, colour, (primary, accent, paper) => {
        const theme = deriveTheme({ primary, accent, paper });
        const pairs = [
          [theme.ink, theme.paper],
          [theme.ink, theme.tint],
          [theme.onPrimary, theme.primary],
          [theme.onPrimary, theme.bright],
        ] as const;
        for (const [text, ground] of pairs) {
          expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(theme).toMatchObject({ primary, accent, paper });
      }),
      { numRuns: 500 },
    );
  });
});
