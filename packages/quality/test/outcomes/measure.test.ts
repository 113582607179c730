import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  halves,
  measure,
  readSentences,
  withTables,
} from '../../scripts/measure-outcome-linter.ts';

describe.each(['fi', 'sv', 'en'])('the labelled sentences in %s', (language) => {
  test('are two hundred, half of them held out', () => {
    for (const half of halves) expect(readSentences(language, half)).toHaveLength(100);
  });

  test('are not twice the same', () => {
    const texts = halves.flatMap((half) => readSentences(language, half).map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('get the right findings more often than 9 times of 10', () => {
    for (const half of halves) {
      const all = measure(half).find(
        (score) => score.language === language && score.code === 'all',
      );
      const { right = 0, wrong = 0, missing = 0 } = all ?? {};
      expect(right / (right + wrong)).toBeGreaterThan(0.9);
      expect(right / (right + missing)).toBeGreaterThan(0.9);
    }
  });
});

test('docs/outcome-linter.md tells what the script measures', () => {
  const page = readFileSync(new URL('../../../../docs/outcome-linter.md', import.meta.url), 'utf8');
  expect(withTables(page)).toBe(page);
});
