import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { createSigner, generateKey, type SignatureAlgorithm, toDidDocument } from '@merkki/proofs';
import { deriveProof, signDataIntegrity, verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { createPeer, type PeerSuite } from './digital-bazaar-suites.ts';
import { exampleBadge } from './example-badge.ts';

const now = '2026-11-24T10:00:00Z';
const documentLoader = createDocumentLoader();
const mandatoryPointers = ['/issuer', '/validFrom', '/credentialSubject/achievement/name'];
const ed25519Context = 'https://w3id.org/security/suites/ed25519-2020/v1';

async function setUp(suite: PeerSuite, alg: SignatureAlgorithm) {
  const did = { method: 'web', host: 'amk.example' } as const;
  const key = await generateKey({ alg, did, created: now });
  const document = toDidDocument([key]);
  const resolveDid = createDidResolver({ documents: { [key.controller]: document } });
  const peer = await createPeer({
    suite,
    key,
    now,
    documentLoader,
    didDocuments: [document],
    mandatoryPointers,
  });
  const sign = { signer: createSigner(key), created: now, documentLoader };
  return {
    badge: await exampleBadge(key.controller),
    peer,
    ours: {
      issue: (badge: JsonObject) =>
        signDataIntegrity(badge, {
          ...sign,
          ...(suite === 'ecdsa-sd-2023' ? { cryptosuite: suite, mandatoryPointers } : {}),
        }),
      derive: (badge: JsonObject, pointers: readonly string[]) =>
        deriveProof(badge, { pointers, documentLoader }),
      code: async (badge: JsonObject) => {
        const { proofs } = await verifyDataIntegrity(badge, { documentLoader, resolveDid, now });
        return proofs[0]?.code;
      },
    },
  };
}

/** The peer cannot take a document apart that has an ordered list, such as `allowedValue`. */
function withoutOrderedLists(badge: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(badge), (name, value) =>
    name === 'allowedValue' || name === 'rubricCriterionLevel' ? undefined : value,
  );
}

/** All of the proof, and a part of the rest: each costs both sides a canonicalisation. */
function someChanges(signed: JsonObject) {
  return changeLeaves(signed).filter(
    ({ pointer }, index) => pointer.startsWith('/proof/') || index % 8 === 4,
  );
}

async function acceptedChanges(
  signed: JsonObject,
  { peer, ours }: Pick<Awaited<ReturnType<typeof setUp>>, 'peer' | 'ours'>,
): Promise<readonly string[]> {
  const accepted: string[] = [];
  for (const { pointer, document } of someChanges(signed)) {
    if (await peer.verify(document)) accepted.push(`@digitalbazaar/vc: ${pointer}`);
    if ((await ours.code(document)) === 'proof.ok') accepted.push(`ours: ${pointer}`);
  }
  return accepted;
}

describe.each(['ES256', 'ES384'] as const)('ecdsa-rdfc-2019 with %s', (alg) => {
  test('what one side issues the other accepts, and nobody after a change', async () => {
    const { badge, ...sides } = await setUp('ecdsa-rdfc-2019', alg);
    const [mine, theirs] = [await sides.ours.issue(badge), await sides.peer.issue(badge)];
    expect(await sides.peer.verify(mine)).toBe(true);
    expect(await sides.ours.code(theirs)).toBe('proof.ok');
    for (const signed of [mine, theirs]) expect(await acceptedChanges(signed, sides)).toEqual([]);
  });
});

describe('ecdsa-sd-2023', () => {
  const pointers = ['/credentialSubject/achievement/description', '/id'];

  test('each of issuer, holder and verifier can be either side', async () => {
    const { badge: full, peer, ours } = await setUp('ecdsa-sd-2023', 'ES256');
    const badge = withoutOrderedLists(full);
    for (const issuer of [peer, ours]) {
      const base = await issuer.issue(badge);
      expect(await ours.code(base)).toBe('proof.base-proof');
      expect(await peer.verify(base)).toBe(false);
      for (const holder of [peer, ours]) {
        const derived = await holder.derive(base, pointers);
        expect(await ours.code(derived)).toBe('proof.ok');
        expect(await peer.verify(derived)).toBe(true);
      }
    }
  });

  test('both sides derive the same from one base proof', async () => {
    const { badge: full, peer, ours } = await setUp('ecdsa-sd-2023', 'ES256');
    const badge = withoutOrderedLists(full);
    const base = await ours.issue(badge);
    const chosen = ['/credentialSubject/achievement/description'];
    expect(await ours.derive(base, chosen)).toEqual(await peer.derive(base, chosen));
  });

  test('nobody accepts a derived badge with a change', async () => {
    const { badge, ...sides } = await setUp('ecdsa-sd-2023', 'ES256');
    const derived = await sides.ours.derive(await sides.ours.issue(badge), [
      '/credentialSubject/achievement',
    ]);
    expect(await acceptedChanges(derived, sides)).toEqual([]);
  });
});

describe('Ed25519Signature2020', () => {
  test('what the peer issues is accepted, and nothing with a change', async () => {
    const { badge, ...sides } = await setUp('Ed25519Signature2020', 'EdDSA');
    const contexts = [badge['@context'] ?? []].flat();
    const signed = await sides.peer.issue({ ...badge, '@context': [...contexts, ed25519Context] });
    expect(signed['proof']).toMatchObject({ type: 'Ed25519Signature2020' });
    expect(await sides.ours.code(signed)).toBe('proof.ok');
    expect(await acceptedChanges(signed, sides)).toEqual([]);
  });
});
