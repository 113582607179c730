import { describe, expect, test } from 'vitest';
import { koutaProfile } from '../../src/index.ts';

const { fields } = koutaProfile;

describe('the table of Opintopolku', () => {
  test('says which of its names and codes are assumed', () => {
    const assumed = fields.filter(({ status }) => status === 'assumed').map(({ theirs }) => theirs);
    expect([...new Set(assumed)]).toEqual([
      '/toteutus/metadata/opetus/opetuskieliKoodiUrit/*',
      '/toteutus/metadata/opetus/opetustapaKoodiUrit/*',
      '/toteutus/metadata/yhteyshenkilot/0/wwwSivuTeksti',
      '/toteutus/metadata/isHakukohteetKaytossa',
    ]);
  });
});
