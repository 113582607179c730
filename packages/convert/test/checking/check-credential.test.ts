import { atPointer } from '@merkki/core';
import { checkQuality } from '@merkki/quality';
import { describe, expect, test } from 'vitest';
import { type CredentialReading, checkCredential, readCredential } from '../../src/index.ts';
import { badge, changedAt, european, token } from '../fixtures/credentials.ts';
import { fullDefinition } from '../fixtures/full-award.ts';

const options = { stage: 'award', now: '2026-11-24T10:00:00Z' } as const;

function reading(input: unknown): CredentialReading {
  const read = readCredential(input);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function failures(input: unknown): readonly string[] {
  return checkCredential(reading(input), options).results.flatMap(({ ruleId, outcome }) =>
    outcome === 'fail' ? [ruleId] : [],
  );
}

test('the report says of what form of credential it is', () => {
  expect(checkCredential(reading(token(badge)), options).credential).toEqual({
    format: 'ob3',
    carrier: 'jwt',
  });
  const facts = { proofVerified: false } as const;
  const report = checkCredential(reading(european), { ...options, credential: facts });
  expect(report.credential).toEqual({ format: 'elm', carrier: 'json', proofVerified: false });
  expect(report.results.find(({ ruleId }) => ruleId === 'EU-P7-01')?.outcome).toBe('fail');
});

test('an element that a mapping drops is told, though the definition passes', () => {
  const own = checkQuality(fullDefinition, { ...options, stage: 'offering' });
  expect(own.results.filter(({ ruleId }) => ruleId === 'EU-A1-03')).toMatchObject([
    { outcome: 'pass' },
  ]);
  expect(failures(badge)).not.toContain('EU-A1-03');
  expect(failures(changedAt(badge, ['issuer', 'address']))).toContain('EU-A1-03');
});

describe('the path of a result', () => {
  test('is in the credential where it holds what is meant, beside the element of the model', () => {
    const report = checkCredential(reading(european), options);
    const placed = report.results.filter(({ element }) => element !== undefined);
    expect(placed.length).toBeGreaterThan(20);
    for (const { path } of placed) expect(atPointer(european, path), path).toBeDefined();
    expect(placed.find(({ element }) => element === '/microCredential/title')?.path).toBe(
      '/credentialSubject/hasClaim/0/title',
    );
  });

  test('is in the model where the credential has nothing', () => {
    const report = checkCredential(reading(changedAt(badge, ['issuer', 'address'])), options);
    const failed = report.results.find(({ ruleId }) => ruleId === 'EU-A1-03');
    expect(failed).toMatchObject({ outcome: 'fail', path: '/microCredential/issuer/country' });
    expect(failed).not.toHaveProperty('element');
  });
});
