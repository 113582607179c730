import type { DidChoice } from '@merkki/proofs';
import { describe, expect, test } from 'vitest';
import { type IssueBadgeOptions, issueBadge } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { bazaar } from './peers/bazaar.ts';
import { consortium } from './peers/consortium.ts';
import { jose } from './peers/jose.ts';
import type { Peer, World } from './peers/peer.ts';
import { toObject } from './to-object.ts';

const before = '2026-11-24T09:50:00Z';
const after = '2027-01-01T00:00:00Z';

/** What both sides say of a text. */
async function verdicts(peer: Peer, text: string, world: World) {
  return { theirs: await peer.accepts(text, world), ours: await ourVerdict(text, world) };
}

const accepted = { theirs: true, ours: 'valid' };

describe.each([bazaar, consortium])('a badge with an embedded proof and $name', (peer) => {
  const embedded = { format: 'ob3-di', alg: 'EdDSA', did: { method: 'key' } } as const;

  // Each host once: the peers remember the documents of DIDs.
  test.each<DidChoice>([
    { method: 'key' },
    { method: 'web', host: `${peer.name.length}.amk.example` },
    { method: 'web', host: `${peer.name.length}.amk.example`, path: 'badges' },
  ])('agree that one of %o is good', async (did) => {
    const badge = await issueBadge({ ...embedded, did });
    expect(await verdicts(peer, badge.text, await badge.world())).toEqual(accepted);
  });

  test('agree on when it ends and begins', async () => {
    const badge = await issueBadge({ ...embedded, months: 1 });
    expect(await verdicts(peer, badge.text, await badge.world())).toEqual(accepted);
    expect(await verdicts(peer, badge.text, await badge.world(after))).toEqual({
      theirs: false,
      ours: 'time.expired',
    });
    expect(await verdicts(peer, badge.text, await badge.world(before))).toEqual({
      theirs: false,
      ours: 'proof.created-future', // so is its proof
    });
  });

  test('agree on whether it was revoked', async () => {
    const badge = await issueBadge({ ...embedded, status: true });
    expect(await verdicts(peer, badge.text, await badge.world())).toEqual(accepted);
    await badge.revoke();
    expect(await verdicts(peer, badge.text, await badge.world())).toEqual({
      theirs: false,
      ours: 'status.revoked',
    });
  });

  test('believe no status list that was changed', async () => {
    const badge = await issueBadge({ ...embedded, status: true });
    const { list: clean = '' } = await badge.world();
    await badge.revoke();
    const world = await badge.world();
    const { credentialSubject = {} } = toObject(clean);
    const list = JSON.stringify({ ...toObject(world.list ?? ''), credentialSubject });
    expect(await verdicts(peer, badge.text, { ...world, list })).toEqual({
      theirs: false,
      ours: 'status.list-proof',
    });
  });

  test('agree that it needs its status list', async () => {
    const badge = await issueBadge({ ...embedded, status: true });
    const { list, ...world } = await badge.world();
    expect(list).toBeDefined();
    expect(await verdicts(peer, badge.text, world)).toEqual({
      theirs: false,
      ours: 'status.unavailable',
    });
  });
});

test('a status list of another issuer is believed by @digitalcredentials/verifier-core alone', async () => {
  const options = { format: 'ob3-di', alg: 'EdDSA', did: { method: 'key' }, status: true } as const;
  const badge = await issueBadge(options);
  const other = await issueBadge(options);
  await badge.revoke();
  const world = { ...(await badge.world()), list: (await other.world()).list ?? '' };
  expect(await ourVerdict(badge.text, world)).toBe('status.list-issuer');
  expect(await bazaar.accepts(badge.text, world)).toBe(false);
  expect(await consortium.accepts(badge.text, world)).toBe(true);
});

describe('a VC-JWT badge and jose', () => {
  const keys: readonly Pick<IssueBadgeOptions, 'alg' | 'did'>[] = [
    { alg: 'ES256', did: { method: 'key' } },
    { alg: 'ES256', did: { method: 'web', host: 'amk.example' } },
    { alg: 'RS256', did: { method: 'jwk' } },
    { alg: 'RS256', did: { method: 'web', host: 'amk.example' } },
    { alg: 'EdDSA', did: { method: 'key' } },
    { alg: 'EdDSA', did: { method: 'web', host: 'amk.example' } },
  ];

  test.each(keys)('agree on when one of $alg and did:$did.method ends and begins', async (key) => {
    const badge = await issueBadge({ format: 'ob3-jwt', ...key, months: 1 });
    expect(await verdicts(jose, badge.text, await badge.world())).toEqual(accepted);
    expect(await verdicts(jose, badge.text, await badge.world(after))).toEqual({
      theirs: false,
      ours: 'time.expired',
    });
    expect(await verdicts(jose, badge.text, await badge.world(before))).toEqual({
      theirs: false,
      ours: 'time.not-yet-valid',
    });
  });

  test.each(keys)(
    'jose reads the status list of $alg and did:$did.method as signed',
    async (key) => {
      const badge = await issueBadge({ format: 'ob3-jwt', ...key, status: true });
      const valid = await badge.world();
      expect(await verdicts(jose, badge.text, valid)).toEqual(accepted);
      await badge.revoke();
      const revoked = await badge.world();
      // What a token says of its status is nothing to jose.
      expect(await verdicts(jose, badge.text, revoked)).toEqual({
        theirs: true,
        ours: 'status.revoked',
      });
      for (const { list = '' } of [valid, revoked]) {
        expect(await jose.accepts(list, revoked)).toBe(true);
      }
      const [header, , signature] = (revoked.list ?? '').split('.');
      const [, payload] = (valid.list ?? '').split('.');
      const forged = { ...revoked, list: [header, payload, signature].join('.') };
      expect(await jose.accepts(forged.list, forged)).toBe(false);
      expect(await ourVerdict(badge.text, forged)).toBe('status.list-proof');
    },
  );
});
