import { atPointer } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnnexElements } from '../../src/index.ts';
import { badge, changedAt, european } from '../fixtures/credentials.ts';
import { hostile } from '../fixtures/hostile.ts';

function missing(input: unknown): readonly string[] {
  const result = findAnnexElements(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.flatMap(({ element, found }) => (found ? [] : [element]));
}

describe.each([
  ['an Open Badge', badge],
  ['a European Digital Credential', european],
])('in %s', (_name, document) => {
  test('all sixteen elements are found, each with a place that exists', () => {
    const result = findAnnexElements(document);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value).toHaveLength(16);
    for (const { element, found, pointers } of result.value) {
      expect(found, element).toBe(true);
      expect(pointers, element).not.toEqual([]);
      for (const pointer of pointers) expect(atPointer(document, pointer)).toBeDefined();
    }
  });
});

test.each([
  [['credentialSubject', 'hasClaim', 0, 'specifiedBy', 'entryRequirement'], ['prerequisites']],
  [['credentialSubject', 'hasClaim', 0, 'specifiedBy', 'learningOutcome'], ['outcomes']],
])('without %j a European credential lacks %j', (path, elements) => {
  expect(missing(changedAt(european, path))).toEqual(elements);
});

test.each([
  [['issuer', 'address'], ['issuer-country']],
  [['credentialSubject', 'result'], ['grade']],
])('without %j a badge lacks %j', (path, elements) => {
  expect(missing(changedAt(badge, path))).toEqual(elements);
});

test('a badge that says nothing of the elements has few of them', () => {
  const achievement = {
    id: 'urn:x',
    type: ['Achievement'],
    name: 'Wind',
    description: 'Of wind',
    criteria: { narrative: 'Come.' },
  };
  const plain = {
    ...badge,
    issuer: { id: 'https://a.example', type: ['Profile'], name: 'A' },
    credentialSubject: { id: 'did:example:a', type: ['AchievementSubject'], achievement },
  };
  const lacking = missing(plain);
  for (const element of ['issuer-country', 'outcomes', 'workload', 'level', 'participation']) {
    expect(lacking).toContain(element);
  }
  expect(lacking).not.toContain('title');
});

test('looking for elements never throws', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      expect(typeof findAnnexElements(input).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
