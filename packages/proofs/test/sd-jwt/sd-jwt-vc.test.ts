import { type JsonObject, type JsonValue, toBase64Url } from '@merkki/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import {
  type IssueSdJwtVcOptions,
  issueSdJwtVc,
  type VerifySdJwtVcOptions,
  verifySdJwtVc,
} from '../../src/sd-jwt.ts';
import { makeKey, now } from '../support.ts';

const vct = 'https://school.example/types/course';
const resolveDid = createDidResolver();
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
let key: KeyRecord;
let holder: KeyRecord;
let stranger: KeyRecord;

beforeAll(async () => {
  [key, holder, stranger] = await Promise.all([
    makeKey('ES256'),
    makeKey('ES256'),
    makeKey('ES256'),
  ]);
});

const claims: JsonObject = {
  given_name: 'Aino',
  course: { name: 'Wound care', grade: '5', credits: 3 },
  outcomes: ['cleans', 'dresses', { text: 'documents', level: 6 }],
};
const disclosable = ['/given_name', '/course', '/course/grade', '/outcomes/1', '/outcomes/2/level'];

const issue = (change: Partial<IssueSdJwtVcOptions> = {}, of = claims): Promise<string> =>
  issueSdJwtVc(of, {
    signer: createSigner(key),
    vct,
    disclosable,
    issuedAt: '2026-11-01T00:00:00Z',
    random,
    ...change,
  });

const verify = (token: string, options: Partial<VerifySdJwtVcOptions> = {}) =>
  verifySdJwtVc(token, { resolveDid, now, ...options });

const outcome = async (token: string, options: Partial<VerifySdJwtVcOptions> = {}) => {
  const found = await verify(token, options);
  return `${found.outcome} ${found.code}`;
};

const encode = (value: JsonValue): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify(value)));

const decode = (segment = ''): JsonValue =>
  JSON.parse(Buffer.from(segment, 'base64url').toString());

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(bytes).toString('base64url');
}

async function token(header: JsonObject, payload: JsonObject, by: KeyRecord): Promise<string> {
  const input = `${encode(header)}.${encode(payload)}`;
  const signature = await createSigner(by).sign(new TextEncoder().encode(input));
  return `${input}.${toBase64Url(signature)}`;
}

/** An SD-JWT of any payload and disclosures, honestly signed. */
async function forge(
  payload: JsonObject,
  disclosures: readonly string[] = [],
  header: JsonObject = {},
): Promise<string> {
  const signed = await token(
    { alg: 'ES256', kid: key.id, typ: 'dc+sd-jwt', ...header },
    { iss: key.controller, vct, ...payload },
    key,
  );
  return [signed, ...disclosures, ''].join('~');
}

