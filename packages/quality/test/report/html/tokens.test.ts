import { describe, expect, test } from 'vitest';
import { printRules } from '../../../src/report/html/styles/print.ts';
import { tokens } from '../../../src/report/html/styles/tokens.ts';

const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const tones = ['good', 'open', 'bad', 'note', 'quiet'];

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', printRules],
])('colours in %s', (_, css) => {
  const colours = new Map(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]),
  );
  const contrast = (one: string, other: string): number =>
    ratio(colours.get(one) ?? '', colours.get(other) ?? '');

  test.each(tones)('the tone %s reads on its tint, on a card and on the paper', (tone) => {
    for (const surface of [`${tone}-tint`, 'card', 'paper']) {
      expect(contrast(tone, surface), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['ink', 'soft', 'accent'])('%s reads on every surface', (text) => {
    for (const surface of ['card', 'paper', ...tones.map((tone) => `${tone}-tint`)]) {
      expect(contrast(text, surface), surface).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast of two colours. WCAG 2.2, relative luminance and contrast ratio. */
function ratio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
