import { atPointer } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/index.ts';
import { expandPath } from '../../src/places/expand-path.ts';
import { badge, european } from '../fixtures/credentials.ts';

describe('a path into a document', () => {
  const document = {
    list: [
      { kind: 'a', text: 'one' },
      { kind: 'ab', text: 'two' },
    ],
    single: { text: 'three' },
    empty: [],
    blank: '',
  };

  test.each([
    ['/list/text', ['/list/0/text', '/list/1/text']],
    ['/list/*', ['/list/0', '/list/1']],
    ['/single/*', ['/single']],
    ['/list/{kind=ab}/text', ['/list/1/text']],
    ['/list/{kind^=a}', ['/list/0', '/list/1']],
    ['/list', ['/list']],
    ['/empty', []],
    ['/blank', []],
    ['/none/at/all', []],
    ['/constructor', []],
  ])('%s leads to %j', (path, pointers) => {
    expect(expandPath(document, path)).toEqual(pointers);
  });
});

describe('the place of an element', () => {
  test.each([
    ['/microCredential/title', '/credentialSubject/achievement/name'],
    ['/microCredential/issuer/country', '/issuer/address/addressCountryCode'],
    ['/microCredential/awardingBodies/0/country', '/issuer/address/addressCountryCode'],
    ['/issuedOn', '/validFrom'],
    ['/learner/fullName', '/credentialSubject/identifier/0'],
  ])('%s is %s in a badge', (element, place) => {
    expect(findPlaces({ format: 'open-badges', document: badge }, element)).toEqual([place]);
  });

  const claim = '/credentialSubject/hasClaim/0';
  test.each([
    ['/microCredential/title/en', `${claim}/title/en`],
    ['/microCredential/outcomes/1/text', `${claim}/specifiedBy/learningOutcome/1/title`],
    ['/microCredential/level/eqf', `${claim}/specifiedBy/eqfLevel`],
    ['/results/0/grade', `${claim}/provenBy/0/grade`],
    ['/microCredential/assessments/1/supervision', `${claim}/provenBy/1/idVerification`],
    ['/issuedOn', '/issued'],
  ])('%s is %s in a European credential', (element, place) => {
    expect(findPlaces({ format: 'elm', document: european }, element)).toEqual([place]);
  });

  test('of a list is that of all its elements', () => {
    const places = findPlaces({ format: 'elm', document: european }, '/microCredential/outcomes');
    expect(places).toHaveLength(2);
  });

  test('is none where the document has nothing', () => {
    expect(findPlaces({ format: 'elm', document: {} }, '/microCredential/title')).toEqual([]);
    expect(findPlaces({ format: 'open-badges', document: badge }, '/unknown')).toEqual([]);
  });

  test.each([
    ['open-badges', badge],
    ['elm', european],
  ] as const)('always exists in the document (%s)', (format, document) => {
    for (const element of ['', '/learner', '/results/0', '/microCredential/quality/0/type']) {
      for (const place of findPlaces({ format, document }, element)) {
        expect(atPointer(document, place)).toBeDefined();
      }
    }
  });
});
