import { locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  countries,
  findByCode,
  iscedF,
  learningSettings,
  nationalLevels,
  supervisionMethods,
  teachingLanguages,
  virtaStudyRightStates,
} from '../src/index.ts';
import { allLists, everyList } from './all-lists.ts';

test('the package holds the lists that a micro-credential needs, each whole', () => {
  expect(Object.fromEntries(everyList.map(([name, list]) => [name, list.entries.length]))).toEqual({
    accreditationTypes: 4,
    assessmentTypes: 14,
    countries: 250, // 249 of ISO 3166-1 and XK
    credentialProfiles: 7,
    creditFrameworks: 2,
    encodings: 1,
    entitlementStatuses: 2,
    entitlementTypes: 3,
    learningSchedules: 3,
    targetGroups: 20,
    verificationChecks: 7,
    verificationStatuses: 3,
    eqfLevels: 8,
    evidenceTypes: 3,
    fileTypes: 3,
    institutions: 62,
    institutionTypes: 27,
    iscedF: 220,
    languages: 133,
    learningActivityTypes: 11,
    learningModes: 6,
    learningOpportunityTypes: 12,
    learningSettings: 2,
    nationalFrameworks: 43,
    nationalLevels: 381,
    okmFields: 12,
    qfEheaCycles: 4,
    skillReuseLevels: 4,
    skillTypes: 2,
    studyScopeUnits: 8,
    supervisionMethods: 4,
    teachingLanguages: 6,
    virtaCompletionClassifications: 19,
    virtaCompletionKinds: 4,
    virtaFundingSources: 9,
    virtaOrganisationRoles: 6,
    virtaSemesterRegistrations: 4,
    virtaStudyRightClassifications: 7,
    virtaStudyRightStates: 7,
    virtaStudyRightTypes: 20,
  });
});

describe.each(everyList)('%s', (_name, list) => {
  test('is frozen to the bottom', () => {
    expect([list, list.source, list.entries].every(Object.isFrozen)).toBe(true);
    for (const entry of list.entries) {
      const parts = [entry, entry.label, entry.aliases, entry.translated];
      expect(parts.every(Object.isFrozen)).toBe(true);
    }
  });

  test('says where it comes from and of what date it is', () => {
    expect(list.source.title).toMatch(/^\S.*\S$/);
    expect(list.source.date).toMatch(/^20\d\d(?:-\d\d-\d\d)?$/);
    expect(list.source.url ?? 'https://').toMatch(/^https:\/\//);
  });

  test('names every code in Finnish, Swedish and English, and tells which names are ours', () => {
    for (const { label, translated } of list.entries) {
      expect(Object.keys(label)).toEqual([...locales]);
      for (const text of Object.values(label)) {
        expect(text).toMatch(/^\S(.*\S)?$/);
        expect(text).not.toMatch(/\s\s|[\u200b-\u200f\ufeff]/);
      }
      expect(translated).toEqual(locales.filter((locale) => translated.includes(locale)));
    }
  });

  test('gives one entry for every code and alias', () => {
    const keys = list.entries.flatMap(({ code, aliases }) => [code, ...aliases]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(allLists)('%s', (_name, list) => {
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

describe('ISCED-F', () => {
  const codes = iscedF.entries.map(({ code }) => code);

  test('is whole: 12 broad, 58 narrow and 150 detailed fields', () => {
    const ofLength = (length: number) => codes.filter((code) => code.length === length);
    expect([2, 3, 4].map((length) => ofLength(length).length)).toEqual([12, 58, 150]);
  });

  test('has the narrow field of every detailed one, and the broad field of every narrow one', () => {
    for (const code of codes.filter(({ length }) => length > 2)) {
      expect(codes, code).toContain(code.slice(0, -1));
    }
  });

  test('has narrow fields in every broad one, and detailed fields in every narrow one', () => {
    for (const code of codes.filter(({ length }) => length < 4)) {
      const below = codes.filter((one) => one.startsWith(code) && one.length === code.length + 1);
      expect(below.length, code).toBeGreaterThan(0);
    }
  });
});

test('informal learning has no code', () => {
  expect(learningSettings.entries.map(({ code }) => code)).toEqual(['formal', 'non-formal']);
});

test('the Finnish framework has the levels 1 to 8', () => {
  const finnish = nationalLevels.entries.filter(({ code }) => code.startsWith('FiNQF-'));
  expect(finnish.map(({ code }) => code)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `FiNQF-${n}`),
  );
  expect(findByCode(nationalLevels, 'FiNQF-6')).toMatchObject({
    uri: 'http://data.europa.eu/snb/qdr/c_8a7da315',
    label: { fi: 'FiNQF, taso 6', sv: 'FiNQF, nivå 6', en: 'FiNQF Level 6' },
    translated: ['fi', 'sv'],
  });
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

test('only the languages of instruction and one state of the right to study are assumed', () => {
  const assumed = allLists.flatMap(([, list]) => list.entries.filter((entry) => entry.assumed));
  expect(assumed).toEqual([...teachingLanguages.entries, findByCode(virtaStudyRightStates, '7')]);
});
