import type { Params } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

const catalogues = [fi, sv, en];

/** A value for every parameter that a text of any code takes. */
const sample: Params = {
  alg: 'EdDSA',
  claim: 'sub',
  constraint: 'sh:in',
  datatype: 'dateTime',
  expected: 'object',
  language: 'fi',
  length: 100_000,
  line: 3,
  max: 1,
  maxBytes: 1_048_576,
  maxChunks: 4096,
  maxContexts: 8,
  maxCredentials: 100,
  maxDepth: 64,
  maxEndorsementDepth: 3,
  maxEndorsements: 16,
  maxLength: 1_398_104,
  maxMembers: 10_000,
  maxProofs: 8,
  meant: 'eddsa-rdfc-2022',
  member: 'title',
  message: 'appealed',
  min: 1,
  part: 'sigTst',
  profile: 'edc-generic-full',
  reason: 'truncated',
  scheme: 'http://data.europa.eu/snb/eqf/25831c2',
  shape: 'IssuerNode',
  suite: 'eddsa-rdf-2022',
  term: 'ects',
  type: 'tEXt',
  url: 'https://school.example/terms',
  validFrom: '2027-01-01T00:00:00Z',
  validUntil: '2026-11-01T00:00:00Z',
};

describe('the catalogues', () => {
  test('have the same codes in the three languages', () => {
    expect(catalogues.map(({ locale }) => locale)).toEqual(['fi', 'sv', 'en']);
    const codes = Object.keys(en.messages);
    for (const { messages } of [fi, sv]) expect(Object.keys(messages)).toEqual(codes);
  });

  test('have codes of the agreed form', () => {
    for (const code of Object.keys(en.messages)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
    }
  });

  test.each(catalogues)(
    'write a whole sentence for each, with and without details: $locale',
    ({ messages }) => {
      for (const [code, write] of Object.entries(messages)) {
        for (const params of [sample, {}]) {
          const text = write(params);
          expect(text, code).not.toMatch(/undefined|NaN|\[object|\(\)/);
          expect(text, code).toMatch(/^\p{Lu}.*[^\s][.]$/su);
          expect(text, code).not.toMatch(/ {2}|\s[.,;:)]/);
        }
      }
    },
  );

  test('say something of their own in each language', () => {
    for (const [code, write] of Object.entries(en.messages)) {
      const texts = [write({}), ...[fi, sv].map((one) => Reflect.get(one.messages, code)({}))];
      expect(new Set(texts).size, code).toBe(3);
    }
  });

  test('use no parameter that the sample lacks, and show those that they use', () => {
    const used = new Set<string>();
    const spy = new Proxy(sample, {
      get(target, name: string) {
        used.add(name);
        return Reflect.get(target, name);
      },
    });
    for (const { messages } of catalogues) for (const write of Object.values(messages)) write(spy);
    expect([...used].sort()).toEqual(Object.keys(sample).sort());
  });

  test('give dates as they stand and numbers in the language’s way', () => {
    expect(en.messages['time.expired'](sample)).toBe(
      'The credential has expired (2026-11-01T00:00:00Z).',
    );
    expect(fi.messages['limits.size'](sample)).toMatch(/enintään 1\s048\s576 tavua/);
    expect(en.messages['limits.size']({ maxLength: 1_398_104 })).toContain('1,398,104 bytes');
  });
});
