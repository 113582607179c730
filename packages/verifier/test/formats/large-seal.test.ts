import { describe, expect, test } from 'vitest';
import { makeLargeSeal } from '../../scripts/large-seal.ts';
import { findings, verified } from '../support.ts';

describe('a sealed credential of 1.3 MB', () => {
  test('is valid within the limits of the verifier', async () => {
    const { text, anchorPem } = await makeLargeSeal(975_000);
    expect(text.length).toBeGreaterThan(1_300_000);
    const report = await verified(text, { trust: { certificates: [anchorPem] } });
    expect(report.verdict).toBe('valid');
  });

  test('is invalid when one character of its picture is changed', async () => {
    const { text } = await makeLargeSeal(975_000);
    const at = text.indexOf('eHh4', 700_000);
    const bent = `${text.slice(0, at)}A${text.slice(at + 1)}`;
    expect(findings(await verified(bent))).toEqual(['fail seal.signature /signatures/0/signature']);
  });

  test('is refused above the limit before anything is worked out', async () => {
    const { text } = await makeLargeSeal(975_000);
    const report = await verified(text, { limits: { maxSealedBytes: 1_000_000 } });
    expect(findings(report)).toEqual([expect.stringMatching(/^fail limits\.size/)]);
  });
});
