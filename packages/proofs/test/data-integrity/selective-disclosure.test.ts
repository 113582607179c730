import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { encode } from 'cborg';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  decodeDerivedProofValue,
  encodeDerivedProofValue,
} from '../../src/data-integrity/selective-disclosure/proof-value.ts';
import { deriveProof, signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver, decodeMultibase, encodeMultibase } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now, places, replaceAt } from '../support.ts';

const created = '2026-11-01T09:00:00Z';
const mandatoryPointers = ['/issuer', '/validFrom', '/credentialSubject/id'];
let key: KeyRecord;
let credential: JsonObject;
let signed: JsonObject;

beforeAll(async () => {
  key = await makeKey('ES256');
  credential = rich(key.controller);
  signed = await sign(credential);
});

/** A badge with lists of one and of several, ordered lists, and nodes without identifier. */
function rich(issuer: string): JsonObject {
  const document = badge(issuer);
  const subject = isJsonObject(document['credentialSubject']) ? document['credentialSubject'] : {};
  const achievement = isJsonObject(subject['achievement']) ? subject['achievement'] : {};
  const description = 'urn:uuid:0b6f1f3e-1111-4000-8000-000000000001';
  return {
    ...document,
    credentialSubject: {
      ...subject,
      result: [
        { type: ['Result'], resultDescription: description, value: '5' },
        { type: ['Result'], status: 'Completed', value: '_:b0 ja <urn:bnid:n0> "lainaus"' },
      ],
      achievement: {
        ...achievement,
        tag: ['tekoäly'],
        resultDescription: [
          {
            id: description,
            type: ['ResultDescription'],
            name: 'Arvosana',
            resultType: 'LetterGrade',
            allowedValue: ['1', '2', '3', '4', '5'],
          },
        ],
      },
    },
  };
}

function sign(document: JsonObject, pointers = mandatoryPointers): Promise<JsonObject> {
  return signDataIntegrity(document, {
    signer: createSigner(key),
    created,
    documentLoader,
    cryptosuite: 'ecdsa-sd-2023',
    mandatoryPointers: pointers,
  });
}

function derive(pointers: readonly string[], from = signed): Promise<JsonObject> {
  return deriveProof(from, { pointers, documentLoader });
}

async function check(document: JsonValue): Promise<object | undefined> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader,
    resolveDid: createDidResolver(),
    now,
  });
  return proofs[0];
}

function proofOf(document: JsonObject): JsonObject {
  return isJsonObject(document['proof']) ? document['proof'] : {};
}

const value = (document: JsonObject): string => String(proofOf(document)['proofValue']);

describe('a base proof', () => {
  test('is made, and is for nobody but the holder', async () => {
    expect(proofOf(signed)).toMatchObject({ cryptosuite: 'ecdsa-sd-2023', created });
    expect(value(signed)).toMatch(/^u2V0A/);
    expect(await check(signed)).toMatchObject({
      outcome: 'fail',
      code: 'proof.base-proof',
      pointer: '/proof/proofValue',
    });
  });

  test('has keys of its own, so that two badges cannot be linked by it', async () => {
    const other = await sign(credential);
    expect(value(other)).not.toBe(value(signed));
    expect(value(other).slice(100, 160)).not.toBe(value(signed).slice(100, 160));
  });

  test('is made with P-256 only', async () => {
    const es384 = await makeKey('ES384');
    await expect(
      signDataIntegrity(badge(es384.controller), {
        signer: createSigner(es384),
        created,
        documentLoader,
        cryptosuite: 'ecdsa-sd-2023',
      }),
    ).rejects.toThrow(expect.objectContaining({ code: 'proof.key-type' }));
  });

  test.each(['/nothing', 'issuer', '/issuer/name/0', '/type/7', '/type/length', '/type/00'])(
    'is not made with the pointer %s, which names nothing',
    async (pointer) => {
      await expect(sign(credential, [pointer])).rejects.toThrow(
        expect.objectContaining({ name: 'InvalidArgumentError', code: 'proof.pointer', pointer }),
      );
    },
  );

  test('is not made over what JSON-LD would drop', async () => {
    await expect(sign({ ...credential, ects: 3 })).rejects.toThrow(
      expect.objectContaining({ code: 'jsonld.undefined-term', pointer: '/ects' }),
    );
    await expect(sign({ ...credential, evidence: null })).rejects.toThrow(
      expect.objectContaining({ code: 'jsonld.data-loss' }),
    );
  });
});

