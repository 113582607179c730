import { type JsonObject, type JsonValue, toBase64Url } from '@merkki/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord, toDidDocument } from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { badge, makeKey, now, places, replaceAt } from '../support.ts';

let key: KeyRecord;
let credential: JsonObject;
let jwt: string;
const resolveDid = createDidResolver();

beforeAll(async () => {
  key = await makeKey('ES256');
  credential = badge(key.controller);
  jwt = await signVcJwt(credential, { signer: createSigner(key) });
});

const encode = (value: unknown): string =>
  toBase64Url(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));

const decode = (segment: string | undefined): JsonObject =>
  JSON.parse(Buffer.from(segment ?? '', 'base64url').toString());

/** A token signed for real over whatever header and payload. */
async function forge(header: unknown, payload: unknown, by = key): Promise<string> {
  const input = `${encode(header)}.${encode(payload)}`;
  const signature = await createSigner(by).sign(new TextEncoder().encode(input));
  return `${input}.${toBase64Url(signature)}`;
}

const headerOf = (by = key): JsonObject => ({ alg: by.alg, kid: by.id, typ: 'JWT' });

/** The payload of the good token, with changes. */
const payloadWith = (members: object): object => ({ ...decode(jwt.split('.')[1]), ...members });

const verify = (token: string, options = {}) => verifyVcJwt(token, { resolveDid, now, ...options });

