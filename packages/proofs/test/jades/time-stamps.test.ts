import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type JadesReport, type JadesSeal, verifyJades } from '../../src/jades.ts';
import { type Authority, type AuthorityKey, certify, type HashName } from './authority.ts';
import { makeToken, type TokenOptions } from './make-token.ts';
import {
  forge,
  headerOf,
  makeSealer,
  now,
  type Sealer,
  seal,
  signingTime,
  text,
} from './support.ts';

const timeStamping = ['1.3.6.1.5.5.7.3.8'];

let sealer: Sealer;
let sealed: JadesSeal;
let ca: Authority;
let stamper: Authority;

beforeAll(async () => {
  sealer = await makeSealer();
  sealed = await seal(sealer);
  ca = await certify({ subject: 'CN=TEST time CA' });
  stamper = await certify({ subject: 'CN=TEST time stamps', extended: timeStamping }, ca);
});

const signatureOf = ({ signatures }: JadesSeal): string => signatures[0]?.signature ?? '';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const container = (...tokens: readonly Uint8Array[]) => ({
  tstTokens: tokens.map((token) => ({ val: base64(token) })),
});
const element = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The seal with unsigned elements added. */
function withElements(etsiU: readonly unknown[], original = sealed): object {
  const [signature] = original.signatures;
  return { ...original, signatures: [{ ...signature, header: { etsiU } }] };
}

async function verifyWith(jws: object, options: object = {}): Promise<JadesReport> {
  return verifyJades(JSON.stringify(jws), {
    now,
    certificates: [sealer.certificates.anchorPem],
    timestampCertificates: [ca.pem],
    ...options,
  });
}

const found = ({ checks }: JadesReport): readonly string[] =>
  checks.map(({ outcome, code }) => `${outcome} ${code}`);

/** The report on the seal with one signature time stamp. */
async function stamped(options: TokenOptions = {}, by = stamper): Promise<JadesReport> {
  const token = await makeToken(by, signatureOf(sealed), options);
  return verifyWith(withElements([element({ sigTst: container(token) })]));
}

const good = ['pass seal.ok', 'pass seal.timestamp-ok', 'pass trust.ok', 'pass trust.timestamp-ok'];

