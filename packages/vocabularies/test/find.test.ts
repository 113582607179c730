import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessmentTypes,
  creditFrameworks,
  findByCode,
  findByUri,
  institutionTypes,
  isInScheme,
  languages,
  okmFields,
  qfEheaCycles,
  studyScopeUnits,
  supervisionMethods,
} from '../src/index.ts';
import { allLists } from './all-lists.ts';

describe('findByCode', () => {
  test.each([
    ['the short key', 'written-examination'],
    ['the code of the publisher', '6e6cb2cc78'],
  ])('finds an assessment type by %s', (_how, code) => {
    expect(findByCode(assessmentTypes, code)?.label.fi).toBe('kirjallinen tentti');
  });

  test('finds a supervision method by the notation of its dataset', () => {
    expect(findByCode(supervisionMethods, 'supid')?.code).toBe('supervised-id');
  });

  test('finds a code of a list without URIs', () => {
    expect(findByCode(qfEheaCycles, 'short')?.label).toEqual({
      fi: 'lyhyt sykli',
      sv: 'kort cykel',
      en: 'short cycle',
    });
    expect(findByCode(qfEheaCycles, 'fourth')).toBeUndefined();
  });

  test('finds a type of institution by its code also where the koodiUri has another', () => {
    expect(findByCode(institutionTypes, '67')?.uri).toBe('oppilaitostyyppi_01');
  });

  test.each(['', 'ects', 'constructor', '__proto__'])('knows no credit framework %j', (code) => {
    expect(findByCode(creditFrameworks, code)).toBeUndefined();
  });
});

describe('findByUri', () => {
  test('finds every entry of every list by its URI', () => {
    for (const [, list] of allLists) {
      for (const entry of list.entries) expect(findByUri(list, entry.uri)).toBe(entry);
    }
  });

  test('passes over the version of a koodiUri', () => {
    expect(findByUri(studyScopeUnits, 'opintojenlaajuusyksikko_2#1')?.label.en).toBe(
      'ECTS credits',
    );
    expect(findByUri(okmFields, 'okmohjauksenala_12#14')?.code).toBe('12');
  });

  test.each([
    'http://publications.europa.eu/resource/authority/language/fin',
    'http://publications.europa.eu/resource/authority/language/',
    'http://publications.europa.eu/resource/authority/country/FIN',
    'opintojenlaajuusyksikko_2#',
  ])('does not know %s among the languages', (uri) => {
    expect(findByUri(languages, uri)).toBeUndefined();
  });
});

describe('isInScheme', () => {
  test('holds for every URI that the list knows', () => {
    for (const [, list] of allLists) {
      for (const { uri } of list.entries) expect(isInScheme(list, uri)).toBe(true);
    }
  });

  test('holds for a code that is not in the list yet', () => {
    const uri = 'http://data.europa.eu/snb/assessment/0000000000';
    expect(isInScheme(assessmentTypes, uri)).toBe(true);
    expect(findByUri(assessmentTypes, uri)).toBeUndefined();
  });

  test.each([
    'urn:epass:concept:1',
    'http://data.europa.eu/snb/assessment/',
    'http://data.europa.eu/snb/assessment/25831c2',
    'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
    '',
  ])('fails for %j, which is no assessment type', (uri) => {
    expect(isInScheme(assessmentTypes, uri)).toBe(false);
  });
});

test('what is found by any text lies in the scheme', () =>
  fc.assert(
    fc.property(fc.constantFrom(...allLists), fc.string(), ([, list], text) => {
      const found = findByUri(list, text) ?? findByCode(list, text);
      expect(found === undefined || isInScheme(list, found.uri)).toBe(true);
    }),
  ));