describe('signVcJwt', () => {
  test('writes the header and the claims of the Open Badges 3.0 profile', () => {
    const [header, payload] = jwt.split('.');
    expect(decode(header)).toEqual({ alg: 'ES256', kid: key.id, typ: 'JWT' });
    expect(decode(payload)).toEqual({
      ...credential,
      iss: key.controller,
      jti: credential['id'],
      sub: 'did:example:oppija',
      nbf: Date.parse('2026-10-01T08:00:00Z') / 1000,
      exp: Date.parse('2031-10-01T08:00:00Z') / 1000,
    });
  });

  test('leaves out the claims for which the credential has no value', async () => {
    const { validUntil: _until, ...open } = credential;
    const document = { ...open, credentialSubject: { type: 'AchievementSubject' } };
    const token = await signVcJwt(document, { signer: createSigner(key) });
    const payload = decode(token.split('.')[1]);
    expect(payload).not.toHaveProperty('sub');
    expect(payload).not.toHaveProperty('exp');
    expect(await verify(token)).toMatchObject({ outcome: 'pass', notes: [], credential: document });
  });

  test.each([
    ['another data model', { '@context': 'https://www.w3.org/2018/credentials/v1' }, 'jwt.version'],
    ['another issuer', { issuer: 'did:web:other.example' }, 'jwt.key-unbound'],
    ['no id', { id: 5 }, 'jwt.jti'],
    ['an issuer without id', { issuer: { name: 'x' } }, 'jwt.iss'],
    ['a start that is none', { validFrom: '2026-02-30T00:00:00Z' }, 'jwt.nbf'],
    ['an end that is none', { validUntil: 'soon' }, 'jwt.exp'],
  ])('refuses a credential with %s', async (_name, members, code) => {
    await expect(
      signVcJwt({ ...credential, ...members }, { signer: createSigner(key) }),
    ).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('verifyVcJwt', () => {
  test.each([
    ['RS256', []],
    ['ES256', []],
    ['EdDSA', ['jwt.outside-profile']],
    ['ES384', ['jwt.outside-profile']],
    ['PS256', ['jwt.outside-profile']],
  ] as const)('passes a %s token, with a note on what few read', async (alg, notes) => {
    const by = await makeKey(alg);
    const document = badge(by.controller);
    const token = await signVcJwt(document, { signer: createSigner(by) });
    expect(await verify(token)).toEqual({
      outcome: 'pass',
      code: 'jwt.ok',
      pointer: '',
      params: {},
      header: headerOf(by),
      credential: document,
      profile: 'ob3',
      verificationMethod: by.id,
      notes: notes.map((code) => ({ code, pointer: '', params: { alg } })),
    });
  });

  test('fails when any value of the credential or a claim is changed', async () => {
    const [header, payload, signature] = jwt.split('.');
    const document = decode(payload);
    for (const { path, value } of places(document)) {
      if (typeof value === 'object' && value !== null) continue;
      const other = typeof value === 'number' ? value + 1 : `${value}x`;
      const token = [header, encode(replaceAt(document, path, other)), signature].join('.');
      expect([path, await verify(token)]).not.toMatchObject([path, { outcome: 'pass' }]);
    }
  });

  test('says that the signature does not fit', async () => {
    const [header, payload] = jwt.split('.');
    const changed = payloadWith({ name: 'Muu' });
    expect(await verify([header, encode(changed), jwt.split('.')[2]].join('.'))).toMatchObject({
      outcome: 'fail',
      code: 'jwt.signature',
    });
    for (const signature of ['', 'AAAA', toBase64Url(new Uint8Array(64))]) {
      expect(await verify([header, payload, signature].join('.'))).toMatchObject({
        code: 'jwt.signature',
      });
    }
  });

  test.each([
    ['two segments', (token: string) => token.split('.').slice(0, 2).join('.')],
    ['four segments', (token: string) => `${token}.e30`],
    ['padding', (token: string) => `${token}=`],
    ['a space', (token: string) => `${token} `],
    ['a line end', (token: string) => `${token}\n`],
    ['a + for a -', (token: string) => token.replace('.', '+.')],
    ['a header that is no object', (token: string) => token.replace(/^[^.]+/, encode('[]'))],
    ['a header that is no JSON', (token: string) => token.replace(/^[^.]+/, encode('{'))],
    [
      'a double member',
      (token: string) => token.replace(/^[^.]+/, encode('{"alg":"none","alg":"ES256"}')),
    ],
    ['bytes that are no UTF-8', (token: string) => token.replace(/^[^.]+/, '_w')],
    ['JSON form', () => '{"payload":"","signatures":[]}'],
    ['nothing', () => ''],
  ])('refuses a token with %s', async (_name, change) => {
    expect(await verify(change(jwt))).toMatchObject({ outcome: 'fail', code: 'jwt.malformed' });
  });

  test.each([undefined, 5, null, {}])(
    'refuses %j, which a caller without types may give',
    async (value) => {
      expect(await verify(value as never)).toMatchObject({
        outcome: 'fail',
        code: 'jwt.malformed',
      }); // on purpose no text
    },
  );

  test('refuses a token that is too long, without reading it', async () => {
    expect(await verify('a'.repeat(1_398_105))).toMatchObject({ code: 'limits.size' });
  });

  test.each([
    [{ alg: 'none' }, 'jwt.alg'],
    [{ alg: 'HS256' }, 'jwt.alg'],
    [{ alg: 'RS384' }, 'jwt.alg'],
    [{ alg: ['ES256'] }, 'jwt.alg'],
    [{ alg: 'toString' }, 'jwt.alg'],
    [{ alg: 'ES384' }, 'jwt.alg-key-mismatch'],
    [{ alg: 'RS256' }, 'jwt.alg-key-mismatch'],
    [{ crit: [] }, 'jwt.crit'],
    [{ crit: ['b64'], b64: false }, 'jwt.crit'],
    [{ b64: true }, 'jwt.header-not-allowed'],
    [{ zip: 'DEF' }, 'jwt.header-not-allowed'],
    [{ jku: 'https://x.example' }, 'jwt.header-not-allowed'],
    [{ x5u: 'https://x.example' }, 'jwt.header-not-allowed'],
    [{ x5c: [] }, 'jwt.header-not-allowed'],
    [{ typ: 'vp+jwt' }, 'jwt.typ'],
    [{ typ: 'at+jwt' }, 'jwt.typ'],
    [{ typ: null }, 'jwt.typ'],
    [{ kid: undefined }, 'jwt.key-missing'],
    [{ kid: 'key-1' }, 'jwt.kid'],
    [{ kid: '#key-1' }, 'jwt.kid'],
    [{ kid: 5 }, 'jwt.kid'],
    [{ kid: 'did:web:other.example#1' }, 'jwt.key-unbound'],
    [{ jwk: { kty: 'EC', d: 'AA' } }, 'jwt.private-key'],
    [{ jwk: 'AA' }, 'key.type'],
  ])('refuses a header with %j', async (members, code) => {
    const token = await forge({ ...headerOf(), ...members }, payloadWith({}));
    expect(await verify(token)).toMatchObject({ outcome: 'fail', code });
  });

  test('accepts typ vc+jwt and none, and notes what it does not know', async () => {
    const { typ: _typ, ...untyped } = headerOf();
    expect(await verify(await forge(untyped, payloadWith({})))).toMatchObject({ outcome: 'pass' });
    const token = await forge({ ...untyped, typ: 'vc+jwt', iss: 'x' }, payloadWith({}));
    expect(await verify(token)).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'jwt.unknown-header', params: { member: 'iss' } }],
    });
  });

  test('accepts a jwk only when it is a key of the issuer', async () => {
    const { kid: _kid, ...anonymous } = headerOf();
    const own = { ...anonymous, jwk: key.publicKeyJwk };
    expect(await verify(await forge(own, payloadWith({})))).toMatchObject({
      outcome: 'pass',
      verificationMethod: key.id,
    });
    const attacker = await makeKey('ES256');
    const foreign = { ...anonymous, jwk: attacker.publicKeyJwk };
    expect(await verify(await forge(foreign, payloadWith({}), attacker))).toMatchObject({
      outcome: 'fail',
      code: 'jwt.key-unbound',
    });
    const both = { ...headerOf(), jwk: attacker.publicKeyJwk };
    expect(await verify(await forge(both, payloadWith({}), attacker))).toMatchObject({
      code: 'jwt.key-unbound',
    });
  });

  test.each([
    ['iss', 'did:web:other.example', '/issuer'],
    ['jti', 'urn:uuid:other', '/id'],
    ['sub', 'did:example:other', '/credentialSubject/id'],
    ['nbf', 1, '/validFrom'],
    ['exp', 1, '/validUntil'],
    ['exp', -1, '/validUntil'],
    ['nbf', '2026-10-01T08:00:00Z', '/validFrom'],
    ['iss', ['did:web:other.example'], '/issuer'],
  ])('refuses claim %s of %j, and notes its absence', async (claim, value, pointer) => {
    const mismatch = await forge(headerOf(), payloadWith({ [claim]: value }));
    expect(await verify(mismatch)).toMatchObject({
      outcome: 'fail',
      code: `jwt.${claim}`,
      pointer,
    });
    const missing = await forge(headerOf(), payloadWith({ [claim]: undefined }));
    expect(await verify(missing)).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'jwt.missing-claim', params: { claim } }],
    });
  });

  test('fills in what the credential lacks and a claim says', async () => {
    const { validUntil: _until, id: _id, ...rest } = credential;
    const payload = { ...rest, iss: key.controller, jti: 'urn:uuid:1', exp: 1_900_000_000.5 };
    expect(await verify(await forge(headerOf(), payload))).toMatchObject({
      outcome: 'pass',
      credential: { id: 'urn:uuid:1', validUntil: '2030-03-17T17:46:40.500Z' },
    });
    const subjects = { ...payload, credentialSubject: [{}, {}], sub: 'did:example:1' };
    expect(await verify(await forge(headerOf(), subjects))).toMatchObject({ code: 'jwt.sub' });
  });

  test('does not judge whether the credential is in force', async () => {
    const validFrom = '2030-01-01T00:00:00Z';
    const token = await signVcJwt({ ...credential, validFrom }, { signer: createSigner(key) });
    expect(await verify(token)).toMatchObject({ outcome: 'pass', credential: { validFrom } });
  });

  test('refuses a token from the future', async () => {
    const seconds = Date.parse(now) / 1000;
    const early = await forge(headerOf(), payloadWith({ iat: seconds + 61 }));
    expect(await verify(early)).toMatchObject({ outcome: 'fail', code: 'jwt.iat' });
    expect(await verify(early, { clockSkewSeconds: 120 })).toMatchObject({ outcome: 'pass' });
  });

  test('reads data model 1.1 in claim vc, and only there', async () => {
    const vc = {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiableCredential'],
      credentialSubject: { name: 'x' },
    };
    const claims = {
      iss: key.controller,
      jti: 'urn:uuid:1',
      nbf: 1_700_000_000,
      exp: 1_800_000_000,
      sub: 'did:example:1',
    };
    expect(await verify(await forge(headerOf(), { vc, ...claims }))).toMatchObject({
      outcome: 'pass',
      credential: {
        ...vc,
        id: 'urn:uuid:1',
        issuer: key.controller,
        issuanceDate: '2023-11-14T22:13:20Z',
        expirationDate: '2027-01-15T08:00:00Z',
        credentialSubject: { id: 'did:example:1', name: 'x' },
      },
    });
    const version2 = { ...vc, '@context': credential['@context'] };
    for (const payload of [
      { vc: version2, ...claims },
      { vc, ...payloadWith({}) },
    ]) {
      expect(await verify(await forge(headerOf(), payload))).toMatchObject({
        outcome: 'fail',
        code: 'jwt.vc-claim-in-v2',
      });
    }
  });

  test('refuses a token without a credential or an issuer', async () => {
    expect(await verify(await forge(headerOf(), { iss: key.controller }))).toMatchObject({
      code: 'jwt.malformed',
      params: { reason: 'no-credential' },
    });
    const { issuer: _issuer, ...nobodys } = credential;
    expect(await verify(await forge(headerOf(), nobodys))).toMatchObject({ code: 'jwt.iss' });
    expect(await verify(jwt, { issuer: 'did:web:other.example' })).toMatchObject({
      code: 'jwt.iss',
    });
  });

  describe('with a did:web issuer', () => {
    let web: KeyRecord;
    let token: string;
    beforeAll(async () => {
      web = await makeKey('RS256', 'school.example');
      token = await signVcJwt(badge(web.controller), { signer: createSigner(web) });
    });

    const answer = (given: JsonObject) => ({
      resolveDid: createDidResolver({ documents: { 'did:web:school.example': given } }),
    });

    test('passes with the issuer’s document', async () => {
      expect(await verify(token, answer(toDidDocument([web])))).toMatchObject({ outcome: 'pass' });
    });

    test('fails when the key has left the document or its purpose', async () => {
      const other = toDidDocument([await makeKey('RS256', 'school.example')]);
      expect(await verify(token, answer(other))).toMatchObject({ code: 'jwt.kid' });
      const gone = toDidDocument([{ ...web, status: 'compromised' }]);
      expect(await verify(token, answer(gone))).toMatchObject({ code: 'key.not-authorized' });
    });

    test('is undecided without the document, whether kid or jwk names the key', async () => {
      const missing = { outcome: 'unknown', code: 'did.unresolvable' };
      expect(await verify(token)).toMatchObject(missing);
      const header = { alg: 'RS256', jwk: web.publicKeyJwk };
      const anonymous = await forge(header, badge(web.controller), web);
      expect(await verify(anonymous)).toMatchObject(missing);
    });

    test('does not use a key for another algorithm than its own', async () => {
      const document = toDidDocument([web]);
      const pss = await forge({ ...headerOf(web), alg: 'PS256' }, badge(web.controller), web);
      expect(await verify(pss, answer(document))).toMatchObject({ code: 'jwt.alg-key-mismatch' });
    });

    test('fails when the key had expired before the credential began', async () => {
      const document = toDidDocument([web]);
      const { verificationMethod: methods } = document;
      const method = Array.isArray(methods) ? methods[0] : {};
      const dated = (expires: string) =>
        answer({ ...document, verificationMethod: [{ ...method, expires }] });
      expect(await verify(token, dated('2026-09-30T00:00:00Z'))).toMatchObject({
        code: 'key.expired',
      });
      expect(await verify(token, dated('2026-10-02T00:00:00Z'))).toMatchObject({ outcome: 'pass' });
    });
  });

  test('refuses options that cannot be used', async () => {
    for (const options of [{ now: 'today' }, { clockSkewSeconds: 301 }]) {
      await expect(verify(jwt, options)).rejects.toThrow(
        expect.objectContaining({ code: 'jwt.options' }),
      );
    }
  });

  test('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([a, b]) => `${encode(a)}.${encode(b)}.AA`),
          fc.nat(jwt.length - 1).map((at) => jwt.slice(0, at) + jwt.slice(at + 1)),
        ),
        async (token) => {
          expect(await verify(token)).not.toMatchObject({ outcome: 'pass' });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever the signed payload and header', async () => {
    const anyPlace = places(payloadWith({}) as JsonObject).filter(({ path }) => path.length > 0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...anyPlace),
        fc.jsonValue(),
        fc.constantFrom('kid', 'typ', 'alg', 'jwk', 'x'),
        fc.jsonValue(),
        async ({ path }, value, member, other) => {
          const payload = replaceAt(payloadWith({}) as JsonObject, path, value as JsonValue);
          const token = await forge({ ...headerOf(), [member]: other }, payload);
          expect(await verify(token)).toHaveProperty('code');
        },
      ),
      { numRuns: 200 },
    );
  });
});
