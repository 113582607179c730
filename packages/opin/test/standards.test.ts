import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { koutaProfile } from '../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];
const read = (path: string) => JSON.parse(readFileSync(join(standards ?? '', path), 'utf8'));

describe('the table against the compiled facts (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('lists the codes of the enumerations', () => {
    const { enums } = read('domain/finland/kouta-offering.json');
    const shapeOf = (theirs: string) =>
      koutaProfile.fields.find((field) => field.theirs === theirs)?.shape;
    const lists = {
      '/koulutus/tila': enums.julkaisutila,
      '/koulutus/kielivalinta/*': enums.kieli,
      '/toteutus/metadata/opetus/maksut/0/maksullisuustyyppi': enums.maksullisuustyyppi,
      '/toteutus/metadata/hakutermi': enums.hakutermi,
      '/toteutus/metadata/hakulomaketyyppi': enums.hakulomaketyyppi,
      '/toteutus/metadata/opetus/koulutuksenAlkamiskausi/alkamiskausityyppi':
        enums.alkamiskausityyppi,
    };
    for (const [theirs, values] of Object.entries(lists)) {
      expect(shapeOf(theirs), theirs).toEqual({ kind: 'code', values });
    }
    for (const kind of koutaProfile.variants) expect(enums.koulutustyyppi).toContain(kind);
  });

  test.skipIf(!standards)('takes every field of a known row of higher education from there', () => {
    const facts = read('domain/finland/kouta-offering.json');
    const names = new Set(JSON.stringify(facts).match(/[A-Za-z]+/g));
    const known = koutaProfile.fields.filter(
      ({ status, only = [] }) =>
        status === 'known' && (only.length === 0 || only.includes('kk-opintokokonaisuus')),
    );
    // Parts of a value that the facts name as a whole (“period?”, “alkamiskausi”, “[]”).
    const inside = /\/(hakuaika|koulutuksenAlkamiskausi|yhteyshenkilot\/0)\/[A-Za-z]+$/;
    const unknown = known
      .map(({ theirs }) => theirs.replace(/\/\*$/, '').replace(inside, '/$1'))
      .filter(
        (theirs) =>
          !theirs
            .split('/')
            .slice(1)
            .every((part) => names.has(part) || /^\d$/.test(part)),
      );
    // Read in the source itself.
    expect([...new Set(unknown)]).toEqual([
      '/koulutus/metadata/tyyppi',
      '/toteutus/koulutusOid',
      '/toteutus/metadata/tyyppi',
    ]);
  });
});
