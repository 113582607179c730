/// <reference path="./vendor-types/digitalbazaar.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { withDids } from './digital-bazaar.ts';
import { exampleAward } from './example-award.ts';
import { type IssueCredentialOptions, issueCredential } from './issue-credential.ts';
import { ourVerdict } from './our-verdict.ts';
import { atMoment } from './peers/at-moment.ts';
import type { World } from './peers/peer.ts';
import { toObject } from './to-object.ts';

const contexts = createDocumentLoader();

/** Whether the peer accepts a European credential; contexts and keys come from us, offline. */
async function peerAccepts(credential: JsonObject, world: World, alg: string): Promise<boolean> {
  const { now, didDocument } = world;
  const suite = new DataIntegrityProof({ cryptosuite: alg === 'EdDSA' ? eddsa : ecdsa });
  const documentLoader = withDids(contexts, [didDocument]);
  const options = { credential, suite, documentLoader, now };
  return (await atMoment(now, () => verifyCredential(options))).verified;
}

const keys: readonly Pick<IssueCredentialOptions, 'alg' | 'did'>[] = [
  { alg: 'EdDSA', did: { method: 'key' } },
  { alg: 'EdDSA', did: { method: 'web', host: 'amk.example' } },
  { alg: 'ES256', did: { method: 'key' } },
  { alg: 'ES384', did: { method: 'web', host: 'amk.example' } },
];

describe.each(keys)('a European credential with an embedded proof of $alg and $did', (key) => {
  test('is accepted by @digitalbazaar/vc and by verify()', async () => {
    const { text, world } = await issueCredential({ format: 'elm-di', ...key });
    expect(await peerAccepts(toObject(text), world, key.alg)).toBe(true);
    expect(await ourVerdict(text, world)).toBe('valid');
  });
});

test('with one leaf changed it is refused by both', async () => {
  const key = { alg: 'EdDSA', did: { method: 'key' } } as const;
  const { text, world } = await issueCredential({ format: 'elm-di', ...key });
  // All of the proof, and some leaves of the rest: each costs both sides a canonicalisation.
  const changed = changeLeaves(toObject(text)).filter(
    ({ pointer }, index) => pointer.startsWith('/proof/') || index % 40 === 0,
  );
  expect(changed.length).toBeGreaterThan(15);
  const accepted: string[] = [];
  for (const { pointer, document } of changed) {
    if (await peerAccepts(document, world, key.alg)) accepted.push(`@digitalbazaar/vc: ${pointer}`);
    if ((await ourVerdict(JSON.stringify(document), world)) === 'valid') {
      accepted.push(`ours: ${pointer}`);
    }
  }
  expect(accepted).toEqual([]);
});

test('after its end it is refused by both', async () => {
  const key = { alg: 'EdDSA', did: { method: 'key' } } as const;
  const award = { ...exampleAward(), validUntil: '2027-01-01T00:00:00Z' };
  const { text, world } = await issueCredential({ format: 'elm-di', ...key, award });
  expect(await peerAccepts(toObject(text), world, key.alg)).toBe(true);
  const later = { ...world, now: '2027-06-01T00:00:00Z' };
  expect(await peerAccepts(toObject(text), later, key.alg)).toBe(false);
  expect(await ourVerdict(text, later)).toBe('time.expired');
});