describe('an SD-JWT VC', () => {
  test('gives back its claims when everything is disclosed', async () => {
    const found = await verify(await issue({ holderKey: { ...holder.publicKeyJwk } }));
    expect(found).toMatchObject({ outcome: 'pass', code: 'sd-jwt.ok', notes: [] });
    expect(found.verificationMethod).toBe(key.id);
    expect(found.header).toEqual({ typ: 'dc+sd-jwt', kid: key.id, alg: 'ES256' });
    expect(found.claims).toEqual({
      ...claims,
      iss: key.controller,
      vct,
      iat: Date.parse('2026-11-01T00:00:00Z') / 1000,
      cnf: { jwk: holder.publicKeyJwk },
    });
  });

  test('says nothing of what is not disclosed', async () => {
    const whole = await issue();
    const [jwt, ...disclosures] = whole.slice(0, -1).split('~');
    expect(disclosures).toHaveLength(disclosable.length);
    expect(decode(jwt?.split('.')[1])).not.toHaveProperty('given_name');
    const found = await verify(`${jwt}~`);
    expect(found.outcome).toBe('pass');
    expect(found.claims).not.toHaveProperty('given_name');
    expect(found.claims).not.toHaveProperty('course');
    expect(found.claims?.['outcomes']).toEqual(['cleans', { text: 'documents' }]);
    const names = disclosures.map((one) => decode(one));
    const name =
      disclosures[names.findIndex((one) => Array.isArray(one) && one[1] === 'given_name')];
    expect((await verify(`${jwt}~${name}~`)).claims).toMatchObject({ given_name: 'Aino' });
  });

  test('tells how many parts may be hidden, decoys among them', async () => {
    const whole = await issue();
    expect(await verify(whole)).toMatchObject({ outcome: 'pass', hidden: 0 });
    const bare = await verify(`${whole.split('~')[0]}~`);
    expect(bare.hidden).toBeGreaterThan(0);
    const decoy = await digest('nothing');
    expect(
      await verify(await forge({ _sd: [decoy], list: [{ '...': await digest('x') }] })),
    ).toMatchObject({
      outcome: 'pass',
      hidden: 2,
    });
    expect(await verify(await forge({ _sd: 1 }))).not.toHaveProperty('hidden');
  });

  test('is signed with Ed25519 and P-384 keys as well, and each salt is new', async () => {
    for (const alg of ['EdDSA', 'ES384'] as const) {
      expect(await outcome(await issue({ signer: createSigner(await makeKey(alg)) }))).toBe(
        'pass sd-jwt.ok',
      );
    }
    const salts = (await issue())
      .split('~')
      .slice(1, -1)
      .map((one) => [decode(one)].flat()[0]);
    expect(new Set(salts).size).toBe(disclosable.length);
    for (const salt of salts) expect(String(salt)).toMatch(/^[\w-]{22}$/);
  });

  test('is read under its former type, and under no other', async () => {
    expect(await outcome(await forge({}, [], { typ: 'vc+sd-jwt' }))).toBe('pass sd-jwt.ok');
    for (const typ of ['JWT', 'vc+jwt', 'kb+jwt', 'DC+SD-JWT', 7]) {
      expect(await outcome(await forge({}, [], { typ }))).toBe('fail jwt.typ');
    }
  });

  test('is bound to the issuer’s own key', async () => {
    const whole = await issue();
    expect(await outcome(whole, { issuer: stranger.controller })).toBe('fail jwt.iss');
    const theirs = await forge({ iss: stranger.controller });
    expect(await outcome(theirs)).toBe('fail jwt.key-unbound');
    const embedded = await forge({ iss: stranger.controller }, [], {
      kid: stranger.id,
      jwk: { ...key.publicKeyJwk },
    });
    expect(await outcome(embedded)).toMatch(/^fail jwt\.key-unbound$/);
    const resolve = async (): Promise<JsonObject> => {
      throw new Error('no network');
    };
    expect(await outcome(whole, { resolveDid: resolve })).toBe('unknown did.unresolvable');
  });

  test.each<[string, JsonObject, string]>([
    ['has no algorithm', { alg: 'none' }, 'jwt.alg'],
    ['has a symmetric algorithm', { alg: 'HS256' }, 'jwt.alg'],
    ['has another algorithm than its key', { alg: 'ES384' }, 'jwt.alg-key-mismatch'],
    ['demands extensions', { crit: ['exp'] }, 'jwt.crit'],
    ['brings certificates', { x5c: ['AA'] }, 'jwt.header-not-allowed'],
    ['sends for its key', { jku: 'https://attacker.example/' }, 'jwt.header-not-allowed'],
  ])('is refused when it %s', async (_name, header, code) => {
    expect(await outcome(await forge({}, [], header))).toBe(`fail ${code}`);
  });

  test('is refused without a signature, by another key, or when one character of the payload differs', async () => {
    const whole = await issue();
    const [jwt = '', ...rest] = whole.split('~');
    const [header, payload, signature] = jwt.split('.');
    const put = (...parts: (string | undefined)[]) => [parts.join('.'), ...rest].join('~');
    expect(await outcome(put(encode({ alg: 'none', typ: 'dc+sd-jwt' }), payload, ''))).toMatch(
      /^fail jwt/,
    );
    expect(await outcome(put(header, payload, signature?.replace(/.{4}$/, 'AAAA')))).toBe(
      'fail jwt.signature',
    );
    const changed = { ...(decode(payload) as JsonObject), vct: `${vct}/2` }; // a payload is an object
    expect(await outcome(put(header, encode(changed), signature))).toBe('fail jwt.signature');
  });

  test.each<[string, (parts: string[]) => string]>([
    [
      'a disclosure with another value',
      ([jwt, first = '', ...rest]) => {
        const told = decode(first);
        const changed = Array.isArray(told) ? encode([...told.slice(0, -1), 'Eve']) : '';
        return [jwt, changed, ...rest].join('~');
      },
    ],
    [
      'a disclosure of another token',
      ([jwt, ...rest]) => [jwt, encode(['c2FsdA', 'role', 'dean']), ...rest].join('~'),
    ],
  ])('is refused with %s', async (_name, change) => {
    expect(await outcome(change((await issue()).split('~')))).toBe(
      'fail sd-jwt.disclosure-unknown',
    );
  });

  test('is refused with the same disclosure twice', async () => {
    const [jwt, first, ...rest] = (await issue()).split('~');
    expect(await outcome([jwt, first, first, ...rest].join('~'))).toBe(
      'fail sd-jwt.digest-duplicate',
    );
  });

  test.each<[string, (name: string, element: string) => JsonObject, string]>([
    ['a digest twice in one list', (name) => ({ _sd: [name, name] }), 'sd-jwt.digest-duplicate'],
    [
      'a digest in two places',
      (name) => ({ _sd: [name], a: { _sd: [name] } }),
      'sd-jwt.digest-duplicate',
    ],
    [
      'a member that is there already',
      (name) => ({ role: 'student', _sd: [name] }),
      'sd-jwt.claim-duplicate',
    ],
    [
      'a member among elements',
      (name) => ({ list: [{ '...': name }] }),
      'sd-jwt.disclosure-invalid',
    ],
    [
      'an element among members',
      (_name, element) => ({ _sd: [element] }),
      'sd-jwt.disclosure-invalid',
    ],
    ['digests that are no list', () => ({ _sd: 'x' }), 'sd-jwt.payload-invalid'],
    ['a digest that is no text', () => ({ _sd: [7] }), 'sd-jwt.payload-invalid'],
    [
      'more beside the digest of an element',
      (_name, element) => ({ list: [{ '...': element, a: 1 }] }),
      'sd-jwt.payload-invalid',
    ],
    [
      'the digest of an element as a member',
      (_name, element) => ({ '...': element }),
      'sd-jwt.payload-invalid',
    ],
    [
      'the hash function in a wrong place',
      () => ({ a: { _sd_alg: 'sha-256' } }),
      'sd-jwt.payload-invalid',
    ],
    ['a weak hash function', () => ({ _sd_alg: 'sha-1' }), 'sd-jwt.hash-algorithm'],
    ['a hash function of another kind', () => ({ _sd_alg: ['sha-256'] }), 'sd-jwt.hash-algorithm'],
    ['no type', () => ({ vct: '' }), 'sd-jwt.vct'],
    ['an issuer that is no text', () => ({ iss: { id: 'did:example:1' } }), 'jwt.iss'],
    ['a time that is no number', () => ({ exp: '2026' }), 'sd-jwt.time'],
    ['an end that has passed', () => ({ exp: Date.parse(now) / 1000 - 61 }), 'sd-jwt.expired'],
    ['a beginning to come', () => ({ nbf: Date.parse(now) / 1000 + 61 }), 'sd-jwt.not-yet-valid'],
  ])('is refused with %s, though signed', async (_name, payload, code) => {
    const role = encode(['c2FsdA', 'role', 'dean']);
    const element = encode(['c2FsdA', 'dean']);
    const made = payload(await digest(role), await digest(element));
    const used = JSON.stringify(made);
    const disclosures = [
      ...(used.includes(await digest(role)) ? [role] : []),
      ...(used.includes(await digest(element)) ? [element] : []),
    ];
    expect(await outcome(await forge(made, disclosures))).toBe(`fail ${code}`);
  });

  test('is good to the second of its times with the skew', async () => {
    const at = Date.parse(now) / 1000;
    expect(await outcome(await forge({ nbf: at + 60, exp: at - 60 }))).toBe('pass sd-jwt.ok');
  });

  test.each(['iss', 'exp', 'nbf', 'cnf', 'vct', 'status', '_sd_alg'])(
    'is refused when %s is hidden in a disclosure',
    async (name) => {
      const hidden = encode(['c2FsdA', name, 'x']);
      const made = await forge({ _sd: [await digest(hidden)] }, [hidden]);
      expect(await outcome(made)).toBe('fail sd-jwt.claim-protected');
    },
  );

  test.each([
    ['_sd', encode(['c2FsdA', '_sd', ['x']])],
    ['...', encode(['c2FsdA', '...', 'x'])],
    ['four parts', encode(['c2FsdA', 'a', 'b', 'c'])],
    ['one part', encode(['c2FsdA'])],
    ['no salt', encode([7, 'a', 'b'])],
    ['no list', encode({ a: 1 })],
    ['a name that is no text', encode(['c2FsdA', 7, 'b'])],
    ['members twice', toBase64Url(new TextEncoder().encode('["s","a",{"b":1,"b":2}]'))],
    ['padding', `${encode(['c2FsdA', 'ab', 'c'])}=`],
    ['nothing in it', ''],
  ])('is refused with a disclosure of %s', async (_name, disclosure) => {
    const made = await forge({ _sd: [await digest(disclosure)] }, [disclosure]);
    expect(await outcome(made)).toBe('fail sd-jwt.disclosure-invalid');
  });

  test('tells that a status was not looked up', async () => {
    const found = await verify(
      await forge({ status: { status_list: { idx: 1, uri: 'https://a.example/' } } }),
    );
    expect([found.outcome, found.notes.map(({ code }) => code)]).toEqual([
      'pass',
      ['sd-jwt.status-not-checked'],
    ]);
  });

  test('is refused without the separator, and never throws whatever the text', async () => {
    const [jwt = ''] = (await issue()).split('~');
    expect(await outcome(jwt)).toBe('fail jwt.malformed');
    expect(await outcome(`${jwt}~~`)).toBe('fail sd-jwt.disclosure-invalid');
    expect(await outcome(`${jwt}${'~AA'.repeat(1_001)}~`)).toBe('fail limits.complexity');
    const whole = await issue();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, char) => {
          const changed = whole.slice(0, at) + char + whole.slice(at + 1);
          const found = await verify(changed);
          expect(found.outcome === 'pass').toBe(changed === whole);
          expect(Object.hasOwn(found, 'claims')).toBe(found.outcome === 'pass');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is refused when its key is known to others, unless it was there before', async () => {
    const signed = await issue();
    const compromised = [key.id];
    expect(await outcome(signed, { compromised })).toBe('fail key.compromised');
    const provenAt = '2026-11-02T00:00:00Z';
    expect(await outcome(signed, { compromised, provenAt })).toBe('pass sd-jwt.ok');
  });

  test.each([undefined, 5, null, {}])(
    'is not %j, which a caller without types may give',
    async (value) => {
      expect(await outcome(value as never)).toBe('fail jwt.malformed'); // on purpose no text
    },
  );

  test.each([{ now: 'soon' }, { clockSkewSeconds: 301 }])('does not take %j', async (options) => {
    await expect(verify('', options)).rejects.toMatchObject({ code: 'sd-jwt.options' });
  });
});

