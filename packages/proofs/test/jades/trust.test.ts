import { beforeAll, describe, expect, test } from 'vitest';
import type { KeyRecord } from '../../src/index.ts';
import { loadX509 } from '../../src/jades/load-x509.ts';
import { createTestCertificates } from '../../src/jades.ts';
import { makeKey } from '../support.ts';
import { codes, forge, headerOf, makeSealer, type Sealer, seal } from './support.ts';

const year = {
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2027-01-01T00:00:00Z'),
};
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' };

let sealer: Sealer;
beforeAll(async () => {
  sealer = await makeSealer();
});

describe('trust', () => {
  test('is unknown when nobody is trusted', async () => {
    expect(await codes(await seal(sealer))).toEqual(['pass seal.ok', 'unknown trust.no-anchor']);
  });

  test('comes from an authority in PEM or DER, or from the certificate itself', async () => {
    const { certificates, anchorPem } = sealer.certificates;
    const sealed = await seal(sealer);
    const other = (await makeSealer()).certificates.anchorPem;
    for (const anchors of [
      [anchorPem],
      [`${other}\n${anchorPem}`],
      ...certificates.map((der) => [der]),
    ]) {
      expect(await codes(sealed, anchors)).toEqual(['pass seal.ok', 'pass trust.ok']);
    }
  });

  test('does not come from an authority of the same name and another key', async () => {
    const { anchorPem } = (await makeSealer()).certificates;
    expect(await codes(await seal(sealer), [anchorPem])).toEqual([
      'pass seal.ok',
      'fail trust.unknown-issuer',
    ]);
  });

  test('does not come over a certificate that is no authority', async () => {
    const { X509CertificateGenerator, X509Certificate } = await loadX509();
    const [leaf = ''] = sealer.certificates.certificates;
    const { alg: _alg, ...issuerKey } = sealer.key.privateKeyJwk;
    const key = await makeKey('ES256');
    const forged = await X509CertificateGenerator.create({
      ...year,
      subject: 'CN=Forged',
      issuer: new X509Certificate(leaf).subjectName,
      publicKey: await importPublic(key),
      signingKey: await crypto.subtle.importKey('jwk', { ...issuerKey }, ecdsa, false, ['sign']),
      signingAlgorithm,
    });
    const chain = [Buffer.from(forged.rawData).toString('base64'), leaf];
    const sealed = await seal({ key, certificates: sealer.certificates }, { certificates: chain });
    expect(await codes(sealed, [sealer.certificates.anchorPem])).toEqual([
      'pass seal.ok',
      'fail trust.unknown-issuer',
    ]);
    expect(await codes(sealed, [leaf])).toEqual(['pass seal.ok', 'fail trust.unknown-issuer']);
  });

  describe('over an authority between', () => {
    /** A root, an authority under it and a leaf, with whatever extensions. */
    async function makeChain(options: { pathLength?: number; subCa?: boolean; until?: Date } = {}) {
      const x509 = await loadX509();
      const { KeyUsageFlags } = x509;
      const usage = (flags: number) => new x509.KeyUsagesExtension(flags, true);
      const root = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
      const middle = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
      const key = await makeKey('ES256');
      const publicKey = await importPublic(key);
      const make = (parameters: object) =>
        x509.X509CertificateGenerator.create({
          ...year,
          signingAlgorithm,
          ...parameters,
        } as Parameters<typeof x509.X509CertificateGenerator.create>[0]);
      const rootCertificate = await make({
        subject: 'CN=Root',
        issuer: 'CN=Root',
        publicKey: root.publicKey,
        signingKey: root.privateKey,
        extensions: [
          new x509.BasicConstraintsExtension(true, options.pathLength, true),
          usage(KeyUsageFlags.keyCertSign),
        ],
      });
      const middleCertificate = await make({
        ...(options.until === undefined ? {} : { notAfter: options.until }),
        subject: 'CN=Middle',
        issuer: 'CN=Root',
        publicKey: middle.publicKey,
        signingKey: root.privateKey,
        extensions: [
          new x509.BasicConstraintsExtension(true, undefined, true),
          usage(options.subCa === false ? KeyUsageFlags.cRLSign : KeyUsageFlags.keyCertSign),
        ],
      });
      const leaf = await make({
        subject: 'CN=Leaf',
        issuer: 'CN=Middle',
        publicKey,
        signingKey: middle.privateKey,
        extensions: [
          usage(KeyUsageFlags.digitalSignature),
          new x509.CRLDistributionPointsExtension(['https://crl.example/list']),
        ],
      });
      const [rootDer, middleDer, leafDer] = [rootCertificate, middleCertificate, leaf].map(
        ({ rawData }) => Buffer.from(rawData).toString('base64'),
      );
      return {
        key,
        root: rootDer ?? '',
        middle: middleDer ?? '',
        leaf: leafDer ?? '',
      };
    }

    test('comes with the chain, and says that withdrawal was not checked', async () => {
      const { key, root, middle, leaf } = await makeChain();
      const sealed = await seal(
        { key, certificates: sealer.certificates },
        { certificates: [leaf, middle] },
      );
      expect(await codes(sealed, [root])).toEqual([
        'pass seal.ok',
        'pass trust.ok',
        'unknown trust.revocation-not-checked',
      ]);
      const lone = await seal({ key, certificates: sealer.certificates }, { certificates: [leaf] });
      expect(await codes(lone, [root])).toContain('fail trust.unknown-issuer');
      expect(await codes(lone, [middle])).toContain('pass trust.ok');
    });

    test('comes with certificates among the validation data', async () => {
      const { key, root, middle, leaf } = await makeChain();
      const own = { key, certificates: sealer.certificates };
      const header = headerOf(await seal(own, { certificates: [leaf] }));
      const etsiU = [{ xVals: [{ x509Cert: { val: middle } }] }];
      const sealed = await forge(own, header, { header: { etsiU } });
      expect(await codes(sealed, [root])).toContain('pass trust.ok');
    });

    test.each([
      ['the root allows no authority below', { pathLength: 0 }],
      ['the authority may not certify', { subCa: false }],
      ['the authority had ended', { until: new Date('2026-05-01T00:00:00Z') }],
    ])('does not come when %s', async (_name, options) => {
      const { key, root, middle, leaf } = await makeChain(options);
      const sealed = await seal(
        { key, certificates: sealer.certificates },
        { certificates: [leaf, middle] },
      );
      expect(await codes(sealed, [root])).toContain('fail trust.unknown-issuer');
    });
  });
});

