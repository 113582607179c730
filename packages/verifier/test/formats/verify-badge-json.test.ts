import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { type KeyRecord, toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  badge,
  codesOf,
  findings,
  makeKey,
  patched,
  sign,
  signedBadge,
  verified,
} from '../support.ts';

/** A resolver that knows the did:web document of the keys, with changes. */
function resolverOf(keys: readonly KeyRecord[], patch: JsonObject = {}) {
  const document: JsonObject = { ...toDidDocument(keys), ...patch };
  return createDidResolver({ documents: { [String(document['id'])]: document } });
}

describe('a badge with an embedded proof', () => {
  test('is valid by did:key without any option but the clock', async () => {
    const key = await makeKey();
    const report = await verified(await sign(key, badge(key.controller)));
    expect(report).toMatchObject({
      verdict: 'valid',
      format: 'ob3-json',
      proof: ['eddsa-rdfc-2022'],
      issuer: { id: key.controller, name: 'Esimerkkikoulu' },
      subject: { id: 'did:example:learner' },
      achievement: { name: 'Tekoälyn perusteet' },
    });
    expect(report.checks.map(({ id, outcome, code }) => `${id} ${outcome} ${code}`)).toEqual([
      'parse pass parse.ok',
      'schema pass schema.ok',
      'context pass context.ok',
      'proof pass proof.ok',
      'issuer pass issuer.ok',
      'time pass time.ok',
      'status skip status.none',
      'trust unknown trust.no-list',
    ]);
  });

  test('is valid by did:web when the resolver has the document', async () => {
    const key = await makeKey('EdDSA', 'school.example');
    const signed = await sign(key, badge(key.controller));
    expect((await verified(signed, { resolveDid: resolverOf([key]) })).verdict).toBe('valid');
  });

  test('is indeterminate when the issuer’s document cannot be had', async () => {
    const key = await makeKey('EdDSA', 'school.example');
    const report = await verified(await sign(key, badge(key.controller)));
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown proof.vm-unresolvable /proof/verificationMethod']);
    expect(codesOf(report, 'issuer')).toEqual([]);
  });

  test('is invalid without a proof, be it missing or an empty list', async () => {
    for (const patch of [{}, { proof: [] }]) {
      const report = await verified(badge('did:web:school.example', patch));
      expect(report.verdict).toBe('invalid');
      expect(findings(report)).toEqual(['fail proof.none /proof']);
    }
  });

  test('is invalid when another than the issuer signed', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    const forged = patched(await sign(key, badge(key.controller)), {
      'issuer.id': other.controller,
    });
    expect(findings(await verified(forged))).toEqual([
      'fail proof.issuer-binding /proof/verificationMethod',
    ]);
    expect(codesOf(await verified(forged), 'issuer')).toEqual(['proof.issuer-binding']);
  });

  test('is invalid when the issuer gives the key out for something else', async () => {
    const key = await makeKey('EdDSA', 'school.example');
    const signed = await sign(key, badge(key.controller));
    const resolveDid = resolverOf([key], { assertionMethod: [], authentication: [key.id] });
    const report = await verified(signed, { resolveDid });
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'issuer')).toEqual(['key.not-authorized']);
  });

  test('is invalid when the issuer knows no such key', async () => {
    const [key, other] = [
      await makeKey('EdDSA', 'school.example'),
      await makeKey('EdDSA', 'school.example'),
    ];
    const report = await verified(await sign(key, badge(key.controller)), {
      resolveDid: resolverOf([other]),
    });
    expect(findings(report)).toEqual(['fail proof.vm-not-in-document /proof/verificationMethod']);
  });

  test('is valid with a note when its key was retired after the signing', async () => {
    const key = await makeKey('EdDSA', 'school.example');
    const [method] = [toDidDocument([key])['verificationMethod'] ?? null].flat();
    const ended = { ...(isJsonObject(method) ? method : {}), expires: '2026-11-01T00:00:00Z' };
    const report = await verified(await sign(key, badge(key.controller)), {
      resolveDid: resolverOf([key], { verificationMethod: [ended] }),
    });
    expect(report.verdict).toBe('valid');
    expect(findings(report)).toEqual(['warn key.ended-since /proof/verificationMethod']);
  });

  test('is not judged by its proof when its form is not in order', async () => {
    const signed = await signedBadge();
    const report = await verified(patched(signed, { name: undefined }));
    expect(findings(report)).toEqual(['fail schema.missing /name']);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id: 'proof', outcome: 'skip', code: 'proof.not-checked' }),
    );
  });

  test('has what is wrong with the form of its proof under the proof', async () => {
    const report = await verified(patched(await signedBadge(), { 'proof.domain': null }));
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'proof')[0]).toBe('schema.null');
    expect(codesOf(report, 'schema')).toEqual([]);
  });
});

