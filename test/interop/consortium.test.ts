import { createDocumentLoader } from '@merkki/contexts';
import { createSigner, type DidChoice, generateKey } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { exampleBadge } from './example-badge.ts';
import { issueBadge, issuedAt, publishedKeys } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { consortium, issueByConsortium } from './peers/consortium.ts';
import type { World } from './peers/peer.ts';
import { hasSchemas } from './published-schema.ts';
import { toObject } from './to-object.ts';

async function setUp(did: DidChoice) {
  const key = await generateKey({ alg: 'EdDSA', did, created: issuedAt });
  const world: World = { ...(await publishedKeys(key)), now: issuedAt };
  return { key, world, badge: await exampleBadge(key.controller) };
}

test.each<DidChoice>([{ method: 'key' }, { method: 'web', host: 'consortium.example' }])(
  'a badge that @digitalcredentials/vc issues for %o is accepted by both',
  async (did) => {
    const { key, world, badge } = await setUp(did);
    const text = await issueByConsortium(badge, key, issuedAt);
    expect(await consortium.accepts(text, world)).toBe(true);
    expect(await ourVerdict(text, world)).toBe('valid');
  },
);

test('a badge signed by another key under the name of ours is refused by both', async () => {
  const { key, world, badge } = await setUp({ method: 'web', host: 'victim.example' });
  const { key: other } = await setUp({ method: 'key' });
  const forged = { ...other, id: key.id, controller: key.controller };
  const text = await issueByConsortium(badge, forged, issuedAt);
  expect(await consortium.accepts(text, world)).toBe(false);
  expect(await ourVerdict(text, world)).toBe('proof.signature');
});

test('a badge with one leaf changed is refused by both, whoever issued it', async () => {
  const mine = await issueBadge({ format: 'ob3-di', alg: 'EdDSA', did: { method: 'key' } });
  const { key, world, badge } = await setUp({ method: 'key' });
  const theirs = await issueByConsortium(badge, key, issuedAt);
  const accepted: string[] = [];
  let changed = 0;
  for (const [text, where] of [
    [mine.text, await mine.world()],
    [theirs, world],
  ] as const) {
    // All of the proof, and every eighth leaf of the rest: each costs both sides a canonicalisation.
    const some = changeLeaves(toObject(text)).filter(
      ({ pointer }, index) => pointer.startsWith('/proof/') || index % 8 === 0,
    );
    for (const { pointer, document } of some) {
      const forged = JSON.stringify(document);
      if (await consortium.accepts(forged, where)) accepted.push(`theirs: ${pointer}`);
      if ((await ourVerdict(forged, where)) === 'valid') accepted.push(`ours: ${pointer}`);
      changed += 1;
    }
  }
  expect(accepted).toEqual([]);
  expect(changed).toBeGreaterThan(40);
});

test.skipIf(!hasSchemas)(
  'a signed badge that does not fit the published schema is refused by both (needs MERKKI_STANDARDS)',
  async () => {
    const { key, world, badge } = await setUp({ method: 'key' });
    const signed = await signDataIntegrity(
      // without the achievement
      { ...badge, credentialSubject: { type: ['AchievementSubject'], id: 'did:example:learner' } },
      { signer: createSigner(key), created: issuedAt, documentLoader: createDocumentLoader() },
    );
    expect(await consortium.accepts(JSON.stringify(signed), world)).toBe(false);
    expect(await ourVerdict(JSON.stringify(signed), world)).toBe('achievement.missing');
  },
);
