import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDid, isDidUrl, parseDidUrl } from '../../src/identifiers/did.ts';

const dids = [
  'did:example:123456789abcdefghi',
  'did:web:amk.example',
  'did:web:amk.example%3A8443:students:staff',
  'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  'did:a1:::x', // the method-specific id may have empty parts, but not at its end
];
const notDids = [
  'did:web:',
  'did:web',
  'did::x',
  'did:Web:x',
  'DID:web:x',
  'did:web:x:',
  'did:web:a%3',
  'did:web:a%zz',
  'did:web:ä',
  'did:web:a b',
  'did:web:x\n',
  'urn:did:web:x',
  '',
];

describe('isDid', () => {
  test.each(dids)('holds for %s', (text) => expect(isDid(text)).toBe(true));
  test.each(notDids)('fails for %j', (text) => expect(isDid(text)).toBe(false));
  test.each(['#key-1', '/path', '?service=files', '?', '#'])('fails with %s after it', (rest) => {
    expect(isDid(`did:web:amk.example${rest}`)).toBe(false);
  });
});

describe('isDidUrl', () => {
  test.each(dids)('holds for the DID %s', (text) => expect(isDidUrl(text)).toBe(true));
  test.each(notDids)('fails for %j', (text) => expect(isDidUrl(text)).toBe(false));
  test.each([
    'did:example:123/a//b',
    'did:example:123?service=agent&relativeRef=/credentials#degree',
    'did:example:123#',
    'did:example:123/',
    "did:example:123/a;v=1,2?x=%20'()*+!$",
  ])('holds for %s', (text) => expect(isDidUrl(text)).toBe(true));
  test.each([
    'did:example:123#a#b',
    'did:example:123/[a]',
    'did:example:123?a b',
    'did:example:123#%',
  ])('fails for %j', (text) => expect(isDidUrl(text)).toBe(false));
});

describe('parseDidUrl', () => {
  test('gives all the parts', () => {
    expect(parseDidUrl('did:web:amk.example:staff/keys?versionId=1#key-1')).toEqual({
      ok: true,
      value: {
        did: 'did:web:amk.example:staff',
        method: 'web',
        methodSpecificId: 'amk.example:staff',
        path: '/keys',
        query: 'versionId=1',
        fragment: 'key-1',
      },
    });
  });

  test('leaves out a query and a fragment that are not there, and keeps empty ones', () => {
    const bare = parseDidUrl('did:web:x');
    expect(bare.ok && Object.keys(bare.value)).toEqual([
      'did',
      'method',
      'methodSpecificId',
      'path',
    ]);
    const empty = parseDidUrl('did:web:x?#');
    expect(empty.ok && [empty.value.query, empty.value.fragment]).toEqual(['', '']);
  });

  test('names the form in its problem, never the text', () => {
    expect(parseDidUrl('did:web:')).toEqual({
      ok: false,
      error: [{ code: 'identifier.format', pointer: '', params: { scheme: 'did-url' } }],
    });
  });

  test('gives parts that make the text again, and never throws', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9._~:@-]{0,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...dids), part, part, part, (did, path, query, fragment) => {
        const text = `${did}/${path}?${query}#${fragment}`;
        const read = parseDidUrl(text);
        expect(read.ok && read.value.did).toBe(did);
        expect(
          read.ok &&
            `${read.value.did}${read.value.path}?${read.value.query}#${read.value.fragment}`,
        ).toBe(text);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseDidUrl(text)));
  });

  test('is quick with long texts that fail at their end', () => {
    for (const unit of ['a', 'a:', ':', '%41', '/a', '%4']) {
      expect(isDidUrl(`did:web:${unit.repeat(100_000)} `)).toBe(false);
    }
  });
});
