import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitQuads } from '../../src/data-integrity/selective-disclosure/nquads.ts';
import { canonicalizeQuads } from '../../src/data-integrity/selective-disclosure/open-statements.ts';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now, readStandard, standards } from '../support.ts';

let credential: JsonObject;
let signed: JsonObject;

beforeAll(async () => {
  const key = await makeKey('EdDSA');
  credential = badge(key.controller);
  const created = '2026-11-01T09:00:00Z';
  signed = await signDataIntegrity(credential, {
    signer: createSigner(key),
    created,
    documentLoader,
  });
});

async function check(document: JsonValue): Promise<object | undefined> {
  const resolveDid = createDidResolver();
  const { proofs } = await verifyDataIntegrity(document, { documentLoader, resolveDid, now });
  return proofs[0];
}

function proofOf(document: JsonObject): JsonObject {
  return isJsonObject(document['proof']) ? document['proof'] : {};
}

describe('verifyDataIntegrity', () => {
  test('refuses documents that cost too much, quickly', async () => {
    const contexts = (count: number) => Array(count).fill('https://www.w3.org/ns/credentials/v2');
    const tooMany = { ...signed, '@context': contexts(9) };
    expect(await check(tooMany)).toMatchObject({
      code: 'limits.complexity',
      params: { limit: 'contextsInOnePlace', maximum: 8 },
    });
    let deep: JsonValue = 'x';
    for (let level = 0; level < 70; level += 1) deep = { name: deep };
    expect(await check({ ...signed, evidence: deep })).toMatchObject({
      code: 'limits.complexity',
      params: { limit: 'depth' },
    });
    const wide = { ...signed, name: Array(10_001).fill('x') };
    expect(await check(wide)).toMatchObject({ params: { limit: 'members' } });
    const proofs = Array(9).fill(proofOf(signed));
    expect(await check({ ...credential, proof: proofs })).toMatchObject({
      code: 'limits.complexity',
      params: { limit: 'proofs' },
    });
  });

  test('gives up on blank nodes that look alike', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `_:b${index}`);
    const clique = ids.map((id) => ({
      '@id': id,
      'https://example.org/knows': ids
        .filter((other) => other !== id)
        .map((other) => ({ '@id': other })),
    }));
    const document = { ...signed, 'https://example.org/graph': clique };
    expect(await check(document)).toMatchObject({ code: 'limits.complexity' });
  });
});

describe('graphs made to exhaust a verifier (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(['test044', 'test045', 'test046', 'test074'])(
    '%s is given up soon',
    async (name) => {
      const quads = readStandard('test-suites/rdf-canon/rdfc10', `${name}-in.nq`);
      const start = performance.now();
      await expect(canonicalizeQuads(splitQuads(quads), {})).rejects.toThrow(
        expect.objectContaining({ code: 'limits.complexity' }),
      );
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
