import { describe, expect, test } from 'vitest';
import { koutaProfile, profileCoverage } from '../../src/index.ts';

const rows = profileCoverage(koutaProfile);
const by = (coverage: string) =>
  rows.filter((row) => row.coverage === coverage).map(({ element }) => element);

describe('the coverage of Opintopolku', () => {
  test('has all sixteen elements of Annex I once', () => {
    expect(new Set(rows.map(({ element }) => element)).size).toBe(16);
    expect(rows.filter(({ mandatory }) => mandatory)).toHaveLength(11);
  });

  test('is what the service has fields for', () => {
    expect(by('full')).toEqual(['title', 'outcomes', 'workload', 'participation']);
    expect(by('partial')).toEqual(['awarding-body', 'prerequisites']);
    expect(by('none')).toEqual([
      'learner',
      'issuer-country',
      'issued-on',
      'level',
      'assessment',
      'quality-assurance',
      'supervision',
      'grade',
      'integration',
      'further-information',
    ]);
  });

  test('says where an element goes and what of it stays behind', () => {
    expect(rows.find(({ element }) => element === 'prerequisites')).toEqual({
      element: 'prerequisites',
      mandatory: false,
      coverage: 'partial',
      theirs: ['/toteutus/metadata/lisatietoaValintaperusteista'],
      missing: ['/prerequisites/*/required'],
    });
  });
});