describe('several proofs', () => {
  const unsupported = {
    type: 'DataIntegrityProof',
    cryptosuite: 'bbs-2023',
    created: '2026-10-01T08:00:00Z',
    verificationMethod: 'did:web:school.example#other',
    proofPurpose: 'assertionMethod',
    proofValue: 'u2V0',
  };

  test('one of an unsupported kind alone is invalid', async () => {
    const report = await verified(badge('did:web:school.example', { proof: [unsupported] }));
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toEqual(['fail proof.unsupported-suite /proof/0/cryptosuite']);
    expect(report.proof).toEqual(['bbs-2023']);
  });

  test.each([
    ['before', (good: JsonValue) => [unsupported, good]],
    ['behind', (good: JsonValue) => [good, unsupported]],
  ])('one of an unsupported kind %s a good one does no harm', async (_name, order) => {
    const { proof = null, ...document } = await signedBadge();
    const report = await verified({ ...document, proof: order(proof) });
    expect(report.verdict).toBe('valid');
    expect(findings(report)).toEqual([expect.stringMatching(/^warn proof\.unsupported-suite/)]);
    expect([...report.proof].sort()).toEqual(['bbs-2023', 'eddsa-rdfc-2022']);
  });

  test('one of an unsupported kind beside one that cannot be decided decides nothing', async () => {
    const key = await makeKey('EdDSA', 'school.example');
    const { proof = null, ...document } = await sign(key, badge(key.controller));
    const report = await verified({ ...document, proof: [unsupported, proof] });
    expect(report.verdict).toBe('indeterminate');
  });

  test('one of a stranger over a changed badge does not help', async () => {
    const [key, stranger] = [await makeKey(), await makeKey()];
    const forged = patched(await sign(key, badge(key.controller)), { name: 'Something else' });
    const { proof = null } = forged;
    const strange = await sign(stranger, badge(stranger.controller, { name: 'Something else' }));
    const report = await verified({ ...forged, proof: [proof, strange['proof'] ?? null] });
    expect(findings(report)).toEqual([
      'fail proof.signature /proof/0/proofValue',
      'fail proof.issuer-binding /proof/1/verificationMethod',
    ]);
  });
});

type Path = readonly string[];

/** The paths of all the leaves. */
function leaves(value: JsonValue, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

function changed(
  value: JsonValue,
  [head, ...rest]: Path,
  change: (leaf: JsonValue) => JsonValue,
): JsonValue {
  if (head === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((element, index) =>
      String(index) === head ? changed(element, rest, change) : element,
    );
  }
  return isJsonObject(value)
    ? { ...value, [head]: changed(value[head] ?? null, rest, change) }
    : value;
}

describe('a signed badge in which one leaf is changed', async () => {
  const signed = await signedBadge();
  const paths = leaves(signed);

  test.each(paths.map((path) => [path.join('/'), path] as const))(
    'is invalid: /%s',
    async (_name, path) => {
      const flip = (leaf: JsonValue): JsonValue =>
        typeof leaf === 'string' ? `${leaf}x` : typeof leaf === 'number' ? leaf + 1 : !leaf;
      for (const change of [flip, () => null, () => '', () => []]) {
        expect((await verified(JSON.stringify(changed(signed, path, change)))).verdict).toBe(
          'invalid',
        );
      }
    },
  );

  test('is invalid whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const before = JSON.stringify(signed);
        const after = JSON.stringify(
          changed(signed, path, () => JSON.parse(JSON.stringify(value))),
        );
        fc.pre(after !== before);
        expect((await verified(after)).verdict).toBe('invalid');
      }),
      { seed: 20261124, numRuns: 150 },
    );
  });
});
