import { toBase64Url } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import type { VerificationAlgorithm } from '../../src/keys/algorithms.ts';
import { readPublicJwk } from '../../src/keys/read-public-jwk.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';
import { readStandard, standards } from '../support.ts';

interface Suite {
  readonly testGroups: readonly {
    readonly publicKey: Readonly<Record<string, string>>;
    readonly publicKeyJwk?: object;
    readonly tests: readonly { tcId: number; msg: string; sig: string; result: string }[];
  }[];
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const wordOf = (hex: string, length: number): string =>
  toBase64Url(bytesOf(hex.padStart(length * 2, '0').slice(-length * 2)));

const files: readonly [string, VerificationAlgorithm, (key: Record<string, string>) => object][] = [
  [
    'ed25519_test.json',
    'EdDSA',
    ({ pk = '' }) => ({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytesOf(pk)) }),
  ],
  [
    'ecdsa_secp256r1_sha256_p1363_test.json',
    'ES256',
    ({ wx = '', wy = '' }) => ({ kty: 'EC', crv: 'P-256', x: wordOf(wx, 32), y: wordOf(wy, 32) }),
  ],
  [
    'ecdsa_secp384r1_sha384_p1363_test.json',
    'ES384',
    ({ wx = '', wy = '' }) => ({ kty: 'EC', crv: 'P-384', x: wordOf(wx, 48), y: wordOf(wy, 48) }),
  ],
];

describe('signatures of Project Wycheproof', () => {
  test.skipIf(!standards).each(files)(
    '%s: every verdict agrees (needs MERKKI_STANDARDS)',
    async (file, alg, toJwk) => {
      const suite: Suite = JSON.parse(readStandard('test-suites', 'wycheproof', file));
      const wrong: number[] = [];
      let checked = 0;
      for (const group of suite.testGroups) {
        const jwk = readPublicJwk(toJwk({ ...group.publicKey }));
        if (!jwk.ok) throw new Error(`A key of ${file} is refused: ${jwk.error.code}`);
        for (const { tcId, msg, sig, result } of group.tests) {
          const verified = await verifySignature(jwk.value, alg, bytesOf(sig), bytesOf(msg));
          if (verified !== (result === 'valid')) wrong.push(tcId);
          checked += 1;
        }
      }
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(100);
    },
    60_000,
  );
});
