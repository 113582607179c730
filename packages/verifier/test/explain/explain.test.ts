import { describe, expect, test } from 'vitest';
import { type Explanation, explain } from '../../src/explain/explain.ts';
import { badge, elm, makeKey, makeSealer, seal, signedBadge, svg, tokenOf } from '../support.ts';

const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const credentials = 'https://www.w3.org/ns/credentials/v2';

const find = ({ members }: Explanation, pointer: string) =>
  members.find((member) => member.pointer === pointer);

describe('explain', () => {
  test('tells which context defines a word, and what it stands for', async () => {
    const found = await explain(JSON.stringify(await signedBadge()));
    expect(found).toMatchObject({ format: 'ob3-json', coverage: 'defined-terms' });
    expect(find(found, '/id')).toEqual({
      pointer: '/id',
      iri: '@id',
      context: credentials,
      signed: true,
    });
    expect(find(found, '/validFrom')?.context).toBe(credentials);
    expect(find(found, '/credentialSubject/achievement/criteria/narrative')).toEqual({
      pointer: '/credentialSubject/achievement/criteria/narrative',
      iri: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative',
      context: openBadges,
      signed: true,
    });
  });

  test('a word that no context defines is not signed, wherever it stands', async () => {
    const signed = await signedBadge();
    const changed = { ...signed, nonsense: { narrative: 'x' }, alsoNothing: [1] };
    const found = await explain(JSON.stringify(changed));
    expect(find(found, '/nonsense')).toEqual({ pointer: '/nonsense', signed: false });
    expect(find(found, '/nonsense/narrative')).toBeUndefined(); // nothing below it is read
    expect(find(found, '/alsoNothing')).toEqual({ pointer: '/alsoNothing', signed: false });
  });

  test('a word of a type means nothing in an object of another type', async () => {
    const signed = await signedBadge();
    const found = await explain(JSON.stringify({ ...signed, humanCode: 'A1' }));
    expect(find(found, '/humanCode')?.signed).toBe(false);
    expect(find(found, '/credentialSubject/achievement/name')?.signed).toBe(true);
  });

  test('the value of a signature does not cover itself, its options are covered', async () => {
    const found = await explain(JSON.stringify(await signedBadge()));
    expect(find(found, '/proof/proofValue')?.signed).toBe(false);
    expect(find(found, '/proof/created')?.signed).toBe(true);
  });

  test('null and empty lists vanish', async () => {
    const signed = { ...(await signedBadge()), description: null, evidence: [] };
    const found = await explain(JSON.stringify(signed));
    expect(find(found, '/description')?.signed).toBe(false);
    expect(find(found, '/evidence')?.signed).toBe(false);
  });

  test('a token and a seal cover everything', async () => {
    const key = await makeKey('ES256');
    const token = await explain(await tokenOf(key));
    expect(token.coverage).toBe('whole');
    expect(token.members.length).toBeGreaterThan(10);
    expect(token.members.every(({ signed }) => signed)).toBe(true);
    const sealed = await explain(await seal(await makeSealer(), elm()));
    expect(sealed).toMatchObject({ format: 'elm-jades', coverage: 'whole' });
    expect(sealed.members.every(({ signed }) => signed)).toBe(true);
  });

  test('without a signature nothing is covered', async () => {
    const found = await explain(JSON.stringify(badge('did:web:school.example')));
    expect(found.coverage).toBe('nothing');
    expect(find(found, '/name')).toMatchObject({ signed: false, iri: expect.any(String) });
  });

  test('a context that is not known is named, and its words look undefined', async () => {
    const document = { '@context': [credentials, 'https://unknown.example/v1'], grade: 5 };
    const found = await explain(JSON.stringify(document));
    expect(found.missingContexts).toEqual(['https://unknown.example/v1']);
    expect(find(found, '/grade')).toEqual({ pointer: '/grade', signed: false });
  });

  test.each(['', 'nonsense', '[]', '{"@context":7}', 'a.b.c', new Uint8Array([1, 2]), svg])(
    'never throws: %s',
    async (input) => {
      expect((await explain(input)).members).toEqual([]);
    },
  );
});
