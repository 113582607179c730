import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  badge,
  codesOf,
  findings,
  makeKey,
  now,
  rawToken,
  signedBadge,
  verified,
} from '../support.ts';

/** The moment of the tests and some seconds. */
function later(seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

describe('the validity', () => {
  test('passes within its bounds, and without an end', async () => {
    for (const patch of [{}, { validUntil: undefined }]) {
      const report = await verified(await signedBadge(patch));
      expect([report.verdict, ...codesOf(report, 'time')]).toEqual(['valid', 'time.ok']);
    }
  });

  test('has ended, and says when', async () => {
    const validUntil = '2026-11-01T00:00:00+02:00';
    const report = await verified(await signedBadge({ validUntil }));
    expect(report.verdict).toBe('invalid');
    expect(report.checks).toContainEqual({
      id: 'time',
      outcome: 'fail',
      code: 'time.expired',
      path: '/validUntil',
      params: { validUntil },
    });
  });

  test('has not begun, and says when it will', async () => {
    const validFrom = '2027-01-01T00:00:00Z';
    const report = await verified(await signedBadge({ validFrom }));
    expect(report.checks).toContainEqual({
      id: 'time',
      outcome: 'fail',
      code: 'time.not-yet-valid',
      path: '/validFrom',
      params: { validFrom },
    });
  });

  test('must not end before it begins, whenever one looks', async () => {
    const report = await verified(await signedBadge({ validUntil: '2026-09-30T00:00:00Z' }));
    expect(findings(report)).toEqual([
      'fail time.inverted /validUntil',
      'fail time.expired /validUntil',
    ]);
  });

  test.each([
    ['the end by 60 s, the default', { validUntil: later(-60) }, undefined, []],
    ['the end by 61 s', { validUntil: later(-60.001) }, undefined, ['time.expired']],
    ['the beginning by 60 s', { validFrom: later(60) }, undefined, []],
    ['the beginning by 60.001 s', { validFrom: later(60.001) }, undefined, ['time.not-yet-valid']],
    ['the end to the second, without skew', { validUntil: later(0) }, 0, []],
    ['the end by a millisecond, without skew', { validUntil: later(-0.001) }, 0, ['time.expired']],
    ['the end by 300 s, when so much is allowed', { validUntil: later(-300) }, 300, []],
  ])('may be missed: %s', async (_name, patch, clockSkewSeconds, expected) => {
    const signed = await signedBadge(patch);
    const report = await verified(
      signed,
      clockSkewSeconds === undefined ? {} : { clockSkewSeconds },
    );
    expect(findings(report)).toEqual(
      expected.map((code) => expect.stringMatching(`^fail ${code} `)),
    );
  });

  test.each([
    ['a date alone', '2031-10-01'],
    ['no zone', '2031-10-01T08:00:00'],
    ['a day that does not exist', '2031-02-30T08:00:00Z'],
    ['a number', 1948608000],
    ['words', 'forever'],
  ])('must be a date and time with zone: %s', async (_name, validUntil) => {
    const key = await makeKey('ES256');
    const token = await rawToken(key, badge(key.controller, { validUntil }));
    const report = await verified(token);
    expect(report.verdict).toBe('invalid');
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'time', code: 'time.malformed', path: '/validUntil' }),
    );
  });

  test('is not judged without a good proof', async () => {
    const report = await verified(badge('did:web:school.example', { validUntil: later(-900) }));
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'time', outcome: 'skip', code: 'time.unproven' }),
    );
  });

  test('is taken from the claims of a token where the credential has none', async () => {
    const key = await makeKey('ES256');
    const payload: JsonObject = badge(key.controller, { validUntil: undefined });
    const token = await rawToken(key, { ...payload, exp: Date.parse(later(-3600)) / 1000 });
    expect(findings(await verified(token))).toContain('fail time.expired /validUntil');
  });
});
