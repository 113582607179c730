import type { JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type SignDataIntegrityOptions,
  signDataIntegrity,
  verifyDataIntegrity,
} from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now } from '../support.ts';

const ids = [
  'urn:uuid:1b9a2c3e-0000-4000-8000-000000000001',
  'urn:uuid:1b9a2c3e-0000-4000-8000-000000000002',
] as const;
let key: KeyRecord;
let credential: JsonObject;

beforeAll(async () => {
  key = await makeKey('EdDSA');
  credential = badge(key.controller);
});

function sign(document: JsonObject, members: Partial<SignDataIntegrityOptions> = {}) {
  return signDataIntegrity(document, {
    signer: createSigner(key),
    created: '2026-11-01T09:00:00Z',
    documentLoader,
    ...members,
  });
}

async function codes(document: JsonObject): Promise<readonly string[]> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader,
    resolveDid: createDidResolver(),
    now,
  });
  return proofs.map(({ code }) => code);
}

describe.each(['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const)('a chain of %s', (cryptosuite) => {
  test('covers the proofs on which it is built, one or several', async () => {
    const first = await sign(credential, { cryptosuite, id: ids[0] });
    const second = await sign(first, { cryptosuite, id: ids[1], previousProof: ids[0] });
    const third = await sign(second, { cryptosuite, previousProof: [...ids] });
    expect(await codes(third)).toEqual(['proof.ok', 'proof.ok', 'proof.ok']);
    const [one, two, three] = [third['proof'] ?? []].flat();
    expect(two).toMatchObject({ previousProof: ids[0] });
    expect(three).toMatchObject({ previousProof: [...ids] });

    expect(await codes({ ...third, proof: [two ?? null, three ?? null] })).toEqual([
      'proof.previous-missing',
      'proof.previous-missing',
    ]);
    const resigned = await sign(credential, {
      cryptosuite,
      id: ids[0],
      created: '2026-11-01T09:00:01Z',
    });
    expect(resigned['proof']).not.toEqual(one);
    const swapped = [resigned['proof'] ?? null, two ?? null, three ?? null];
    expect(await codes({ ...third, proof: swapped })).toEqual([
      'proof.ok',
      'proof.signature',
      'proof.signature',
    ]);
  });

  test('holds beside a proof that is not in it', async () => {
    const first = await sign(await sign(credential), { cryptosuite, id: ids[0] });
    const second = await sign(first, { cryptosuite, previousProof: ids[0] });
    const [other, ...chain] = [second['proof'] ?? []].flat();
    expect(await codes({ ...second, proof: chain })).toEqual(['proof.ok', 'proof.ok']);
    expect(await codes({ ...second, proof: [other ?? null, ...chain] })).toHaveLength(3);
  });
});

test('a proof for selective disclosure is not built on another', async () => {
  const es256 = await makeKey('ES256');
  const first = await sign(badge(es256.controller), { signer: createSigner(es256), id: ids[0] });
  await expect(
    sign(first, {
      signer: createSigner(es256),
      cryptosuite: 'ecdsa-sd-2023',
      previousProof: ids[0],
    }),
  ).rejects.toThrow(expect.objectContaining({ code: 'proof.options' }));
});
