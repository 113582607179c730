import { beforeAll, describe, expect, test } from 'vitest';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import {
  type JadesSeal,
  sealJades,
  type VerifyJadesOptions,
  verifyJades,
} from '../../src/jades.ts';
import { makeKey } from '../support.ts';
import { type Authority, certify } from './authority.ts';
import { makeCrl, makeOcspResponse, type RevocationOptions } from './make-revocations.ts';
import { makeToken } from './make-token.ts';
import { now, signingTime, text } from './support.ts';

const crlUrl = 'https://crl.example/list';
const later = { thisUpdate: '2026-07-01T00:00:00Z', nextUpdate: '2026-07-08T00:00:00Z' };

let key: KeyRecord;
let root: Authority;
let leaf: Authority;
let stampRoot: Authority;
let stamper: Authority;
let sealed: JadesSeal;
/** The same seal with a time stamp. */
let stamped: JadesSeal;

beforeAll(async () => {
  key = await makeKey('ES256');
  root = await certify({ subject: 'CN=TEST root' });
  const { alg: _alg, ...members } = key.publicKeyJwk;
  const publicKey = await crypto.subtle.importKey(
    'jwk',
    { ...members },
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['verify'],
  );
  leaf = await certify({ subject: 'CN=TEST seal', publicKey, crlUrls: [crlUrl] }, root);
  stampRoot = await certify({ subject: 'CN=TEST time root' });
  const extended = ['1.3.6.1.5.5.7.3.8'];
  stamper = await certify({ subject: 'CN=TEST stamps', extended }, stampRoot);
  const options = { certificates: [leaf.base64], signingTime };
  sealed = await sealJades(text, createSigner(key), options);
  const token = await makeToken(stamper, sealed.signatures[0]?.signature ?? '');
  const sigTst = { tstTokens: [{ val: Buffer.from(token).toString('base64') }] };
  stamped = withElements(sealed, [{ sigTst }]);
});

function withElements(jws: JadesSeal, elements: readonly object[]): JadesSeal {
  const [signature = { protected: '', signature: '' }] = jws.signatures;
  const added = elements.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url'));
  const etsiU = [...(signature.header?.etsiU ?? []), ...added];
  return { ...jws, signatures: [{ ...signature, header: { etsiU } }] };
}

/** What is said of withdrawal, after "trust". */
async function revocationOf(
  jws: JadesSeal,
  options: Omit<VerifyJadesOptions, 'now'> = {},
): Promise<readonly string[]> {
  const { checks } = await verifyJades(JSON.stringify(jws), {
    now,
    certificates: [root.pem],
    timestampCertificates: [stampRoot.pem],
    ...options,
  });
  expect(checks.map(({ code }) => code)).toContain('trust.ok');
  return checks
    .filter(({ code }) => code.startsWith('trust.revo'))
    .map(({ outcome, code }) => `${outcome} ${code}`);
}

