import { atPointer, MerkkiError } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { toKouta } from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

type Mapped = ReturnType<typeof toKouta>;
const at = ({ value }: Mapped, pointer: string) =>
  atPointer({ koulutus: value.koulutus, toteutus: value.toteutus }, pointer);
const metadata = '/toteutus/metadata';

function codeOf(action: () => unknown): unknown {
  try {
    action();
    return 'nothing thrown';
  } catch (error) {
    return MerkkiError.isInstance(error) ? { code: error.code, params: error.params } : error;
  }
}

describe('toKouta', () => {
  test('makes a study that leads to no degree and a realisation with the micro-credential flag', () => {
    const mapped = toKouta(definitionWith());
    expect(at(mapped, '/koulutus/johtaaTutkintoon')).toBe(false);
    expect(at(mapped, `${metadata}/isPieniOsaamiskokonaisuus`)).toBe(true);
    expect(at(mapped, '/toteutus/koulutusOid')).toBe(at(mapped, '/koulutus/oid'));
  });

  test('does not change the definition', () => {
    const definition = definitionWith();
    const before = JSON.stringify(definition);
    toKouta(definition);
    expect(JSON.stringify(definition)).toBe(before);
  });

  test('maps the named offering, else the first', () => {
    expect(at(toKouta(definitionWith()), '/toteutus/externalId')).toBe('spring');
    expect(at(toKouta(definitionWith(), { offeringId: 'autumn' }), '/toteutus/externalId')).toBe(
      'autumn',
    );
  });

  test('refuses a definition without offerings, and an id that none has', () => {
    const none = { code: 'map.no-offering', params: {} };
    expect(codeOf(() => toKouta(definitionWith({ offerings: [] })))).toEqual(none);
    expect(codeOf(() => toKouta(definitionWith({ offerings: undefined })))).toEqual(none);
    expect(codeOf(() => toKouta(definitionWith(), { offeringId: 'winter' }))).toEqual({
      code: 'map.unknown-offering',
      params: { known: 'spring, autumn' },
    });
  });

  test('refuses an option value that does not exist', () => {
    // A caller without types.
    const options = JSON.parse('{"koulutustyyppi":"amk"}');
    expect(codeOf(() => toKouta(definitionWith(), options))).toMatchObject({ code: 'map.option' });
  });

  test.each([
    ['hei', undefined, 'kk-opintokokonaisuus'],
    ['adult', undefined, 'vapaa-sivistystyo-muu'],
    ['vet', undefined, 'muu'],
    [undefined, 'open-studies', 'kk-opintokokonaisuus'],
    [undefined, 'non-formal', 'muu'],
  ])('publishes an issuer of kind %s with legal form %s as %s', (kind, legalForm, expected) => {
    const definition = definitionWith({
      issuer: { ...fullDefinition.issuer, kind },
      offerings: [{ ...fullDefinition.offerings[0], legalForm }],
    });
    const mapped = toKouta(definition);
    expect(at(mapped, '/koulutus/koulutustyyppi')).toBe(expected);
    expect(at(mapped, '/koulutus/metadata/tyyppi')).toBe(expected);
    expect(at(mapped, `${metadata}/tyyppi`)).toBe(expected);
  });

  test('gives the scope of higher education in credits on both sides', () => {
    const mapped = toKouta(definitionWith());
    expect(at(mapped, '/koulutus/metadata/opintojenLaajuusNumeroMin')).toBe(3);
    expect(at(mapped, '/koulutus/metadata/opintojenLaajuusNumeroMax')).toBe(3);
    expect(at(mapped, `${metadata}/opintojenLaajuusNumero`)).toBe(3);
    expect(at(mapped, `${metadata}/opintojenLaajuusyksikkoKoodiUri`)).toBe(
      'opintojenlaajuusyksikko_2',
    );
  });

  test('gives hours as the scope only outside higher education, and never turns them into credits', () => {
    const definition = definitionWith({ workload: { hours: 27 } });
    const adult = toKouta(definition, { koulutustyyppi: 'vapaa-sivistystyo-muu' });
    expect(at(adult, '/koulutus/metadata/opintojenLaajuusNumero')).toBe(27);
    expect(at(adult, '/koulutus/metadata/opintojenLaajuusyksikkoKoodiUri')).toBe(
      'opintojenlaajuusyksikko_5',
    );
    const higher = toKouta(definition);
    expect(at(higher, '/koulutus/metadata/opintojenLaajuusNumeroMin')).toBeUndefined();
    expect(higher.losses).toContainEqual({
      path: '/workload',
      code: 'loss.no-place',
      params: {},
    });
  });

  test('takes the languages that the title has and the definition claims; others are lost', () => {
    const title = { fi: 'Laatu', sv: 'Kvalitet', de: 'Qualität' };
    const claimed = toKouta(definitionWith({ title, descriptionLanguages: ['fi', 'de'] }));
    expect(at(claimed, '/koulutus/kielivalinta')).toEqual(['fi']);
    expect(at(claimed, '/koulutus/nimi')).toEqual({ fi: 'Laatu' });
    const lost = claimed.losses.filter(({ code }) => code === 'loss.language');
    expect(lost.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/title/sv', '/title/de', '/descriptionLanguages/1']),
    );
    const unclaimed = toKouta(definitionWith({ title, descriptionLanguages: undefined }));
    expect(at(unclaimed, '/koulutus/kielivalinta')).toEqual(['fi', 'sv']);
  });

  test('writes times as Finnish clocks show them, in winter and in summer', () => {
    const enrolment = { opens: '2026-12-01T06:00:00Z', closes: '2027-06-18T13:00:00Z' };
    const mapped = toKouta(offeringWith({ enrolment }));
    expect(at(mapped, `${metadata}/hakuaika`)).toEqual({
      alkaa: '2026-12-01T08:00',
      paattyy: '2027-06-18T16:00',
    });
  });

  test('reports seconds, and the hour that clocks show twice', () => {
    const enrolment = { opens: '2026-12-01T06:00:30Z', closes: '2026-10-25T01:30:00Z' };
    const { losses } = toKouta(offeringWith({ enrolment }));
    expect(losses.filter(({ code }) => code === 'loss.precision').map(({ path }) => path)).toEqual([
      '/offerings/0/enrolment/opens',
      '/offerings/0/enrolment/closes',
    ]);
  });

  test('says by what form one enrols', () => {
    const form = `${metadata}/hakulomaketyyppi`;
    expect(at(toKouta(definitionWith()), form)).toBe('muu');
    const byPhone = offeringWith({ enrolment: { instructions: { fi: 'Soita.' } } });
    expect(at(toKouta(byPhone), form)).toBe('ei sähköistä');
    expect(at(toKouta(offeringWith({ enrolment: undefined })), form)).toBeUndefined();
  });

  test('multiplies a price per credit, and leaves a free realisation without an amount', () => {
    const fee = (price: object) =>
      at(toKouta(offeringWith({ price })), `${metadata}/opetus/maksut`);
    expect(fee({ type: 'fee', perCredit: 45.5 })).toEqual([
      { maksullisuustyyppi: 'maksullinen', maksunMaara: 136.5 },
    ]);
    expect(fee({ type: 'free', amount: 0 })).toEqual([{ maksullisuustyyppi: 'maksuton' }]);
    expect(fee({ type: 'tuition', amount: 90, perCredit: 45 })).toEqual([
      { maksullisuustyyppi: 'lukuvuosimaksu', maksunMaara: 90 },
    ]);
  });

  test('flags open studies and continuing education; other legal forms are lost', () => {
    const flags = (legalForm: string) => {
      const mapped = toKouta(offeringWith({ legalForm }));
      return [
        at(mapped, '/koulutus/metadata/isAvoinKorkeakoulutus'),
        at(mapped, `${metadata}/isAvoinKorkeakoulutus`),
        at(mapped, `${metadata}/isTaydennyskoulutus`),
        mapped.losses.some(({ path }) => path === '/offerings/0/legalForm'),
      ];
    };
    expect(flags('open-studies')).toEqual([true, true, false, false]);
    expect(flags('continuing-education')).toEqual([false, false, true, false]);
    expect(flags('specialisation')).toEqual([false, false, false, true]);
  });

  test.each([
    ['jotpa', true],
    ['7', true],
    ['1', false],
  ])('reads the funding source %s as JOTPA: %s', (source, expected) => {
    const mapped = toKouta(offeringWith({ funding: { source } }));
    expect(at(mapped, `${metadata}/hasJotpaRahoitus`)).toBe(expected);
  });

  test('gives a language without a code as “other” and a mode without a code not at all', () => {
    const mapped = toKouta(
      offeringWith({
        languages: ['fi', 'de'],
        mode: [{ id: 'http://data.europa.eu/snb/learning-assessment/729f3bed4b' }],
      }),
    );
    expect(at(mapped, `${metadata}/opetus/opetuskieliKoodiUrit`)).toEqual([
      'oppilaitoksenopetuskieli_1',
      'oppilaitoksenopetuskieli_9',
    ]);
    expect(mapped.losses).toContainEqual({
      path: '/offerings/0/languages/1',
      code: 'loss.code-merged',
      params: {},
    });
    expect(mapped.losses).toContainEqual({
      path: '/offerings/0/mode/0/id',
      code: 'loss.code-unknown',
      params: {},
    });
  });

  test('takes the mode of the definition where the offering has none', () => {
    const mapped = toKouta(offeringWith({ mode: undefined }));
    expect(at(mapped, `${metadata}/opetus/opetustapaKoodiUrit`)).toEqual(['opetuspaikkakk_3']);
  });

  test('carries occupations only where the service takes them', () => {
    const words = `${metadata}/ammattinimikkeet`;
    expect(at(toKouta(definitionWith()), words)).toBeUndefined();
    expect(at(toKouta(definitionWith(), { koulutustyyppi: 'muu' }), words)).toHaveLength(3);
  });

  test('puts in what only the caller knows', () => {
    const mapped = toKouta(definitionWith(), {
      institutionType: 'amk',
      teachingTimes: ['opetusaikakk_1'],
      courseUnits: ['1.2.246.562.17.00000000000000000001'],
    });
    expect(at(mapped, '/koulutus/metadata/korkeakoulutustyypit')).toEqual([
      { koulutustyyppi: 'amk', tarjoajat: ['1.2.246.562.99.24710000050'] },
    ]);
    expect(at(mapped, `${metadata}/opetus/opetusaikaKoodiUrit`)).toEqual(['opetusaikakk_1']);
    expect(at(mapped, `${metadata}/liitetytOpintojaksot`)).toHaveLength(1);
  });

  test('says that translations of keywords and of outcomes fall apart', () => {
    const outcomes = fullDefinition.outcomes.map((outcome, index) =>
      index === 0 ? { ...outcome, text: { fi: 'Vain suomeksi' } } : outcome,
    );
    const { losses } = toKouta(definitionWith({ outcomes }));
    expect(losses.filter(({ code }) => code === 'loss.structure').map(({ path }) => path)).toEqual([
      '/outcomes/0/text',
      '/outcomes/1/text',
      '/keywords',
    ]);
  });
});