describe('a signature time stamp', () => {
  test('of a trusted authority proves the signing time', async () => {
    const report = await stamped();
    expect(found(report)).toEqual(good);
    expect(report.checks[1]).toMatchObject({
      id: 'seal',
      pointer: '/signatures/0/header/etsiU/0',
      params: { part: 'sigTst', time: '2026-06-01T12:00:01Z' },
    });
    expect([report.signingTime, report.provenTime]).toEqual([signingTime, '2026-06-01T12:00:01Z']);
  });

  test('of an authority that nobody trusts holds and proves nothing', async () => {
    const token = await makeToken(stamper, signatureOf(sealed));
    const jws = withElements([element({ sigTst: container(token) })]);
    const other = await certify({ subject: 'CN=TEST time CA' });
    for (const timestampCertificates of [[], [other.pem], [sealer.certificates.anchorPem]]) {
      const report = await verifyWith(jws, { timestampCertificates });
      expect(found(report)).toEqual([
        ...good.slice(0, 3),
        'unknown trust.timestamp-unknown-issuer',
      ]);
      expect(report.provenTime).toBeUndefined();
    }
  });

  test.each<[AuthorityKey, HashName]>([
    ['P-256', 'SHA-256'],
    ['P-384', 'SHA-384'],
    ['P-521', 'SHA-512'],
    ['RSA', 'SHA-256'],
    ['RSA-PSS', 'SHA-256'],
  ])('by %s and %s holds', async (key, hash) => {
    const own = await certify({ subject: 'CN=TEST', extended: timeStamping, key }, ca);
    expect(found(await stamped({ hash }, own))).toEqual(good);
  });

  test('holds with the older reference to its certificate', async () => {
    expect(found(await stamped({ olderReference: true }))).toEqual(good);
  });

  test('holds without its certificate when the seal brings that along', async () => {
    const token = await makeToken(stamper, signatureOf(sealed), { withoutCertificate: true });
    const sigTst = element({ sigTst: container(token) });
    const xVals = element({ xVals: [{ x509Cert: { val: stamper.base64 } }] });
    expect(found(await verifyWith(withElements([sigTst, xVals])))).toEqual(good);
    expect(found(await verifyWith(withElements([sigTst])))).toContain(
      'unknown seal.timestamp-certificate-missing',
    );
  });

  test.each<[string, TokenOptions, string]>([
    ['a content of another type', { contentType: '1.2.840.113549.1.7.1' }, 'malformed'],
    ['another version', { version: 2 }, 'malformed'],
    ['two signers', { signers: 2 }, 'malformed'],
    ['no signer', { signers: 0 }, 'malformed'],
    ['a digest of something else', { messageDigest: new Uint8Array(32) }, 'signature'],
    ['another type signed', { contentTypeAttribute: '1.2.840.113549.1.7.1' }, 'signature'],
    ['no reference to its certificate', { withoutReference: true }, 'certificate'],
    ['a time before the seal', { time: '2026-06-01T11:58:00Z' }, 'time'],
    ['a time in the future', { time: '2026-11-24T10:01:01Z' }, 'time'],
    ['a time after its certificate', { time: '2031-01-01T00:00:00Z' }, 'certificate-expired'],
  ])('with %s fails', async (_name, options, problem) => {
    const report = await stamped(options);
    expect(found(report)).toContain(`fail seal.timestamp-${problem}`);
    expect(report.provenTime).toBeUndefined();
  });

  test('with an imprint by a hash function that is not taken stays open', async () => {
    const report = await stamped({ imprintOid: '1.3.14.3.2.26' });
    expect(found(report)).toContain('unknown seal.timestamp-algorithm');
  });

  test('that names the certificate of another fails or stays open', async () => {
    const other = await certify({ subject: 'CN=Other', extended: timeStamping }, ca);
    expect(found(await stamped({ referenced: other }))).toContain(
      'unknown seal.timestamp-certificate-missing',
    );
  });

  test.each([
    ['no extended key usage', {}],
    ['another extended key usage', { extended: ['1.3.6.1.5.5.7.3.3'] }],
    ['further extended key usages', { extended: [...timeStamping, '1.3.6.1.5.5.7.3.3'] }],
    ['an extended key usage that is not critical', { extended: timeStamping, isCritical: false }],
    ['a key usage for authorities alone', { extended: timeStamping, usages: 4 }],
  ])('of a certificate with %s fails', async (_name, options) => {
    const own = await certify({ subject: 'CN=TEST', ...options }, ca);
    expect(found(await stamped({}, own))).toContain('fail seal.timestamp-certificate');
  });

  test('over another seal fails', async () => {
    const token = await makeToken(stamper, signatureOf(await seal(sealer)));
    const report = await verifyWith(withElements([element({ sigTst: container(token) })]));
    expect(found(report)).toContain('fail seal.timestamp-imprint');
  });

  test('of which any byte is changed proves nothing', async () => {
    const token = await makeToken(stamper, signatureOf(sealed));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bent = Uint8Array.from(token);
          bent[at] = (bent[at] ?? 0) ^ by;
          const report = await verifyWith(withElements([element({ sigTst: container(bent) })]));
          // What is not signed may be changed: encodings of absent parameters and the set of certificates.
          const isSame = report.provenTime === '2026-06-01T12:00:01Z';
          expect(report.provenTime === undefined || isSame).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['no list of tokens', { sigTst: {} }],
    ['an empty list', { sigTst: { tstTokens: [] } }],
    ['no base64', { sigTst: { tstTokens: [{ val: '#' }] } }],
    ['garbage', { sigTst: { tstTokens: [{ val: 'MAA=' }] } }],
    ['a text', { sigTst: 'x' }],
  ])('that is %s fails', async (_name, value) => {
    const report = await verifyWith(withElements([element(value)]));
    expect(found(report)).toContain('fail seal.timestamp-malformed');
  });

  test('is judged token by token', async () => {
    const tokens = [
      await makeToken(stamper, signatureOf(sealed), { time: '2026-06-02T00:00:00Z' }),
      await makeToken(stamper, signatureOf(sealed)),
    ];
    const report = await verifyWith(withElements([element({ sigTst: container(...tokens) })]));
    expect(found(report).filter((one) => one === 'pass seal.timestamp-ok')).toHaveLength(2);
    expect(report.provenTime).toBe('2026-06-01T12:00:01Z');
  });

  test('later than the end of the certificate does not let the seal pass', async () => {
    const token = await makeToken(stamper, signatureOf(sealed), { time: '2027-06-01T00:00:00Z' });
    const jws = withElements([element({ sigTst: container(token) })]);
    const options = { now: '2028-01-01T00:00:00Z' };
    expect(found(await verifyWith(jws, options))).toContain('fail seal.certificate-expired');
    const untrusted = { ...options, timestampCertificates: [] };
    expect(found(await verifyWith(jws, untrusted))).toContain('pass seal.ok');
  });
});

