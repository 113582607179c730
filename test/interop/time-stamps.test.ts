import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigner, generateKey } from '@merkki/proofs';
import {
  createTestCertificates,
  encodeTimeStampQuery,
  readTimeStampResponse,
  sealJades,
  verifyJades,
} from '@merkki/proofs/jades';
import { describe, expect, test } from 'vitest';
import {
  createTimeStampAuthority,
  hasOpenSsl,
  type TimeStampAuthority,
  type TimeStampAuthorityOptions,
} from '../time-stamp-authority.ts';

const needsOpenSsl = test.skipIf(!hasOpenSsl);

/** A seal of this moment, time-stamped by an authority of this machine, whose clock is the machine's. */
async function sealNow(authority: TimeStampAuthority) {
  const now = new Date();
  const day = 86_400_000;
  const key = await generateKey({ alg: 'ES256', did: { method: 'jwk' }, created: now });
  const { certificates, anchorPem } = await createTestCertificates({
    organisation: 'Example school',
    commonName: 'Example school seal',
    country: 'FI',
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + day),
    publicKeyJwk: key.publicKeyJwk,
  });
  const tokens: Uint8Array[] = [];
  const sealed = await sealJades('{"title":"Perusteet"}', createSigner(key), {
    certificates,
    signingTime: now,
    timestamp: async (imprint) => {
      const nonce = crypto.getRandomValues(new Uint8Array(8));
      const response = await authority.answer(await encodeTimeStampQuery(imprint, { nonce }));
      const token = await readTimeStampResponse(response, { imprint, nonce });
      tokens.push(token);
      return token;
    },
  });
  const options = { now, certificates: [anchorPem], timestampCertificates: [authority.caPem] };
  return { sealed, options, token: tokens[0] ?? new Uint8Array() };
}

async function withAuthority<T>(
  options: TimeStampAuthorityOptions,
  use: (authority: TimeStampAuthority) => Promise<T>,
): Promise<T> {
  const authority = await createTimeStampAuthority(options);
  try {
    return await use(authority);
  } finally {
    authority.close();
  }
}

describe('time stamps of OpenSSL (need the openssl command line)', () => {
  needsOpenSsl.each<
    [NonNullable<TimeStampAuthorityOptions['key']>, 'sha256' | 'sha384' | 'sha512']
  >([
    ['rsa', 'sha256'],
    ['rsa', 'sha512'],
    ['p256', 'sha256'],
    ['p384', 'sha384'],
    ['p521', 'sha512'],
  ])('by %s with %s are good to us', async (key, digest) => {
    await withAuthority({ key, digest }, async (authority) => {
      const { sealed, options } = await sealNow(authority);
      const report = await verifyJades(JSON.stringify(sealed), options);
      expect(report.checks.map(({ outcome, code }) => `${outcome} ${code}`)).toEqual([
        'pass seal.ok',
        'pass seal.timestamp-ok',
        'pass trust.ok',
        'pass trust.timestamp-ok',
      ]);
      expect(report.provenTime).toBeDefined();
    });
  });

  needsOpenSsl('are good to OpenSSL too, over the text of the signature', async () => {
    await withAuthority({}, async (authority) => {
      const { sealed, token } = await sealNow(authority);
      const folder = mkdtempSync(join(tmpdir(), 'merkki-ts-'));
      try {
        writeFileSync(join(folder, 'ca.pem'), authority.caPem);
        writeFileSync(join(folder, 'signature'), sealed.signatures[0]?.signature ?? '');
        writeFileSync(join(folder, 'token'), token);
        const args = ['ts', '-verify', '-token_in', '-in', 'token', '-data', 'signature'];
        const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
        expect(execFileSync('openssl', [...args, '-CAfile', 'ca.pem'], options)).toContain('OK');
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });

  needsOpenSsl('of another authority of the same name are not trusted', async () => {
    await withAuthority({}, async (authority) => {
      const { sealed, options } = await sealNow(authority);
      const other = await withAuthority({}, async ({ caPem }) => caPem);
      const report = await verifyJades(JSON.stringify(sealed), {
        ...options,
        timestampCertificates: [other],
      });
      expect(report.checks.map(({ code }) => code)).toContain('trust.timestamp-unknown-issuer');
      expect(report.provenTime).toBeUndefined();
    });
  });

  needsOpenSsl('that are refused are told as refused', async () => {
    await withAuthority({ takes: 'sha512' }, async (authority) => {
      await expect(sealNow(authority)).rejects.toMatchObject({
        code: 'timestamp.refused',
        params: { reasons: 'badAlg' },
      });
    });
  });
});
