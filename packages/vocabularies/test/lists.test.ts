import { locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  countries,
  findByCode,
  iscedF,
  supervisionMethods,
  teachingLanguages,
} from '../src/index.ts';
import { allLists } from './all-lists.ts';

test('the package holds the lists that a micro-credential needs, each whole', () => {
  expect(Object.fromEntries(allLists.map(([name, list]) => [name, list.entries.length]))).toEqual({
    accreditationTypes: 4,
    assessmentTypes: 14,
    countries: 250, // 249 of ISO 3166-1 and XK
    credentialProfiles: 7,
    creditFrameworks: 2,
    encodings: 1,
    eqfLevels: 8,
    evidenceTypes: 3,
    fileTypes: 3,
    iscedF: 220,
    languages: 133,
    learningActivityTypes: 11,
    learningModes: 6,
    learningOpportunityTypes: 12,
    learningSettings: 2,
    okmFields: 12,
    skillReuseLevels: 4,
    skillTypes: 2,
    studyScopeUnits: 8,
    supervisionMethods: 4,
    teachingLanguages: 6,
  });
});

describe.each(allLists)('%s', (_name, list) => {
  test('is frozen to the bottom', () => {
    expect(Object.isFrozen(list) && Object.isFrozen(list.entries)).toBe(true);
    for (const entry of list.entries) {
      expect(Object.isFrozen(entry) && Object.isFrozen(entry.label)).toBe(true);
      expect(Object.isFrozen(entry.aliases)).toBe(true);
    }
  });

  test('names every code in Finnish, Swedish and English', () => {
    for (const { label } of list.entries) {
      expect(Object.keys(label)).toEqual([...locales]);
      for (const text of Object.values(label)) expect(text).toMatch(/^\S(.*\S)?$/);
    }
  });

  test('gives one entry for every code, notation, alias and URI', () => {
    const keys = list.entries.flatMap(({ code, notation, aliases }) => [
      ...new Set([code, notation, ...aliases]),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(list.entries.map(({ uri }) => uri)).size).toBe(list.entries.length);
  });

  test('builds each URI of the base and the notation', () => {
    for (const { uri, notation } of list.entries) expect(uri).toBe(list.base + notation);
  });
});

describe('countries', () => {
  test.each([
    ['FI', 'FIN', 'Suomi', 'Finland', 'Finland'],
    ['SE', 'SWE', 'Ruotsi', 'Sverige', 'Sweden'],
    ['GR', 'GRC', 'Kreikka', 'Grekland', 'Greece'],
    ['XK', '1A0', 'Kosovo', 'Kosovo', 'Kosovo'],
    [
      'TF',
      'FQ0',
      'Ranskan eteläiset ja antarktiset alueet',
      'Franska sydterritorierna',
      'French Southern Territories',
    ],
  ])('%s is %s in the EU authority list', (code, notation, fi, sv, en) => {
    expect(findByCode(countries, code)).toMatchObject({
      uri: `http://publications.europa.eu/resource/authority/country/${notation}`,
      label: { fi, sv, en },
    });
  });

  test.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['FIN', 'FI'],
    ['ATF', 'TF'],
  ])('%s is another way to write %s', (alias, code) => {
    expect(findByCode(countries, alias)?.code).toBe(code);
  });
});

test('every narrow and detailed field of ISCED-F lies in a broad field', () => {
  for (const { code } of iscedF.entries) {
    expect(code).toMatch(/^\d{2,4}$/);
    expect(findByCode(iscedF, code.slice(0, 2))).toBeDefined();
  }
});

test('the supervision methods keep apart supervision and identity verification', () => {
  const notation = Object.fromEntries(
    supervisionMethods.entries.map((entry) => [entry.code, entry.notation]),
  );
  expect(notation).toEqual({
    'unsupervised-no-id': 'c598449d64',
    'supervised-no-id': '44314532f9',
    'supervised-id': '70be69aaf9',
    'unsupervised-id': 'df2880c5cb',
  });
});

test('only the languages of instruction are assumed', () => {
  const assumed = allLists.filter(([, list]) => list.entries.some((entry) => entry.assumed));
  expect(assumed.map(([, list]) => list)).toEqual([teachingLanguages]);
});