describe('sealJades', () => {
  test('refuses a token over something else, and one that is none', async () => {
    const foreign = () => makeToken(stamper, 'something else');
    await expect(seal(sealer, { timestamp: foreign })).rejects.toMatchObject({
      code: 'seal.timestamp-imprint',
    });
    const none = async () => Uint8Array.of(0x30, 0x00);
    await expect(seal(sealer, { timestamp: none })).rejects.toMatchObject({
      code: 'seal.timestamp-malformed',
    });
  });
});

describe('a content time stamp', () => {
  async function withContentStamp(octets: string, options: TokenOptions = {}, extra = {}) {
    const token = await makeToken(stamper, octets, { time: '2026-06-01T11:59:00Z', ...options });
    const header = { ...headerOf(sealed), adoTst: { ...container(token), ...extra } };
    return verifyWith(await forge(sealer, { ...header, crit: ['b64', 'adoTst'] }));
  }

  test('is over the text, and proves no signing time', async () => {
    const report = await withContentStamp(text);
    expect(found(report)).toEqual(good);
    expect(report.checks[1]?.params).toMatchObject({ part: 'adoTst' });
    expect(report.provenTime).toBeUndefined();
  });

  test('over another text, or later than the seal, fails', async () => {
    expect(found(await withContentStamp(`${text} `))).toContain('fail seal.timestamp-imprint');
    expect(found(await withContentStamp(text, { time: '2026-06-01T12:01:01Z' }))).toContain(
      'fail seal.timestamp-time',
    );
  });

  test('over a canonical form stays open', async () => {
    expect(found(await withContentStamp(text, {}, { canonAlg: 'x' }))).toContain(
      'unknown seal.timestamp-imprint-not-checked',
    );
  });
});

describe('an archive time stamp', () => {
  const values = element({ xVals: [] });
  async function archived(before: readonly unknown[], after = before, original = sealed) {
    const { protected: header = '', signature = '' } = original.signatures[0] ?? {};
    const token = await makeToken(
      stamper,
      [text, header, signature, ''].join('.') + before.join(''),
    );
    const jws = withElements([...after, element({ arcTst: container(token) })], original);
    return found(await verifyWith(jws));
  }

  test('is over everything before it, and archiving itself is not judged', async () => {
    const checks = await archived([values, element({ rVals: {} })]);
    expect(checks).toEqual([
      'pass seal.ok',
      'pass seal.timestamp-ok',
      'unknown seal.archive-not-checked',
      'pass trust.ok',
      'pass trust.timestamp-ok',
    ]);
  });

  test('fails when an element is left out, added, or moved', async () => {
    const other = element({ rVals: {} });
    for (const after of [[], [values], [values, other, values], [other, values]]) {
      expect(await archived([values, other], after)).toContain('fail seal.timestamp-imprint');
    }
  });

  test('stays open over elements in the clear', async () => {
    expect(await archived([values], [{ xVals: [] }])).toContain(
      'unknown seal.timestamp-imprint-not-checked',
    );
  });
});

describe('the unsigned part', () => {
  test('is not passed over where it cannot be read', async () => {
    const report = await verifyWith(withElements(['#', 'e30', 7, element({ rfsTst: {} })]));
    const parts = report.checks.filter(({ code }) => code === 'seal.not-checked');
    expect(parts.map(({ params }) => params['part'])).toEqual(['etsiU/0', 'etsiU/2', 'rfsTst']);
  });

  test('is not looked at when the seal itself does not hold', async () => {
    const token = await makeToken(stamper, signatureOf(sealed));
    const jws = withElements([element({ sigTst: container(token) })]);
    expect(found(await verifyWith({ ...jws, payload: `${text} ` }))).toEqual([
      'fail seal.signature',
    ]);
  });

  test('never makes verifying throw', async () => {
    const parts = fc.constantFrom('sigTst', 'arcTst', 'xVals', 'rVals', 'tstTokens', 'val');
    const values = fc.dictionary(parts, fc.oneof(fc.jsonValue(), fc.base64String()));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(values, fc.jsonValue())), async (etsiU) => {
        expect(found(await verifyWith(withElements(etsiU))).at(0)).toBe('pass seal.ok');
      }),
    );
  });
});