describe('the key binding of an SD-JWT VC', () => {
  const expected = { audience: 'https://verifier.example', nonce: 'n-1' };
  const iat = Date.parse(now) / 1000;

  async function bind(change: JsonObject = {}, header: JsonObject = {}, by = holder) {
    const presented = await issue({ holderKey: { ...holder.publicKeyJwk } });
    const sd_hash = await digest(presented);
    const answer = { iat, aud: expected.audience, nonce: expected.nonce, sd_hash, ...change };
    return presented + (await token({ alg: 'ES256', typ: 'kb+jwt', ...header }, answer, by));
  }

  test('is good when the holder answers this verifier just now', async () => {
    expect(await outcome(await bind(), { keyBinding: expected })).toBe('pass sd-jwt.ok');
    expect(await outcome(await bind({ iat: iat - 360 }), { keyBinding: expected })).toBe(
      'pass sd-jwt.ok',
    );
  });

  test('is not looked at unless it is asked for, and that is told', async () => {
    const found = await verify(await bind({ nonce: 'old' }));
    expect([found.outcome, found.notes.map(({ code }) => code)]).toEqual([
      'pass',
      ['sd-jwt.key-binding-not-checked'],
    ]);
  });

  test('is missed when it is asked for', async () => {
    expect(await outcome(await issue(), { keyBinding: expected })).toBe(
      'fail sd-jwt.key-binding-missing',
    );
  });

  test.each<[string, () => Promise<string>, string]>([
    ['another verifier', () => bind({ aud: 'https://other.example' }), 'aud'],
    ['another question', () => bind({ nonce: 'n-0' }), 'nonce'],
    ['another presentation', () => bind({ sd_hash: 'x' }), 'sd_hash'],
    ['an old answer', () => bind({ iat: iat - 361 }), 'iat'],
    ['an answer of the future', () => bind({ iat: iat + 61 }), 'iat'],
    ['an answer without time', () => bind({ iat: 'now' }), 'iat'],
    ['another kind of token', () => bind({}, { typ: 'JWT' }), 'typ'],
    ['no algorithm', () => bind({}, { alg: 'none' }), 'alg'],
    ['extensions', () => bind({}, { crit: ['a'] }), 'crit'],
    ['the key of someone else', () => bind({}, {}, stranger), 'signature'],
  ])('is refused for %s', async (_name, make, reason) => {
    const found = await verify(await make(), { keyBinding: expected });
    expect([found.code, found.params]).toEqual(['sd-jwt.key-binding', { reason }]);
  });

  test('is refused when disclosures are left out after the answer, or the token names no holder', async () => {
    const [jwt, , ...rest] = (await bind()).split('~');
    const shortened = await verify([jwt, ...rest].join('~'), { keyBinding: expected });
    expect(shortened.outcome).toBe('fail');
    const presented = await issue();
    const answer = await token({ alg: 'ES256', typ: 'kb+jwt' }, { iat }, holder);
    const found = await verify(presented + answer, { keyBinding: expected });
    expect(found.params).toEqual({ reason: 'cnf' });
    expect(await outcome(`${presented}a.b`)).toBe('fail jwt.malformed');
  });
});