describe('withdrawal of a certificate', () => {
  test('is unknown without data', async () => {
    expect(await revocationOf(sealed)).toEqual(['unknown trust.revocation-not-checked']);
  });

  describe.each(['CRL', 'OCSP'] as const)('by %s', (kind) => {
    const give = async (options?: RevocationOptions, by = root) =>
      kind === 'CRL'
        ? { crls: [await makeCrl(by, leaf, options)] }
        : { ocspResponses: [await makeOcspResponse(by, leaf, root, options)] };

    test('is denied where the authority does not list it', async () => {
      expect(await revocationOf(sealed, await give())).toEqual(['pass trust.revocation-ok']);
      expect(await revocationOf(sealed, await give(later))).toEqual(['pass trust.revocation-ok']);
    });

    test('before the seal fails', async () => {
      const data = await give({ ...later, revokedAt: '2026-06-01T11:00:00Z' });
      expect(await revocationOf(sealed, data)).toEqual(['fail trust.revoked']);
      expect(await revocationOf(stamped, data)).toEqual(['fail trust.revoked']);
    });

    test('after the seal is harmless only where a time stamp proves the order', async () => {
      const data = await give({ ...later, revokedAt: '2026-06-15T00:00:00Z' });
      expect(await revocationOf(sealed, data)).toEqual(['unknown trust.revoked-later']);
      expect(await revocationOf(stamped, data)).toEqual(['warn trust.revoked-later']);
    });

    test('stays open by data from before the seal', async () => {
      const old = { thisUpdate: '2026-05-01T00:00:00Z', nextUpdate: '2026-05-08T00:00:00Z' };
      expect(await revocationOf(sealed, await give(old))).toEqual([
        'unknown trust.revocation-outdated',
      ]);
    });

    test('stays open by data of later than the certificate’s end', async () => {
      const afterwards = { thisUpdate: '2030-06-01T00:00:00Z', nextUpdate: '2030-06-08T00:00:00Z' };
      expect(await revocationOf(sealed, await give(afterwards))).toEqual([
        'unknown trust.revocation-outdated',
      ]);
    });

    test('counts nothing from someone else', async () => {
      const other = await certify({ subject: 'CN=TEST root' });
      expect(await revocationOf(sealed, await give({ revokedAt: signingTime }, other))).toEqual([
        'unknown trust.revocation-data-invalid',
      ]);
    });

    test('by what came along with the seal is told as such', async () => {
      const { crls, ocspResponses } = { crls: [], ocspResponses: [], ...(await give()) };
      const values = (texts: readonly string[]) =>
        texts.map((value) => ({ val: value.replace(/-----[^-]+-----|\s/g, '') }));
      const rVals = { crlVals: values(crls), ocspVals: values(ocspResponses) };
      const unproven = await revocationOf(withElements(sealed, [{ rVals }]));
      expect(unproven).toEqual(['unknown trust.revocation-embedded']);
      const proven = await revocationOf(withElements(stamped, [{ rVals }]));
      expect(proven).toEqual(['warn trust.revocation-embedded']);
    });
  });

  test('is found in a list of thousands', { timeout: 60_000 }, async () => {
    const others = Array.from({ length: 4000 }, (_, index) => (0x1000000 + index).toString(16));
    const crl = await makeCrl(root, leaf, { revokedAt: '2026-05-01T00:00:00Z', others });
    expect(await revocationOf(sealed, { crls: [crl] })).toEqual(['fail trust.revoked']);
  });

  test('counts since when the key is doubtful', async () => {
    const crl = await makeCrl(root, leaf, {
      ...later,
      revokedAt: '2026-06-15T00:00:00Z',
      invalidSince: '2026-05-01T00:00:00Z',
    });
    expect(await revocationOf(stamped, { crls: [crl] })).toEqual(['fail trust.revoked']);
  });

  test.each([
    ['for the certificate’s own distribution point', scopeOf(crlUrl), ['pass trust.revocation-ok']],
    [
      'for another distribution point',
      scopeOf('https://crl.example/2'),
      ['unknown trust.revocation-not-checked'],
    ],
    ['for owners alone', '30038101ff', ['pass trust.revocation-ok']],
    ['for authorities alone', '30038201ff', ['unknown trust.revocation-not-checked']],
    ['for some reasons alone', '300483020640', ['unknown trust.revocation-data-invalid']],
    ['that others issued', '30038401ff', ['unknown trust.revocation-data-invalid']],
  ])('reads a list %s', async (_name, scope, expected) => {
    const crl = await makeCrl(root, leaf, { scope });
    expect(await revocationOf(sealed, { crls: [crl] })).toEqual(expected);
  });

  test('counts the answer of a responder that the authority certified for it', async () => {
    const ocsp = ['1.3.6.1.5.5.7.3.9'];
    const responder = await certify({ subject: 'CN=TEST responder', extended: ocsp }, root);
    const good = await makeOcspResponse(responder, leaf, root);
    expect(await revocationOf(sealed, { ocspResponses: [good] })).toEqual([
      'pass trust.revocation-ok',
    ]);
    const plain = await certify({ subject: 'CN=TEST responder', isAuthority: false }, root);
    const bad = await makeOcspResponse(plain, leaf, root);
    expect(await revocationOf(sealed, { ocspResponses: [bad] })).toEqual([
      'unknown trust.revocation-data-invalid',
    ]);
  });

  test('is not told by a response about another certificate', async () => {
    const about = await makeOcspResponse(stampRoot, stamper, stampRoot);
    expect(await revocationOf(sealed, { ocspResponses: [about] })).toEqual([
      'unknown trust.revocation-not-checked',
    ]);
  });

  test.each([
    ['2026-05-01T00:00:00Z', 'fail trust.revoked'],
    ['2026-06-15T00:00:00Z', 'unknown trust.revoked-later'],
  ])('of a time-stamping authority (%s) takes the proof away', async (revokedAt, expected) => {
    const crl = await makeCrl(stampRoot, stamper, { ...later, revokedAt });
    const report = await verifyJades(JSON.stringify(stamped), {
      now,
      certificates: [root.pem],
      timestampCertificates: [stampRoot.pem],
      crls: [crl],
    });
    const stamps = report.checks.filter(({ pointer }) => pointer.endsWith('/etsiU/0'));
    expect(stamps.map(({ outcome, code }) => `${outcome} ${code}`)).toContain(expected);
    expect(report.provenTime).toBeUndefined();
  });

  test.each([
    [{ crls: ['crl'] }, 'trust.crl-invalid', '/crls/0'],
    [{ crls: ['-----BEGIN X509 CRL-----'] }, 'trust.crl-invalid', '/crls/0'],
    [{ ocspResponses: ['MAA='] }, 'trust.ocsp-invalid', '/ocspResponses/0'],
  ])('throws for data that are none: %j', async (options, code, pointer) => {
    await expect(revocationOf(sealed, options)).rejects.toMatchObject({ code, pointer });
  });
});

