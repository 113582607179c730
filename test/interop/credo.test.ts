import { toBase64Url } from '@merkki/core';
import { createSigner, type DidChoice, generateKey, type KeyRecord } from '@merkki/proofs';
import { signVcJwt } from '@merkki/proofs/jwt';
import { describe, expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { exampleBadge } from './example-badge.ts';
import { issueBadge, issuedAt, publishedKeys } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { type CredoAlgorithm, credo, issueByCredo } from './peers/credo.ts';
import { toObject } from './to-object.ts';

const before = '2026-11-23T00:00:00Z';
const after = '2027-01-01T00:00:00Z';
const encode = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
const decode = (part = '') => toObject(Buffer.from(part, 'base64url').toString());

async function setUp(alg: KeyRecord['alg'], did: DidChoice) {
  const key = await generateKey({ alg, did, created: issuedAt });
  const world = { ...(await publishedKeys(key)), now: issuedAt };
  const badge = await exampleBadge(key.controller);
  const signer = createSigner(key);
  const mine = () => signVcJwt(badge, { signer, profile: 'vc-jose' });
  return { key, badge, world, mine };
}

/** The token signed anew under a header without `typ`. */
async function withoutType(token: string, key: KeyRecord): Promise<string> {
  const [header, payload] = token.split('.');
  const { typ, ...rest } = decode(header);
  expect(typ).toBe('JWT');
  const input = `${encode(rest)}.${payload}`;
  const signature = await createSigner(key).sign(new TextEncoder().encode(input));
  return `${input}.${toBase64Url(signature)}`;
}

const web: DidChoice = { method: 'web', host: 'amk.example' };
const keys: readonly (readonly [CredoAlgorithm, DidChoice])[] = [
  ['ES256', { method: 'key' }],
  ['ES384', { method: 'jwk' }],
  ['EdDSA', { method: 'key' }],
  ['ES256', web],
  ['EdDSA', web],
];

describe.each(keys)('a VC-JOSE-COSE badge with %s of %o', (alg, did) => {
  test('that we issue is accepted by Credo', async () => {
    const { mine, world } = await setUp(alg, did);
    expect(await credo.accepts(await mine(), world)).toBe(true);
  });

  test('that a run of the issuer makes is accepted by Credo and by verify()', async () => {
    const badge = await issueBadge({ format: 'ob3-jwt', alg, did, tokenProfile: 'vc-jose' });
    const world = await badge.world();
    expect(await credo.accepts(badge.text, world)).toBe(true);
    expect(await ourVerdict(badge.text, world)).toBe('valid');
  });

  test('that Credo issues is valid to verify(), and holds the badge whole', async () => {
    const { key, badge, world } = await setUp(alg, did);
    const text = await issueByCredo(badge, { key, alg, now: issuedAt });
    expect(await ourVerdict(text, world)).toBe('valid');
    const { iat, ...credential } = decode(text.split('.')[1]);
    expect(credential).toEqual(badge);
    expect(iat).toBe(Date.parse(issuedAt) / 1000);
  });
});

/** Tokens that say something else under the signature of the given one. */
function changeToken(token: string): readonly (readonly [what: string, text: string])[] {
  const [header, payload, signature] = token.split('.');
  return [
    ...changeLeaves(decode(payload)).map(
      ({ pointer, document }) => [pointer, `${header}.${encode(document)}.${signature}`] as const,
    ),
    ...changeLeaves(decode(header)).map(
      ({ pointer, document }) =>
        [`header ${pointer}`, `${encode(document)}.${payload}.${signature}`] as const,
    ),
    ['no signature', `${header}.${payload}.`],
  ];
}

test.each([
  { issuer: 'us', alg: 'ES256' },
  { issuer: 'Credo', alg: 'EdDSA' },
] as const)('a badge of $issuer ($alg) with anything changed is refused by both', async (one) => {
  const { alg, issuer } = one;
  const { key, badge, world, mine } = await setUp(alg, web);
  const token = issuer === 'us' ? mine() : issueByCredo(badge, { key, alg, now: issuedAt });
  const changed = changeToken(await token);
  expect(changed.length).toBeGreaterThan(100);
  const accepted: string[] = [];
  for (const [what, text] of changed) {
    if (await credo.accepts(text, world)) accepted.push(`Credo: ${what}`);
    if ((await ourVerdict(text, world)) === 'valid') accepted.push(`ours: ${what}`);
  }
  expect(accepted).toEqual([]);
});

test('a badge signed by another key under the name of ours is refused by both', async () => {
  const { badge, world, key } = await setUp('ES256', web);
  const { key: other } = await setUp('ES256', web);
  const forged = { ...other, id: key.id };
  const text = await issueByCredo(badge, { key: forged, alg: 'ES256', now: issuedAt });
  expect(await credo.accepts(text, world)).toBe(false);
  expect(await ourVerdict(text, world)).toBe('jwt.signature');
});

describe('a badge by the profile of Open Badges 3.0', () => {
  const options = { format: 'ob3-jwt', alg: 'ES256', did: web, months: 1 } as const;

  test('is refused by Credo for its typ alone, which that profile demands', async () => {
    const { key, text, world } = await issueBadge(options);
    expect(await credo.accepts(text, await world())).toBe(false);
    const untyped = await withoutType(text, key);
    expect(await credo.accepts(untyped, await world())).toBe(true);
    expect(await ourVerdict(untyped, await world())).toBe('valid');
  });

  test('has not begun, and has ended, to both by the claims of its token', async () => {
    const { key, text, world } = await issueBadge(options);
    const untyped = await withoutType(text, key);
    for (const [now, ours] of [
      [before, 'time.not-yet-valid'],
      [after, 'time.expired'],
    ] as const) {
      expect(await credo.accepts(untyped, await world(now))).toBe(false);
      expect(await ourVerdict(untyped, await world(now))).toBe(ours);
    }
  });
});

describe('what Credo does not look at, and we do:', () => {
  test('when a credential begins and ends, where its token does not repeat it', async () => {
    const { key, badge, world } = await setUp('ES256', web);
    const ends = { ...badge, validUntil: '2026-12-24T00:00:00Z' };
    const text = await signVcJwt(ends, { signer: createSigner(key), profile: 'vc-jose' });
    for (const [now, ours] of [
      [before, 'time.not-yet-valid'],
      [after, 'time.expired'],
    ] as const) {
      expect(await credo.accepts(text, { ...world, now })).toBe(true);
      expect(await ourVerdict(text, { ...world, now })).toBe(ours);
    }
  });

  test('the status', async () => {
    const badge = await issueBadge({ format: 'ob3-jwt', alg: 'ES256', did: web, status: true });
    await badge.revoke();
    const untyped = await withoutType(badge.text, badge.key);
    expect(await credo.accepts(untyped, await badge.world())).toBe(true);
    expect(await ourVerdict(untyped, await badge.world())).toBe('status.revoked');
  });
});

test.each<DidChoice>([{ method: 'jwk' }, web])(
  'an RS256 badge of %o is valid to verify(), and to Credo no token with an RSA key is',
  async (did) => {
    const { mine, world } = await setUp('RS256', did);
    const text = await mine();
    expect(await credo.accepts(text, world)).toBe(false);
    expect(await ourVerdict(text, world)).toBe('valid');
  },
);