describe('issueSdJwtVc', () => {
  test.each<[string, JsonObject, Partial<IssueSdJwtVcOptions>, string]>([
    ['claims of the token', { iss: 'x' }, { disclosable: [] }, 'sd-jwt.claim-protected'],
    ['digests', { a: [{ _sd: [] }] }, { disclosable: [] }, 'sd-jwt.claim-protected'],
    ['a pointer to nothing', { a: 1 }, { disclosable: ['/b'] }, 'sd-jwt.disclosable'],
    ['a pointer beyond a list', { a: [1] }, { disclosable: ['/a/1'] }, 'sd-jwt.disclosable'],
    ['a pointer to everything', { a: 1 }, { disclosable: [''] }, 'sd-jwt.disclosable'],
    ['a status to hide', { status: {} }, { disclosable: ['/status'] }, 'sd-jwt.claim-protected'],
    ['a type that is no URI', {}, { disclosable: [], vct: 'course' }, 'sd-jwt.vct'],
    ['a moment that is none', {}, { disclosable: [], issuedAt: 'now' }, 'sd-jwt.time'],
    ['an end that is none', {}, { disclosable: [], validUntil: 'never' }, 'sd-jwt.time'],
    ['no holder key', {}, { disclosable: [], holderKey: { kty: 'oct' } }, 'sd-jwt.holder-key'],
  ])('refuses %s', async (_name, of, options, code) => {
    await expect(issue(options, of)).rejects.toMatchObject({ code });
  });

  test('refuses a private key of the holder', async () => {
    const options = { disclosable: [], holderKey: { ...holder.privateKeyJwk } };
    await expect(issue(options, {})).rejects.toMatchObject({ code: 'sd-jwt.holder-key' });
  });

  test('writes the end of validity', async () => {
    const made = await issue({ validUntil: '2026-12-24T10:00:00Z' });
    expect((await verify(made)).claims).toMatchObject({
      exp: Date.parse('2026-12-24T10:00:00Z') / 1000,
    });
    expect(await outcome(made, { now: '2026-12-24T10:02:00Z' })).toBe('fail sd-jwt.expired');
  });
});