describe('a trusted service', () => {
  const service = (from: string, status: 'granted' | 'withdrawn', authority = root) =>
    ({ certificate: authority.pem, status, from, type: 'CA/QC' }) as const;
  const trustOf = async (
    trustedServices: VerifyJadesOptions['trustedServices'],
    options: object = {},
    jws = sealed,
  ) => {
    const { checks } = await verifyJades(JSON.stringify(jws), {
      now,
      trustedServices: trustedServices ?? [],
      ...options,
    });
    const trust = checks.find(({ id }) => id === 'trust');
    return `${trust?.outcome} ${trust?.code}`;
  };

  test('counts while it has leave', async () => {
    expect(await trustOf([service('2020-01-01T00:00:00Z', 'granted')])).toBe('pass trust.ok');
    const early = service('2020-01-01T00:00:00Z', 'granted');
    expect(await trustOf([service('2026-06-02T00:00:00Z', 'withdrawn'), early])).toBe(
      'pass trust.ok',
    );
  });

  test('does not count before, after or without leave', async () => {
    const withdrawn = 'fail trust.service-withdrawn';
    expect(await trustOf([service('2026-06-02T00:00:00Z', 'granted')])).toBe(withdrawn);
    expect(
      await trustOf([
        service('2020-01-01T00:00:00Z', 'granted'),
        service('2026-05-01T00:00:00Z', 'withdrawn'),
      ]),
    ).toBe(withdrawn);
  });

  test('that the certificate does not lead to does not count', async () => {
    const other = await certify({ subject: 'CN=TEST root' });
    expect(await trustOf([service('2020-01-01T00:00:00Z', 'granted', other)])).toBe(
      'fail trust.unknown-issuer',
    );
  });

  test('for time stamps counts for these alone', async () => {
    const stamps = {
      ...service('2020-01-01T00:00:00Z', 'granted', stampRoot),
      type: 'TSA/QTST',
    } as const;
    expect(await trustOf([stamps])).toBe('unknown trust.no-anchor');
    const { provenTime } = await verifyJades(JSON.stringify(stamped), {
      now,
      trustedServices: [stamps],
    });
    expect(provenTime).toBe('2026-06-01T12:00:01Z');
  });

  test.each([
    [{ status: 'perhaps' }, 'trust.service-invalid'],
    [{ type: 'CA' }, 'trust.service-invalid'],
    [{ from: '2026' }, 'trust.service-invalid'],
    [{ certificate: 'x' }, 'trust.anchor-invalid'],
  ])('throws for one that is none: %j', async (members, code) => {
    const bad = { ...service('2020-01-01T00:00:00Z', 'granted'), ...members };
    const services = [bad] as unknown as VerifyJadesOptions['trustedServices'];
    await expect(trustOf(services)).rejects.toMatchObject({ code });
  });
});

/** An issuing distribution point with one address. */
function scopeOf(url: string): string {
  const wrap = (tag: number, content: Buffer) =>
    Buffer.concat([Buffer.from([tag, content.length]), content]);
  const name = wrap(0xa0, wrap(0xa0, wrap(0x86, Buffer.from(url))));
  return wrap(0x30, name).toString('hex');
}