describe('deriveProof', () => {
  test('discloses what the holder chooses and what is mandatory, and no more', async () => {
    const derived = await derive(['/credentialSubject/achievement/name']);
    expect(await check(derived)).toMatchObject({ outcome: 'pass', code: 'proof.ok' });
    const { proof: _proof, ...disclosed } = derived;
    expect(disclosed).toEqual({
      '@context': credential['@context'],
      id: credential['id'],
      type: credential['type'],
      issuer: credential['issuer'],
      validFrom: credential['validFrom'],
      credentialSubject: {
        id: 'did:example:oppija',
        type: ['AchievementSubject'],
        achievement: {
          id: 'https://school.example/achievements/1',
          type: ['Achievement'],
          name: 'Tekoälyn perusteet',
        },
      },
    });
  });

  test.each([
    ['nothing more', []],
    ['everything', ['']],
    ['an element of a list of one', ['/credentialSubject/achievement/tag/0']],
    ['a whole list of one', ['/credentialSubject/achievement/tag']],
    ['one of two nodes without identifier', ['/credentialSubject/result/1/value']],
    ['the other of them', ['/credentialSubject/result/0']],
    [
      'an ordered list as a whole',
      ['/credentialSubject/achievement/resultDescription/0/allowedValue'],
    ],
    ['a type', ['/credentialSubject/achievement/type/0']],
    ['the same twice, once within the other', ['/credentialSubject/result', '/credentialSubject']],
  ])('discloses %s', async (_name, pointers) => {
    expect(await check(await derive(pointers))).toMatchObject({ outcome: 'pass' });
  });

  test('discloses any choice of members', async () => {
    const leaves = places(credential)
      .filter(({ path, value: leaf }) => typeof leaf !== 'object' && !path.includes('@context'))
      .map(({ path }) => `/${path.join('/')}`)
      .filter((pointer) => !pointer.includes('allowedValue'));
    await fc.assert(
      fc.asyncProperty(fc.subarray(leaves), async (pointers) => {
        expect(await check(await derive(pointers))).toMatchObject({ outcome: 'pass' });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('takes no part of an ordered list, whose place it could not prove', async () => {
    await expect(
      derive(['/credentialSubject/achievement/resultDescription/0/allowedValue/2']),
    ).rejects.toThrow(expect.objectContaining({ code: 'proof.pointer' }));
    await expect(derive(['/nothing'])).rejects.toThrow(
      expect.objectContaining({ code: 'proof.pointer', pointer: '/nothing' }),
    );
  });

  test('works with no mandatory part, but discloses something', async () => {
    const open = await sign(credential, []);
    expect(await check(await derive(['/issuer'], open))).toMatchObject({ outcome: 'pass' });
    await expect(derive([], open)).rejects.toThrow(
      expect.objectContaining({ code: 'proof.pointer' }),
    );
  });

  test('needs one base proof, or its id', async () => {
    const both = await signDataIntegrity(signed, {
      signer: createSigner(key),
      created,
      documentLoader,
      cryptosuite: 'ecdsa-sd-2023',
      mandatoryPointers: ['/issuer'],
      id: 'urn:uuid:2',
    });
    const derived = await derive(['/issuer']);
    for (const document of [credential, derived, both]) {
      await expect(derive(['/issuer'], document)).rejects.toThrow(
        expect.objectContaining({ code: 'proof.none', pointer: '/proof' }),
      );
    }
    const named = await deriveProof(both, {
      pointers: ['/name'],
      documentLoader,
      proofId: 'urn:uuid:2',
    });
    expect(named['validFrom']).toBeUndefined();
    expect(await check(named)).toMatchObject({ outcome: 'pass' });
  });

  test('finds a proof that is broken or was made for another document', async () => {
    const broken = encodeMultibase('u', Uint8Array.of(0xd9, 0x5d, 0x00, 0x80));
    const withValue = { ...signed, proof: { ...proofOf(signed), proofValue: broken } };
    await expect(derive(['/issuer'], withValue)).rejects.toThrow(
      expect.objectContaining({ code: 'proof.encoding' }),
    );
    const { name: _name, ...less } = signed;
    await expect(derive(['/issuer'], less)).rejects.toThrow(
      expect.objectContaining({ code: 'proof.signature' }),
    );
  });
});

describe('a derived proof', () => {
  test('fails when any value is changed, taken away or added', async () => {
    const derived = await derive([
      '/credentialSubject/achievement/name',
      '/credentialSubject/result',
    ]);
    const accepted: unknown[] = [];
    for (const { path, value: here } of places(derived)) {
      if (path.length === 0) continue;
      const changed =
        typeof here === 'object' && here !== null
          ? replaceAt(derived, [...path, Array.isArray(here) ? here.length : 'added'], 'x')
          : replaceAt(derived, path, typeof here === 'number' ? here + 1 : `${here}x`);
      for (const document of [changed, replaceAt(derived, path)]) {
        const found = await check(document);
        if (isJsonObject(found) && found['outcome'] === 'pass') accepted.push(path);
      }
    }
    expect(accepted).toEqual([]);
  }, 30_000);

  test('fails when a mandatory part is left out, though its other signatures are good', async () => {
    const derived = await derive(['/name']);
    const { validFrom: _validFrom, ...less } = derived;
    expect(await check(less)).toMatchObject({ code: 'proof.signature' });
  });

  test('fails with parts of another badge of the same issuer', async () => {
    const other = await sign({ ...credential, name: 'Muu' });
    const [ours, theirs] = [await derive(['/name']), await derive(['/name'], other)];
    expect(await check({ ...ours, name: 'Muu' })).toMatchObject({ code: 'proof.signature' });
    expect(await check({ ...ours, proof: proofOf(theirs) })).toMatchObject({
      code: 'proof.signature',
    });
  });

  test('fails when mandatory and chosen statements are exchanged', async () => {
    const derived = await derive(['/name', '/validUntil']);
    const decoded = decodeDerivedProofValue(value(derived));
    if (decoded === undefined) throw new TypeError('The proof value cannot be read.');
    const withValue = async (members: Partial<typeof decoded>) => ({
      ...derived,
      proof: {
        ...proofOf(derived),
        proofValue: encodeDerivedProofValue({ ...decoded, ...members }),
      },
    });
    expect(await check(await withValue({}))).toMatchObject({ outcome: 'pass' });
    const [, ...rest] = decoded.mandatoryIndexes;
    const next = [0, 1, 2, 3, 4, 5].find((index) => !decoded.mandatoryIndexes.includes(index)) ?? 0;
    for (const members of [
      { mandatoryIndexes: rest },
      { mandatoryIndexes: [] },
      { mandatoryIndexes: [...decoded.mandatoryIndexes, next] },
      { mandatoryIndexes: [1000] },
      { signatures: decoded.signatures.slice(1) },
      { signatures: [] },
      { signatures: [...decoded.signatures].reverse() },
    ]) {
      expect(await check(await withValue(members))).toMatchObject({ code: 'proof.signature' });
    }
  });

  test('is read strictly', async () => {
    const derived = await derive(['/credentialSubject/result']);
    const text = value(derived);
    const bytes = decodeMultibase('u', text) ?? new Uint8Array();
    const rewrite = (header: readonly number[], parts: unknown) =>
      encodeMultibase('u', Uint8Array.from([...header, ...encode(parts)]));
    const derivedHeader = [0xd9, 0x5d, 0x01];
    const read = decodeDerivedProofValue(text);
    const { baseSignature, publicKey, signatures, mandatoryIndexes } = Object(read);
    const label = new Uint8Array(32);
    const bad = {
      'another multibase': `z${text.slice(1)}`,
      'another header': rewrite([0xd9, 0x5d, 0x02], []),
      'no header': encodeMultibase('u', encode([])),
      'no CBOR': encodeMultibase('u', Uint8Array.of(...derivedHeader, 0xff)),
      'bytes after the end': encodeMultibase('u', Uint8Array.of(...bytes, 0)),
      'too few parts': rewrite(derivedHeader, [baseSignature, publicKey, signatures]),
      'a short signature': rewrite(derivedHeader, [
        baseSignature.slice(1),
        publicKey,
        signatures,
        new Map(),
        mandatoryIndexes,
      ]),
      'a key that is none': rewrite(derivedHeader, [
        baseSignature,
        new Uint8Array(35),
        signatures,
        new Map(),
        mandatoryIndexes,
      ]),
      'an index that is there twice': rewrite(derivedHeader, [
        baseSignature,
        publicKey,
        signatures,
        new Map(),
        [0, 0],
      ]),
      'a negative index': rewrite(derivedHeader, [
        baseSignature,
        publicKey,
        signatures,
        new Map(),
        [-1],
      ]),
      'one label for two nodes': rewrite(derivedHeader, [
        baseSignature,
        publicKey,
        signatures,
        new Map([
          [0, label],
          [1, label],
        ]),
        mandatoryIndexes,
      ]),
    };
    for (const [name, proofValue] of Object.entries(bad)) {
      const document = { ...derived, proof: { ...proofOf(derived), proofValue } };
      expect([name, await check(document)]).toMatchObject([name, { code: 'proof.encoding' }]);
    }
  });

  test('never throws, whatever its bytes', async () => {
    const derived = await derive([]);
    const bytes = Array.from(decodeMultibase('u', value(derived)) ?? []);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.nat(3),
        async (place, byte, cut) => {
          fc.pre(bytes[place] !== byte || cut > 0);
          const other = Uint8Array.from(bytes).slice(0, bytes.length - cut);
          other[place] = byte;
          const proof = { ...proofOf(derived), proofValue: encodeMultibase('u', other) };
          expect(await check({ ...derived, proof })).toMatchObject({ outcome: 'fail' });
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});
