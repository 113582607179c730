import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../src/report/wrap-text.ts';

test('breaks at spaces', () => {
  expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
});

test('leaves a long word whole', () => {
  expect(wrapText('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
});

test('loses nothing and keeps every line of several words within the width', () => {
  const words = fc.array(fc.stringMatching(/^[a-zå-ö]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (text, width) => {
      const lines = wrapText(text.join(' '), width);
      expect(lines.join(' ')).toBe(text.join(' '));
      for (const line of lines)
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
