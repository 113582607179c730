import { describe, expect, test } from 'vitest';
import { standards } from '../support.ts';
import { runWycheproof, wycheproofFiles } from './run-wycheproof.ts';

/** How many tests each file has, and the valid ones that are refused by plan. */
const expected: Readonly<Record<string, readonly [number, Readonly<Record<string, number[]>>]>> = {
  'ed25519_test.json': [151, {}],
  'ecdsa_secp256r1_sha256_p1363_test.json': [262, {}],
  'ecdsa_secp384r1_sha384_p1363_test.json': [280, {}],
  'rsa_signature_2048_sha256_test.json': [259, {}],
  'ecdsa_secp256r1_sha256_test.json': [484, {}],
  'ecdsa_secp384r1_sha384_test.json': [504, {}],
  'json_web_signature_test.json': [
    401,
    {
      'secret keys are for no credential': [1, 348, 352, 357, 358, 359, 376, 377],
      'the key names another algorithm': [346, 350], // PS384 by a key for PS256
      'algorithm ES512': [347, 351], // P-521
      encoding: [372, 373], // a character outside base64url, which the suite wants passed over
    },
  ],
  'json_web_key_test.json': [26, { 'secret keys are for no credential': [2, 13, 14, 15] }],
};

describe('Project Wycheproof (needs MERKKI_STANDARDS)', () => {
  test('every file that can be run is expected', () => {
    expect(wycheproofFiles).toEqual(Object.keys(expected));
  });

  test.skipIf(!standards).each(wycheproofFiles)(
    '%s: nothing invalid is accepted, nothing valid refused but by plan',
    async (file) => {
      const { checked, accepted, refused, acceptable } = await runWycheproof(standards ?? '', file);
      const reasons: Record<string, number[]> = {};
      for (const { tcId, reason } of refused) {
        reasons[reason] = [...(reasons[reason] ?? []), tcId];
      }
      expect(accepted).toEqual([]);
      expect([checked, reasons]).toEqual(expected[file]);
      expect(acceptable.filter(({ reason }) => reason === 'accepted')).toEqual([]);
    },
  );
});
