import { isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { splitCompact } from '../../src/jwt/split-compact.ts';
import { algorithms, type VerificationAlgorithm } from '../../src/keys/algorithms.ts';
import { fitsAlgorithm } from '../../src/keys/import-key.ts';
import { readPublicJwk } from '../../src/keys/read-public-jwk.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';
import { readStandardJson, standards } from '../support.ts';

/** The marks of the suite with which this check does not agree, and why. */
const stricter: Readonly<Record<number, string>> = {
  346: 'the key is for PS256, the token is PS384',
  347: 'P-521 is not supported',
  350: 'the key is for PS256, the token is PS384',
  351: 'P-521 is not supported',
};

function groups(): readonly JsonObject[] {
  const { testGroups } = readStandardJson(
    'test-suites',
    'wycheproof',
    'json_web_signature_test.json',
  );
  return Array.isArray(testGroups) ? testGroups : [];
}

/** The verdict on a token and a key, without any credential. */
async function accepts(jws: string, jwk: unknown): Promise<boolean> {
  const parts = splitCompact(jws);
  const header = parts && readJson(parts.header);
  const key = readPublicJwk(jwk);
  if (parts === undefined || !header?.ok || !isJsonObject(header.value) || !key.ok) return false;
  const { alg } = header.value;
  if (typeof alg !== 'string' || !Object.hasOwn(algorithms, alg)) return false;
  const known = alg as VerificationAlgorithm;
  return (
    fitsAlgorithm(key.value, known) &&
    verifySignature(key.value, known, parts.signature, parts.signingInput)
  );
}

describe('tokens of Project Wycheproof (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)(
    'no invalid one is accepted, and no valid one refused but by plan',
    async () => {
      const accepted: unknown[] = [];
      const refused: number[] = [];
      let checked = 0;
      for (const group of groups()) {
        if (!isJsonObject(group['public'])) continue; // secret keys are not for credentials
        const tests = Array.isArray(group['tests']) ? group['tests'] : [];
        for (const { tcId, jws, result } of tests) {
          const verdict = await accepts(String(jws), group['public']);
          if (verdict && result === 'invalid') accepted.push(tcId);
          if (!verdict && result === 'valid' && !(tcId in stricter)) refused.push(tcId);
          checked += 1;
        }
      }
      expect(accepted).toEqual([]);
      expect(refused).toEqual([]);
      expect(checked).toBeGreaterThan(300);
    },
  );
});
