import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKouta, toKouta } from '../../src/index.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

describe('fromKouta', () => {
  test('reads code URIs with versions, in Kouta’s own way', () => {
    const { value, losses } = fromKouta({
      koulutus: { koulutustyyppi: 'kk-opintojakso' },
      toteutus: {
        metadata: {
          opintojenLaajuusNumero: 5,
          opintojenLaajuusyksikkoKoodiUri: 'opintojenlaajuusyksikko_2#1',
          opetus: { opetuskieliKoodiUrit: ['oppilaitoksenopetuskieli_3#1'] },
        },
      },
    });
    expect(value).toEqual({
      workload: { ects: 5 },
      offerings: [{ languages: ['fi', 'sv'] }],
    });
    expect(losses).toEqual([]);
  });

  test('reports what it does not know, cannot read, or finds to contradict itself', () => {
    const { value, losses } = fromKouta({
      koulutus: {
        koulutustyyppi: 'kk-opintokokonaisuus',
        julkinen: true,
        tila: 'poistettu',
        metadata: { opintojenLaajuusNumeroMin: 1 },
      },
      toteutus: {
        metadata: {
          opintojenLaajuusNumero: 5,
          opintojenLaajuusyksikkoKoodiUri: 'opintojenlaajuusyksikko_6',
          opetus: { opetustapaKoodiUrit: ['opetuspaikkakk_2', 'opetuspaikkakk_1'] },
        },
      },
    });
    expect(value).toEqual({
      offerings: [{ mode: [{ id: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9' }] }],
    });
    expect(losses.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'loss.one-way /koulutus/tila',
      'loss.one-way /koulutus/metadata/opintojenLaajuusNumeroMin',
      'loss.one-way /toteutus/metadata/opintojenLaajuusNumero',
      'loss.one-way /toteutus/metadata/opintojenLaajuusyksikkoKoodiUri',
      'loss.code-unknown /toteutus/metadata/opetus/opetustapaKoodiUrit/0',
      'loss.no-place /koulutus/julkinen',
    ]);
  });

  test('reads outcomes that stand only in the koulutus', () => {
    const osaamistavoitteet = { fi: 'Mittaa.\nVertailee.' };
    const { value } = fromKouta({
      koulutus: { koulutustyyppi: 'kk-opintojakso', metadata: { osaamistavoitteet } },
      toteutus: {},
    });
    expect(value.outcomes).toEqual([{ text: { fi: 'Mittaa.' } }, { text: { fi: 'Vertailee.' } }]);
  });

  test('does not repeat a name or a provider that only repeats the study’s', () => {
    const { value } = fromKouta(
      toKouta(offeringWith({ title: undefined, description: undefined })).value,
    );
    expect(value.offerings?.[0]).not.toHaveProperty('title');
    expect(value.offerings?.[0]).not.toHaveProperty('description');
    const alone = fromKouta(toKouta(definitionWith({ providers: undefined })).value);
    expect(alone.value).not.toHaveProperty('providers');
  });

  test('brings every instant of whole minutes back, but for the hour that clocks show twice', () => {
    const minutes = fc.integer({
      min: Date.UTC(2000, 0, 1) / 60_000,
      max: Date.UTC(2060, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(minutes, (minute) => {
        const opens = new Date(minute * 60_000).toISOString().replace('.000', '');
        const { value, losses } = toKouta(offeringWith({ enrolment: { opens } }));
        const back = fromKouta(value).value.offerings?.[0]?.enrolment?.opens;
        const lost = losses.some(({ path }) => path === '/offerings/0/enrolment/opens');
        expect(lost || Date.parse(String(back)) === minute * 60_000).toBe(true);
        expect(lost && new Date(minute * 60_000).getUTCMonth() !== 9).toBe(false);
      }),
      { numRuns: 150, seed: 9 },
    );
  });

  test('never throws, whatever the document holds', () => {
    const names = ['metadata', 'nimi', 'tarjoajat', 'kielivalinta', 'opetus', 'asiasanat', 'oid'];
    const part = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(part, part, (koulutus, metadata) => {
        const document = JSON.parse(JSON.stringify({ koulutus, toteutus: { metadata } }));
        expect(Array.isArray(fromKouta(document).losses)).toBe(true);
      }),
      { seed: 9 },
    );
  });
});
