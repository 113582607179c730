import { nationalFrameworks } from '@merkki/vocabularies';
import { describe, expect, test } from 'vitest';
import { frameworks, isOf, levelNumber, levelsOf } from '../../src/checks/national-level.ts';

describe('the frameworks that rules know', () => {
  test.each(Object.entries(frameworks))('%s is in the EU list with its levels', (_, framework) => {
    expect(nationalFrameworks.entries.map(({ code }) => code)).toContain(framework.key);
    expect(levelsOf(framework).length).toBeGreaterThanOrEqual(8);
  });
});

test('a framework is known by its address, its notation and its label', () => {
  const { irish } = frameworks;
  const entry = nationalFrameworks.entries.find(({ code }) => code === irish.key);
  expect(isOf({ framework: { id: entry?.uri }, level: '9' }, irish)).toBe(true);
  expect(isOf({ framework: { notation: 'nfq' } }, irish)).toBe(true);
  expect(isOf({ framework: { prefLabel: { en: 'NFQ (Ireland)' } } }, irish)).toBe(true);
  expect(isOf({ framework: { notation: 'EstQF' } }, irish)).toBe(false);
  expect(isOf(undefined, irish)).toBe(false);
});

test.each([
  ['6', '6'],
  ['FiNQF-6', '6'],
  ['NFQ 10', '10'],
  ['six', undefined],
  [6, undefined],
])('the level %j is counted as %s', (level, number) => {
  expect(levelNumber({ level })).toBe(number);
});