function importPublic({ publicKeyJwk }: KeyRecord): Promise<CryptoKey> {
  const { alg: _alg, ...members } = publicKeyJwk;
  return crypto.subtle.importKey('jwk', { ...members }, ecdsa, true, ['verify']);
}

describe('createTestCertificates', () => {
  test('names the authority TEST and keeps special characters of names', async () => {
    const { X509Certificate } = await loadX509();
    const { publicKeyJwk } = await makeKey('ES256');
    const organisation = '#1 "Koulu" \\ Yliopisto, Oy';
    const { certificates, anchorPem } = await createTestCertificates({
      organisation,
      country: 'FI',
      commonName: '#leima',
      ...year,
      publicKeyJwk,
    });
    const [leaf, authority] = certificates.map((der) => new X509Certificate(der));
    expect(leaf?.subjectName.getField('O')).toEqual([organisation]);
    expect(leaf?.subjectName.getField('2.5.4.97')).toEqual([]);
    expect(leaf?.issuer).toMatch(/TEST CA/);
    expect(authority?.toString('pem')).toBe(anchorPem);
  });

  test.each([
    ['/country', { country: 'Suomi' }],
    ['/notBefore', { notBefore: '2026' }],
    ['/notAfter', { notAfter: year.notBefore }],
    ['/publicKeyJwk', { publicKeyJwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } }],
  ])('refuses a wrong %s', async (pointer, options) => {
    await expect(makeSealer('ES256', options)).rejects.toThrow(
      expect.objectContaining({ code: 'certificates.options', pointer }),
    );
  });
});

describe('loadX509', () => {
  test('changes no global for good', async () => {
    await loadX509();
    expect(Reflect).not.toHaveProperty('getMetadata');
  });
});
