import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSigner } from '../../src/index.ts';
import { loadX509 } from '../../src/jades/load-x509.ts';
import { type JadesSeal, sealJades, verifyJades } from '../../src/jades.ts';
import { makeKey, places, replaceAt } from '../support.ts';
import { certify } from './authority.ts';
import { makeToken } from './make-token.ts';
import {
  codes,
  forge,
  headerOf,
  makeSealer,
  now,
  type Sealer,
  seal,
  signingTime,
  text,
} from './support.ts';

let sealer: Sealer;
let sealed: JadesSeal;
let header: Record<string, unknown>;

beforeAll(async () => {
  sealer = await makeSealer();
  sealed = await seal(sealer);
  header = headerOf(sealed);
});

describe('sealJades', () => {
  test('writes a baseline-B header and leaves the text as it is', () => {
    const [leaf] = sealer.certificates.certificates;
    expect(Object.keys(sealed)).toEqual(['payload', 'signatures']);
    expect(sealed.payload).toBe(text);
    expect(header).toEqual({
      alg: 'ES256',
      cty: 'json',
      'x5t#S256': expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      x5c: [leaf, expect.any(String)],
      typ: 'jose+json',
      b64: false,
      iat: Date.parse(signingTime) / 1000,
      crit: ['b64'],
    });
  });

  test('writes sigT where it is asked for', async () => {
    const { sigT, iat, crit } = headerOf(await seal(sealer, { signingTimeParameter: 'sigT' }));
    expect([sigT, iat, crit]).toEqual([signingTime, undefined, ['b64', 'sigT']]);
  });

  test('refuses what would make no good seal', async () => {
    const refusal = (code: string) => expect.objectContaining({ code });
    const eddsa = { key: await makeKey('EdDSA'), certificates: sealer.certificates };
    await expect(seal(eddsa)).rejects.toThrow(refusal('seal.alg'));
    const other = { key: await makeKey('ES256'), certificates: sealer.certificates };
    await expect(seal(other)).rejects.toThrow(refusal('seal.signature'));
    const rsa = { key: await makeKey('RS256'), certificates: sealer.certificates };
    await expect(seal(rsa)).rejects.toThrow(refusal('seal.alg-key-mismatch'));
    await expect(seal(sealer, { certificates: [] })).rejects.toThrow(
      refusal('seal.certificate-invalid'),
    );
    await expect(seal(sealer, { signingTime: '2026-06-01' })).rejects.toThrow(
      refusal('seal.signing-time'),
    );
    await expect(seal(sealer, { signingTime: '2027-06-01T00:00:00Z' })).rejects.toThrow(
      refusal('seal.certificate-expired'),
    );
    await expect(seal(sealer, { signingTime: '2025-06-01T00:00:00Z' })).rejects.toThrow(
      refusal('seal.certificate-not-yet-valid'),
    );
    const signer = createSigner(sealer.key);
    const options = { certificates: sealer.certificates.certificates, signingTime };
    for (const payload of ['half \ud83c', Uint8Array.of(0xc3)]) {
      await expect(sealJades(payload, signer, options)).rejects.toThrow(refusal('seal.payload'));
    }
    const timestamp = async () => new Uint8Array();
    await expect(seal(sealer, { timestamp })).rejects.toThrow(refusal('seal.timestamp'));
  });

  test('takes the bytes of a text as well as the text', async () => {
    const { payload } = await sealJades(new TextEncoder().encode(text), createSigner(sealer.key), {
      certificates: sealer.certificates.certificates,
      signingTime,
    });
    expect(payload).toBe(text);
  });

  test('has the signature time-stamped where a time-stamping authority is given', async () => {
    const authority = await certify({ subject: 'CN=TEST time CA' });
    const extended = ['1.3.6.1.5.5.7.3.8'];
    const stamper = await certify({ subject: 'CN=TEST time stamps', extended }, authority);
    const imprints: Uint8Array[] = [];
    const tokens: Uint8Array[] = [];
    const stamped = await seal(sealer, {
      timestamp: async (imprint: Uint8Array) => {
        imprints.push(imprint);
        tokens.push(await makeToken(stamper, imprint, { isImprint: true }));
        return tokens[0];
      },
    });
    const [signature] = stamped.signatures;
    const digest = createHash('sha256')
      .update(signature?.signature ?? '')
      .digest();
    expect(imprints.map((imprint) => Buffer.from(imprint))).toEqual([digest]);
    const parts = signature?.header?.etsiU.map((part) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()),
    );
    const val = Buffer.from(tokens[0] ?? []).toString('base64');
    expect(parts).toEqual([{ sigTst: { tstTokens: [{ val }] } }]);
    const found = await codes(stamped, [sealer.certificates.anchorPem]);
    expect(found).toEqual([
      'pass seal.ok',
      'pass seal.timestamp-ok',
      'pass trust.ok',
      'unknown trust.timestamp-unknown-issuer',
    ]);
  });
});

