import { describe, expect, test } from 'vitest';
import { badge, codesOf, makeKey, sign, verified } from '../support.ts';

const key = await makeKey();
const signed = await sign(key, badge(key.controller));

describe('trust in the issuer of a badge', () => {
  test('is unknown without a list, which does not change the verdict', async () => {
    const report = await verified(signed);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'trust', outcome: 'unknown', code: 'trust.no-list' }),
    );
    expect(report.verdict).toBe('valid');
  });

  test('is unknown with a list of certificates alone', async () => {
    expect(codesOf(await verified(signed, { trust: { certificates: [] } }), 'trust')).toEqual([
      'trust.no-list',
    ]);
  });

  test('passes when the list has the issuer', async () => {
    const report = await verified(signed, { trust: { issuers: ['did:web:a', key.controller] } });
    expect([report.verdict, ...codesOf(report, 'trust')]).toEqual(['valid', 'trust.listed']);
  });

  test.each([
    ['an empty list', []],
    ['a list without the issuer', ['did:web:school.example']],
    ['a list with the issuer in another case', [key.controller.toUpperCase()]],
    ['a list with the issuer’s key', [key.id]],
  ])('fails with %s', async (_name, issuers) => {
    const report = await verified(signed, { trust: { issuers } });
    expect([report.verdict, ...codesOf(report, 'trust')]).toEqual(['invalid', 'trust.unlisted']);
  });

  test('is not judged without a good proof', async () => {
    const report = await verified(badge(key.controller), { trust: { issuers: [key.controller] } });
    expect(codesOf(report, 'trust')).toEqual(['trust.unproven']);
  });

  test('finds an issuer that is named by its id alone', async () => {
    const brief = await sign(key, { ...badge(key.controller), issuer: key.controller });
    const report = await verified(brief, { trust: { issuers: [key.controller] } });
    expect(codesOf(report, 'trust')).toEqual(['trust.listed']);
    expect(report.issuer).toEqual({ id: key.controller });
  });
});
