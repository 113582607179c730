/**
 * Measures how wide characters are and writes src/image/generated/text-widths.ts: per character the
 * widest of the fonts named below, in hundredths of the font size, rounded up.
 *
 *     pnpm exec node packages/open-badges/scripts/generate-text-widths.ts
 *
 * Needs Chromium (the one that CHROMIUM names, else /usr/bin/chromium) and the fonts Liberation Sans,
 * whose widths are those of Arial and Arimo, and DejaVu Sans, whose widths are about those of Verdana
 * and wider than those of the other common fonts.
 */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const fonts = ['Liberation Sans', 'DejaVu Sans'];

/** Latin with all its additions for Europe, Greek, Cyrillic, Hebrew, punctuation and signs. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let tables: readonly (readonly (readonly number[])[])[];
try {
  const page = await browser.newPage();
  tables = await page.evaluate(
    ([families, blocks]) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('The browser has no canvas.');
      const size = 1000;
      return ['400', '700'].map((weight) =>
        blocks.map(([first = 0, last = 0]) =>
          Array.from({ length: last - first + 1 }, (_, index) => {
            const character = String.fromCodePoint(first + index);
            const widths = families.map((family) => {
              context.font = `${weight} ${size}px '${family}'`;
              return context.measureText(character).width;
            });
            return Math.ceil((Math.max(...widths) / size) * 100 - 1e-6);
          }),
        ),
      );
    },
    [fonts, ranges] as const,
  );
} finally {
  await browser.close();
}

// One letter per width keeps the table small: the letter's code is the width plus the offset.
const offset = 40;
const lines = (table: readonly (readonly number[])[]): string =>
  table
    .map((widths, index) => {
      const codes = String.fromCharCode(...widths.map((width) => width + offset));
      const [first = 0] = ranges[index] ?? [];
      return `  [0x${first.toString(16)}, ${JSON.stringify(codes)}],`;
    })
    .join('\n');
const [regular = [], bold = []] = tables;
const text = `// Made by scripts/generate-text-widths.ts; do not edit.
// Source: measured in headless Chromium, the widest of ${fonts.join(' and ')}.

/** First character of a run and the widths of its characters, see {@link widthOffset}. */
export type WidthRun = readonly [first: number, codes: string];

/** What is taken from a letter's code to get the width in hundredths of the font size. */
export const widthOffset = ${offset};

/** Widths of the regular face. */
export const regularWidths: readonly WidthRun[] = [
${lines(regular)}
];

/** Widths of the bold face. */
export const boldWidths: readonly WidthRun[] = [
${lines(bold)}
];
`;
const target = new URL('../src/image/generated/text-widths.ts', import.meta.url);
await writeFile(target, text);
