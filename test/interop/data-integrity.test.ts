import { createDocumentLoader } from '@merkki/contexts';
import { createSigner, type DidChoice, generateKey, toDidDocument } from '@merkki/proofs';
import { signDataIntegrity, verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { verify } from '@merkki/verifier';
import { describe, expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { createDigitalBazaar } from './digital-bazaar.ts';
import { exampleBadge } from './example-badge.ts';

const now = '2026-11-24T10:00:00Z';
const documentLoader = createDocumentLoader();

/** An issuer's key on both sides, and the badge that it shall sign. */
async function setUp(did: DidChoice) {
  const key = await generateKey({ alg: 'EdDSA', did, created: now });
  const document = toDidDocument([key]);
  const resolveDid = createDidResolver({ documents: { [key.controller]: document } });
  // What a did:key says is worked out by the resolver; what a did:web says is published.
  const didDocuments = [await resolveDid(key.controller)];
  const peer = await createDigitalBazaar({ key, now, documentLoader, didDocuments });
  const sign = { signer: createSigner(key), created: now, documentLoader };
  return {
    key,
    didDocuments,
    badge: await exampleBadge(key.controller),
    peer,
    ours: {
      issue: (badge: Parameters<typeof signDataIntegrity>[0]) => signDataIntegrity(badge, sign),
      codes: async (badge: Parameters<typeof verifyDataIntegrity>[0]) => {
        const report = await verifyDataIntegrity(badge, { documentLoader, resolveDid, now });
        return report.proofs.map(({ code }) => code);
      },
      verdict: async (badge: object) =>
        (await verify(JSON.stringify(badge), { now, documentLoader, resolveDid })).verdict,
    },
  };
}

const dids: readonly DidChoice[] = [
  { method: 'key' },
  { method: 'web', host: 'amk.example', path: 'badges' },
];

describe.each(dids)('an eddsa-rdfc-2022 badge of a did:$method issuer', (did) => {
  test('that we issue is accepted by @digitalbazaar/vc', async () => {
    const { badge, peer, ours } = await setUp(did);
    expect(await peer.verify(await ours.issue(badge))).toBe(true);
  });

  test('that @digitalbazaar/vc issues is valid to verify()', async () => {
    const { badge, peer, ours } = await setUp(did);
    expect(await ours.verdict(await peer.issue(badge))).toBe('valid');
  });

  test('that both sign is accepted by both, whoever comes first', async () => {
    const { badge, peer, ours } = await setUp(did);
    const oursFirst = await peer.issue(await ours.issue(badge));
    const theirsFirst = await ours.issue(await peer.issue(badge));
    for (const signed of [oursFirst, theirsFirst]) {
      expect(signed['proof']).toHaveLength(2);
      expect(await peer.verify(signed)).toBe(true);
      expect(await ours.codes(signed)).toEqual(['proof.ok', 'proof.ok']);
    }
  });
});

test('a proof is the same from both: same key, same moment, same badge', async () => {
  const { badge, peer, ours } = await setUp({ method: 'key' });
  expect(await ours.issue(badge)).toEqual(await peer.issue(badge));
});

test('a badge that names another issuer than the signer is refused by both', async () => {
  const signer = await setUp({ method: 'key' });
  const victim = await setUp({ method: 'key' });
  const didDocuments = [...signer.didDocuments, ...victim.didDocuments];
  const peer = await createDigitalBazaar({ key: signer.key, now, documentLoader, didDocuments });
  const forged = await peer.issue(victim.badge); // the peer signs for anyone
  expect(await peer.verify(forged)).toBe(false);
  expect(await victim.ours.codes(forged)).toEqual(['proof.issuer-binding']);
});

test('a badge with one leaf changed is refused by both, whoever issued it', async () => {
  const { badge, peer, ours } = await setUp({ method: 'key' });
  // All of the proof, and every eighth leaf of the rest: each costs both sides a canonicalisation.
  const changed = [await ours.issue(badge), await peer.issue(badge)].flatMap((signed, side) =>
    changeLeaves(signed).filter(
      ({ pointer }, index) => pointer.startsWith('/proof/') || index % 8 === 4 * side,
    ),
  );
  expect(changed.length).toBeGreaterThan(20);
  const accepted: string[] = [];
  for (const { pointer, document } of changed) {
    if (await peer.verify(document)) accepted.push(`@digitalbazaar/vc: ${pointer}`);
    if ((await ours.codes(document)).includes('proof.ok')) accepted.push(`ours: ${pointer}`);
  }
  expect(accepted).toEqual([]);
});
