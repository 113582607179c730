import { expect, test } from 'vitest';
import { currentElmVersion, type ElmVersion, elmVersions } from '../src/elm-versions.ts';
import { fromElm } from '../src/from-elm.ts';
import { parseElmCredential } from '../src/parse-elm-credential.ts';
import { toElm } from '../src/to-elm.ts';
import { issuedAt, smallAward } from './fixtures/full-award.ts';

/** A version that there is not; its ids are in no document. */
const madeUp: ElmVersion = {
  version: '99.1',
  contexts: ['https://www.w3.org/2018/credentials/v1', 'https://example.org/elm/99.1/context'],
  contextAliases: ['http://example.org/elm/99.1/context'],
  profiles: Object.fromEntries(
    Object.keys(currentElmVersion.profiles).map((name) => [
      name,
      `https://example.org/elm/99.1/${name}`,
    ]),
  ) as ElmVersion['profiles'], // the same names
};
const versions = [...Object.values(elmVersions), madeUp];
const { value } = toElm(smallAward, { issuedAt, version: madeUp });
const pathsOf = (document: unknown, options = {}): readonly string[] => {
  const read = fromElm(document, options);
  return read.ok ? read.value.losses.map(({ path }) => path) : [];
};

test('what is written is of 3.2', () => {
  expect(currentElmVersion).toBe(elmVersions['3.2']);
  expect(toElm(smallAward, { issuedAt }).value['@context']).toEqual(currentElmVersion.contexts);
});

test('a version in the table is written with its ids', () => {
  expect(value['@context']).toEqual(madeUp.contexts);
  expect(value.credentialSchema).toMatchObject([
    { id: 'https://example.org/elm/99.1/edc-generic-full' },
  ]);
});

test('a version in the table is read; without it its ids are told as lost', () => {
  expect(pathsOf(value, { versions })).not.toContain('/credentialSchema');
  expect(pathsOf(value)).toEqual(expect.arrayContaining(['/@context/1', '/credentialSchema/0/id']));
});

test('another address of the context is read, and noted', () => {
  for (const { contexts, contextAliases } of versions) {
    const document = { ...value, '@context': [contexts[0], ...(contextAliases ?? [])] };
    const parsed = parseElmCredential(document, { versions });
    expect(parsed.ok && parsed.value.notes).toMatchObject([
      { code: 'elm.context-alias', pointer: '/@context/1' },
    ]);
    expect(pathsOf(document, { versions })).not.toContain('/@context/1');
  }
});