describe('verifyJades', () => {
  test.each(['ES256', 'ES384', 'RS256'] as const)(
    'passes a %s seal and tells whose it is',
    async (alg) => {
      const own = await makeSealer(alg);
      const { anchorPem } = own.certificates;
      const report = await verifyJades(JSON.stringify(await seal(own)), {
        certificates: [anchorPem],
        now,
      });
      expect(report).toEqual({
        checks: [
          { id: 'seal', outcome: 'pass', code: 'seal.ok', pointer: '/signatures/0', params: {} },
          {
            id: 'trust',
            outcome: 'pass',
            code: 'trust.ok',
            pointer: '/signatures/0/protected',
            params: {},
          },
        ],
        payload: text,
        signingTime,
        certificate: {
          subject: {
            commonName: 'Esimerkkikoulun leima',
            organisation: 'Esimerkkikoulu Oy',
            organisationIdentifier: 'VATFI-12345678',
            country: 'FI',
          },
          notBefore: '2026-01-01T00:00:00Z',
          notAfter: '2027-01-01T00:00:00Z',
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      });
    },
  );

  test('fails when any character of the text or the seal is changed', async () => {
    const { payload, signatures } = sealed;
    const [signature = { protected: '', signature: '' }] = signatures;
    for (let at = 0; at < payload.length; at += 7) {
      const changed = `${payload.slice(0, at)} ${payload.slice(at + 1)}`;
      if (changed === payload) continue;
      expect(await codes({ payload: changed, signatures })).toContain('fail seal.signature');
    }
    for (let at = 0; at < signature.protected.length; at += 97) {
      const char = signature.protected[at] === 'A' ? 'B' : 'A';
      const bent = signature.protected.slice(0, at) + char + signature.protected.slice(at + 1);
      const found = await codes({ payload, signatures: [{ ...signature, protected: bent }] });
      expect(found[0]).toMatch(/^fail seal\./);
    }
  });

  test('fails when a space is added to the sealed text', async () => {
    expect(await codes({ ...sealed, payload: `${text} ` })).toContain('fail seal.signature');
  });

  test.each([
    [
      'a compact form without certificate',
      'eyJhbGciOiJFUzI1NiJ9.e30.AAAA',
      'seal.certificate-invalid',
    ],
    ['detached compact form', 'eyJhbGciOiJFUzI1NiJ9..AAAA', 'seal.detached'],
    ['a compact form of two parts', 'eyJhbGciOiJFUzI1NiJ9.e30', 'seal.malformed'],
    ['a compact form of four parts', 'eyJhbGciOiJFUzI1NiJ9.e30.AAAA.AAAA', 'seal.malformed'],
    ['no JSON', '{', 'seal.malformed'],
    ['double members', '{"payload":"a","payload":"b"}', 'seal.malformed'],
    ['a list', [], 'seal.malformed'],
    [
      'flattened and general form at once',
      { payload: 'a', protected: 'e30', signature: 'AA', signatures: [{}] },
      'seal.malformed',
    ],
    ['a detached text in flattened form', { protected: 'e30', signature: 'AA' }, 'seal.detached'],
    ['no text', { signatures: [] }, 'seal.detached'],
    ['a text that is an object', { payload: {}, signatures: [{}] }, 'seal.malformed'],
    ['no signature', { payload: '', signatures: [] }, 'seal.malformed'],
    [
      'a header that is no base64url',
      { payload: '', signatures: [{ protected: '=', signature: '' }] },
      'seal.malformed',
    ],
    ['no header', { payload: '', signatures: [{ protected: 'e30', signature: 'AA' }] }, 'seal.alg'],
  ])('refuses %s', async (_name, jws, code) => {
    expect(await codes(jws)).toEqual([`fail ${code}`]);
  });

  test.each([
    ['alg none', { alg: 'none' }, 'seal.alg'],
    ['alg HS256', { alg: 'HS256' }, 'seal.alg'],
    ['alg toString', { alg: 'toString' }, 'seal.alg'],
    ['the algorithm of another key', { alg: 'RS256' }, 'seal.alg-key-mismatch'],
    ['another curve', { alg: 'ES384' }, 'seal.alg-key-mismatch'],
    ['another type', { typ: 'JWT' }, 'seal.typ'],
    ['b64 without crit', { crit: undefined }, 'seal.crit'],
    ['an empty crit', { crit: [] }, 'seal.crit'],
    ['a crit that is no list', { crit: 'b64' }, 'seal.crit'],
    ['an unknown extension in crit', { crit: ['b64', 'exp'] }, 'seal.crit'],
    ['a name twice in crit', { crit: ['b64', 'b64'] }, 'seal.crit'],
    ['a name in crit that is not there', { crit: ['b64', 'sigT'] }, 'seal.crit'],
    ['b64 that is no boolean', { b64: 'false' }, 'seal.crit'],
    ['a key address', { x5u: 'https://x.example' }, 'seal.header-not-allowed'],
    ['a key', { jwk: {} }, 'seal.header-not-allowed'],
    ['a detached text', { sigD: {} }, 'seal.detached'],
    ['no certificate', { x5c: undefined }, 'seal.certificate-invalid'],
    ['an empty chain', { x5c: [] }, 'seal.certificate-invalid'],
    ['a broken certificate', { x5c: ['MIIB'] }, 'seal.certificate-invalid'],
    ['no digest of the certificate', { 'x5t#S256': undefined }, 'seal.certificate-reference'],
    ['another digest', { 'x5t#S256': 'A'.repeat(43) }, 'seal.certificate-reference'],
    ['no signing time', { iat: undefined }, 'seal.signing-time'],
    ['a signing time that is no number', { iat: '1' }, 'seal.signing-time'],
    ['two signing times', { sigT: signingTime, crit: ['b64', 'sigT'] }, 'seal.signing-time'],
    [
      'a signing time in the future',
      { iat: Date.parse(now) / 1000 + 61 },
      'seal.signing-time-future',
    ],
    [
      'a signing time before the certificate',
      { iat: 1_700_000_000 },
      'seal.certificate-not-yet-valid',
    ],
  ])('refuses %s', async (_name, members, code) => {
    const found = await codes(await forge(sealer, { ...header, ...members }));
    expect(found[0]).toBe(`fail ${code}`);
  });

  test('refuses a seal that was made after the certificate had ended', async () => {
    const { iat: _iat, ...rest } = header;
    const jws = await forge(sealer, { ...rest, iat: Date.parse('2027-06-01T00:00:00Z') / 1000 });
    const report = await verifyJades(JSON.parse(JSON.stringify(jws)), {
      now: '2028-01-01T00:00:00Z',
    });
    expect(report.checks[0]).toMatchObject({ outcome: 'fail', code: 'seal.certificate-expired' });
  });

  test('refuses a certificate that is not for signatures', async () => {
    const { KeyUsageFlags } = await loadX509();
    const { alg: _alg, ...members } = sealer.key.publicKeyJwk;
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const publicKey = await crypto.subtle.importKey('jwk', { ...members }, algorithm, true, [
      'verify',
    ]);
    const usages = KeyUsageFlags.keyAgreement;
    const root = await certify({ subject: 'CN=TEST root' });
    const { base64 } = await certify({ subject: 'CN=TEST', publicKey, usages }, root);
    await expect(seal(sealer, { certificates: [base64] })).rejects.toMatchObject({
      code: 'seal.certificate-usage',
    });
  });

  test('refuses the signature of another text, and the header of another seal', async () => {
    const other = await sealJades(`${text} `, createSigner(sealer.key), {
      certificates: sealer.certificates.certificates,
      signingTime: '2026-06-02T12:00:00Z',
    });
    const [own] = sealed.signatures;
    const [foreign] = other.signatures;
    for (const signature of [
      foreign,
      { ...own, signature: foreign?.signature },
      { ...foreign, signature: own?.signature },
    ]) {
      expect(await codes({ payload: text, signatures: [signature] })).toEqual([
        'fail seal.signature',
      ]);
    }
  });

  test('still passes after the certificate has ended, when it was sealed before', async () => {
    const report = await verifyJades(JSON.stringify(sealed), { now: '2030-01-01T00:00:00Z' });
    expect(report.checks[0]).toMatchObject({ outcome: 'pass', code: 'seal.ok' });
  });

  test('reads a text that stands in base64url', async () => {
    const { b64: _b64, crit: _crit, ...rest } = header;
    const payload = Buffer.from(text).toString('base64url');
    const jws = await forge(sealer, rest, {}, payload);
    const report = await verifyJades(JSON.parse(JSON.stringify(jws)), { now });
    expect(report.checks[0]).toMatchObject({ outcome: 'pass' });
    expect(report.payload).toBe(text);
    expect(await codes(await forge(sealer, rest, {}, 'no base64url'))).toContain(
      'fail seal.malformed',
    );
  });

  test('warns of sigT since it is obsolete, and not before', async () => {
    const late = await seal(sealer, { signingTimeParameter: 'sigT' });
    expect(await codes(late)).toContain('warn seal.sigt-obsolete');
    const old = await makeSealer('ES256', { notBefore: '2025-01-01T00:00:00Z' });
    const early = await seal(old, {
      signingTimeParameter: 'sigT',
      signingTime: '2025-05-14T23:59:59Z',
    });
    expect(await codes(early)).toEqual(['pass seal.ok', 'unknown trust.no-anchor']);
  });

  test('says what it did not look at', async () => {
    const element = Buffer.from('{"rVals":{},"xRefs":[]}').toString('base64url');
    const jws = await forge(
      sealer,
      { ...header, srCms: [], crit: ['b64', 'srCms'] },
      { header: { etsiU: [element, { cSig: {} }] } },
    );
    const { checks } = await verifyJades(JSON.parse(JSON.stringify(jws)), { now });
    expect(checks.filter(({ code }) => code === 'seal.not-checked')).toEqual(
      ['srCms', 'rVals', 'xRefs', 'cSig'].map((part) => ({
        id: 'seal',
        outcome: 'unknown',
        code: 'seal.not-checked',
        pointer: '/signatures/0',
        params: { part },
      })),
    );
    expect(checks[0]).toMatchObject({ outcome: 'pass' });
    const unreadable = await forge(sealer, header, { header: { etsiU: 'x' } });
    expect(await codes(unreadable)).toContain('unknown seal.not-checked');
  });

  test('allows nothing but etsiU in the open header', async () => {
    const jws = await forge(sealer, header, { header: { alg: 'none' } });
    expect(await codes(jws)).toEqual(['fail seal.header-not-allowed']);
  });

  describe('in other forms', () => {
    const anchor = () => [sealer.certificates.anchorPem];
    const passed = ['pass seal.ok', 'pass trust.ok'];

    test('takes flattened form, with pointers of its own', async () => {
      const { payload, signatures } = sealed;
      const flattened = { payload, ...signatures[0] };
      expect(await codes(flattened, anchor())).toEqual(passed);
      const { checks } = await verifyJades({ ...flattened, payload: 'x' }, { now });
      expect(checks).toMatchObject([{ code: 'seal.signature', pointer: '/signature' }]);
    });

    test('takes compact form, encoded or not, with a line end behind it', async () => {
      const { b64: _b64, crit: _crit, ...encoded } = header;
      for (const [own, payload, read] of [
        [encoded, Buffer.from(text).toString('base64url'), text],
        [header, '{"title":"Perusteet"}', '{"title":"Perusteet"}'],
      ] as const) {
        const jws = JSON.parse(JSON.stringify(await forge(sealer, own, {}, payload)));
        const [{ protected: head, signature }] = jws.signatures;
        const compact = `${head}.${payload}.${signature}\n`;
        expect(await codes(compact, anchor())).toEqual(passed);
        expect((await verifyJades(compact, { now })).payload).toBe(read);
        const bent = compact.replace(payload, payload.replace('e', 'f'));
        expect(await codes(bent, anchor())).toContain('fail seal.signature');
      }
    });
  });

  test('refuses the same signature twice', async () => {
    const [signature] = sealed.signatures;
    expect(await codes({ ...sealed, signatures: [signature, signature] })).toEqual([
      'fail seal.duplicate',
    ]);
  });

  test('warns of a kid that names another certificate, or none', async () => {
    const { X509Certificate } = await loadX509();
    const [leaf = '', authority = ''] = sealer.certificates.certificates;
    const kidOf = (base64: string) => {
      const { issuerName, serialNumber } = new X509Certificate(base64);
      const name = Buffer.from(issuerName.toArrayBuffer());
      const serial = Buffer.from(serialNumber, 'hex');
      const wrap = (tag: number, ...parts: Buffer[]) => {
        const content = Buffer.concat(parts);
        const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
        return Buffer.concat([Buffer.from([tag, ...length]), content]);
      };
      const names = wrap(0x30, wrap(0xa4, name));
      return wrap(0x30, names, wrap(0x02, serial)).toString('base64');
    };
    expect(await codes(await forge(sealer, { ...header, kid: kidOf(leaf) }))).toEqual([
      'pass seal.ok',
      'unknown trust.no-anchor',
    ]);
    for (const kid of [kidOf(authority), 'did:web:school.example#key-1', 7]) {
      expect(await codes(await forge(sealer, { ...header, kid }))).toContain('warn seal.kid');
    }
  });

  test('compares a digest by another hash function, where it knows that', async () => {
    const [leaf = ''] = sealer.certificates.certificates;
    const digVal = createHash('sha512').update(Buffer.from(leaf, 'base64')).digest('base64url');
    const withDigest = async (value: object) =>
      codes(await forge(sealer, { ...header, 'x5t#o': value }));
    const digAlg = 'http://www.w3.org/2001/04/xmlenc#sha512';
    expect((await withDigest({ digAlg, digVal }))[0]).toBe('pass seal.ok');
    expect(await withDigest({ digAlg: 'S512', digVal })).not.toContain('unknown seal.not-checked');
    expect(await withDigest({ digAlg, digVal: 'AAAA' })).toContain(
      'fail seal.certificate-reference',
    );
    expect(await withDigest({ digAlg: 'S3-512', digVal })).toContain('unknown seal.not-checked');
  });

  test('checks every signature of a file', async () => {
    const other = await seal(await makeSealer('RS256'));
    const both = { payload: text, signatures: [...sealed.signatures, ...other.signatures] };
    const passed = (await codes(both)).filter((code) => code === 'pass seal.ok');
    expect(passed).toHaveLength(2);
    const [first, second] = both.signatures;
    const bent = { payload: text, signatures: [first, { ...second, signature: 'AAAA' }] };
    expect(await codes(bent)).toContain('fail seal.signature');
    const { b64: _b64, crit: _crit, ...encoded } = header;
    const encodedOne = JSON.parse(JSON.stringify(await forge(sealer, encoded)));
    const mixed = { payload: text, signatures: [first, ...encodedOne.signatures] };
    expect(await codes(mixed)).toEqual(['fail seal.malformed']);
  });

  test('refuses options that cannot be used', async () => {
    const attempt = (options: object) => verifyJades('{}', { now, ...options });
    await expect(attempt({ now: 'today' })).rejects.toThrow(
      expect.objectContaining({ code: 'seal.options' }),
    );
    for (const certificate of ['', 'MIIB', '-----BEGIN CERTIFICATE-----']) {
      await expect(attempt({ certificates: [certificate] })).rejects.toThrow(
        expect.objectContaining({ code: 'trust.anchor-invalid', pointer: '/certificates/0' }),
      );
    }
  });

  test('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.jsonValue(), fc.json()), async (value) => {
        expect((await codes(JSON.stringify(value)))[0]).toMatch(/^fail /);
        expect((await codes(value))[0]).toMatch(/^fail /);
      }),
    );
  });

  test('never throws, whatever stands in a sealed file or its header', async () => {
    const file = JSON.parse(JSON.stringify(sealed));
    const filePlaces = places(file).filter(({ path }) => path.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...filePlaces), fc.jsonValue(), async ({ path }, value) => {
        expect((await codes(replaceAt(file, path, value as string)))[0]).toMatch(/^fail /);
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(header), 'etsiU', 'sigT'),
        fc.jsonValue(),
        async (name, value) => {
          expect(await codes(await forge(sealer, { ...header, [name]: value }))).not.toEqual([]);
        },
      ),
    );
  });

  test('never throws, whatever bytes stand for a certificate', async () => {
    const der = Buffer.from(sealer.certificates.certificates[0] ?? '', 'base64');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.tuple(fc.nat(der.length - 1), fc.nat(255)).map(([at, byte]) => {
            const copy = Uint8Array.from(der);
            copy[at] = byte;
            return copy;
          }),
        ),
        async (bytes) => {
          const x5c = [Buffer.from(bytes).toString('base64')];
          expect(await codes(await forge(sealer, { ...header, x5c }))).not.toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
