import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseElmCredential } from '../src/parse-elm-credential.ts';
import { EuropeanDigitalCredential } from '../src/schemas/european-digital-credential.ts';
import { sealedCredential } from './fixtures/sealed.ts';

/** Every list of one as its element, the way the Commission's software writes. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element) => compact(element));
    return elements.length === 1 ? elements[0] : elements;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([member, one]) => [member, compact(one)]));
}

describe('parseElmCredential', () => {
  test('reads what this package writes without notes', () => {
    const credential = sealedCredential();
    expect(parseElmCredential(credential)).toEqual({
      ok: true,
      value: { credential, document: credential, pointer: '', notes: [] },
    });
  });

  test('brings one value to the list that it stands for', () => {
    const read = parseElmCredential(compact(sealedCredential()));
    expect(read.ok && read.value.notes).toEqual([]);
    expect(read.ok && EuropeanDigitalCredential.safeParse(read.value.credential).success).toBe(
      true,
    );
  });

  test('brings a list of one to the value that it stands for', () => {
    const credential = { ...sealedCredential(), issuer: [sealedCredential()['issuer']] };
    const read = parseElmCredential(credential);
    expect(read.ok && read.value.credential.issuer).toEqual(sealedCredential()['issuer']);
  });

  test('leaves the document as it stood', () => {
    const input = compact(sealedCredential());
    const read = parseElmCredential(input);
    expect(read.ok && read.value.document).toBe(input);
  });

  test('takes the credential out of the upload wrapper and of an array of one', () => {
    const credential = sealedCredential();
    const codes = (input: unknown): unknown => {
      const read = parseElmCredential(input);
      return read.ok && [read.value.pointer, ...read.value.notes.map(({ code }) => code)];
    };
    expect(codes({ credential, deliveryDetails: {} })).toEqual(['/credential', 'elm.wrapped']);
    expect(codes([credential])).toEqual(['/0', 'elm.array']);
    expect(codes([{ credential }])).toEqual(['/0/credential', 'elm.array', 'elm.wrapped']);
  });

  test('notes the context under https', () => {
    const credential = {
      ...sealedCredential(),
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://data.europa.eu/snb/model/context/edc-ap',
      ],
    };
    const read = parseElmCredential({ credential });
    expect(read.ok && read.value.notes).toContainEqual({
      code: 'elm.context-alias',
      pointer: '/credential/@context/1',
      params: {},
    });
  });

  test('leaves out what has not the shape, and says where it stood', () => {
    const read = parseElmCredential({
      credential: {
        type: 'EuropeanDigitalCredential',
        issuer: 'urn:epass:org:1',
        credentialSubject: { hasClaim: [{ title: { en: 'Title' }, provenBy: { grade: 5 } }, 'x'] },
      },
    });
    expect(read.ok && read.value.notes.slice(1)).toEqual(
      expect.arrayContaining([
        { code: 'elm.shape', pointer: '/credential/issuer', params: {} },
        { code: 'elm.shape', pointer: '/credential/credentialSubject/hasClaim/1', params: {} },
        {
          code: 'elm.shape',
          pointer: '/credential/credentialSubject/hasClaim/0/provenBy/grade',
          params: {},
        },
      ]),
    );
    expect(read.ok && read.value.credential.issuer).toBeUndefined();
    expect(read.ok && read.value.credential.credentialSubject?.hasClaim?.[0]?.title).toEqual({
      en: 'Title',
    });
  });

  test.each([
    [null, 'elm.not-object', ''],
    ['text', 'elm.not-object', ''],
    [[], 'elm.not-object', ''],
    [[1], 'elm.not-object', '/0'],
    [{ type: ['VerifiableCredential'] }, 'elm.type', '/type'],
    [{ credential: { type: 'OpenBadgeCredential' } }, 'elm.type', '/credential/type'],
  ])('refuses %j', (input, code, pointer) => {
    expect(parseElmCredential(input)).toEqual({
      ok: false,
      error: [{ code, pointer, params: {} }],
    });
  });

  test('never throws, and what it hands on has lists where lists belong', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('issuer', 'credentialSubject', 'displayParameter', 'evidence', 'id'),
          fc.jsonValue(),
        ),
        (members) => {
          const read = parseElmCredential({ ...members, type: ['EuropeanDigitalCredential'] });
          expect(read.ok).toBe(true);
          if (!read.ok) return;
          const { credentialSubject, evidence } = read.value.credential;
          for (const claim of credentialSubject?.hasClaim ?? []) expect(claim).toBeTypeOf('object');
          for (const one of evidence ?? []) expect(one).toBeTypeOf('object');
        },
      ),
    );
    fc.assert(fc.property(fc.anything(), (value) => void parseElmCredential(value)));
  });
});
