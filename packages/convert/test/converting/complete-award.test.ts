import type { JsonObject } from '@merkki/core';
import { parseMicroCredentialAward } from '@merkki/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeAward } from '../../src/converting/complete-award.ts';
import { changedAt } from '../fixtures/credentials.ts';
import { fullAward } from '../fixtures/full-award.ts';

const award = fullAward as unknown as JsonObject; // JSON, whatever its type says

test('a whole award stays as it is', () => {
  expect(completeAward(award)).toMatchObject({ award, leftOut: [], problems: [] });
});

test('lists and objects that are missing are made, and empty', () => {
  const { award: completed, problems } = completeAward({});
  expect(completed).toMatchObject({
    learner: {},
    microCredential: {
      outcomes: [],
      assessments: [],
      quality: [],
      participation: { mode: [], languages: [] },
    },
  });
  expect(problems.map(({ pointer }) => pointer)).toContain('/microCredential/issuer/country');
});

test('an element that lacks something is left out, and the places of the others are known', () => {
  const draft = changedAt(award, ['microCredential', 'assessments', 0, 'type']);
  const { award: completed, leftOut, toDraft } = completeAward(draft);
  expect(completed).toMatchObject({ microCredential: { assessments: [{ id: 'as-2' }] } });
  expect(leftOut).toEqual([
    {
      part: '/microCredential/assessments/0',
      element: '/microCredential/assessments/0/type',
    },
  ]);
  expect(toDraft('/microCredential/assessments/0/criteria')).toBe(
    '/microCredential/assessments/1/criteria',
  );
});

test('a malformed leaf goes, and nothing else', () => {
  const draft = changedAt(award, ['awardedOn'], 'yesterday');
  const { award: completed, leftOut } = completeAward(draft);
  expect(completed).not.toHaveProperty('awardedOn');
  expect(leftOut).toEqual([{ part: '/awardedOn', element: '/awardedOn' }]);
});

test('whatever the draft, what is left is an award but for what the problems name', () => {
  const paths = ['title', 'issuer', 'outcomes', 'workload', 'level', 'assessments', 'quality'];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (name, value) => {
      const { award: completed, problems } = completeAward(
        changedAt(award, ['microCredential', name], value as JsonObject), // any JSON
      );
      const parsed = parseMicroCredentialAward(completed);
      const left = parsed.ok ? [] : parsed.error.filter(({ code }) => code !== 'mc.too-few');
      expect(left.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
    }),
    { numRuns: 200 },
  );
});
