import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKouta, isKoutaStateChange, type KoutaDocument, toKouta } from '../../src/index.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith } from '../fixtures/parsed.ts';

const good = toKouta(definitionWith(), { teachingTimes: ['opetusaikakk_1'] }).value;

function changed(
  changes: Readonly<Record<string, unknown>>,
  document: KoutaDocument = good,
): KoutaDocument {
  const result = Object.entries(changes).reduce<JsonObject>(
    (here, [pointer, value]) => withValue(here, pointer, value),
    JSON.parse(JSON.stringify(document)),
  );
  return JSON.parse(JSON.stringify(result));
}

const found = (document: KoutaDocument, completeness = false): readonly string[] =>
  checkKouta(document, { completeness }).map(({ code, pointer }) => `${code} ${pointer}`);

const metadata = '/toteutus/metadata';
const fee = `${metadata}/opetus/maksut/0`;

describe('checkKouta', () => {
  test('has nothing against a complete document, down to the last wish of an earlier version', () => {
    expect(checkKouta(good, { completeness: true })).toEqual([]);
  });

  test.each<[string, unknown, string, string?]>([
    ['/koulutus/organisaatioOid', undefined, 'kouta.missing'],
    ['/koulutus/organisaatioOid', '1.2.246.562.99.24710000018', 'kouta.oid'],
    ['/koulutus/oid', '1.2.246.562.17.1', 'kouta.oid'],
    ['/koulutus/johtaaTutkintoon', true, 'kouta.code-unknown'],
    ['/koulutus/tila', 'piilotettu', 'kouta.code-unknown'],
    ['/koulutus/nimi', undefined, 'kouta.missing'],
    ['/koulutus/nimi', 'Laatu', 'kouta.type'],
    ['/koulutus/nimi/sv', undefined, 'kouta.language-missing', '/koulutus/nimi'],
    ['/koulutus/nimi/sv', ' ', 'kouta.language-missing', '/koulutus/nimi'],
    ['/koulutus/nimi/de', 'Qualität', 'kouta.code-unknown'],
    [
      '/koulutus/metadata/kuvaus/en',
      undefined,
      'kouta.language-missing',
      '/koulutus/metadata/kuvaus',
    ],
    ['/koulutus/tarjoajat', [], 'kouta.missing-published'],
    ['/koulutus/tarjoajat', 'x', 'kouta.type'],
    ['/koulutus/tarjoajat/0', 'x', 'kouta.oid'],
    [
      '/koulutus/metadata/opintojenLaajuusyksikkoKoodiUri',
      'opintojenlaajuusyksikko_6',
      'kouta.code-uri',
    ],
    ['/koulutus/metadata/koulutusalaKoodiUrit/0', 'x_1', 'kouta.code-uri'],
    ['/koulutus/metadata/tyyppi', 'muu', 'kouta.kind-differs'],
    [`${metadata}/isPieniOsaamiskokonaisuus`, false, 'kouta.code-unknown'],
    [`${metadata}/isPieniOsaamiskokonaisuus`, undefined, 'kouta.missing'],
    [`${metadata}/isTaydennyskoulutus`, 'no', 'kouta.type'],
    [`${metadata}/isAvoinKorkeakoulutus`, false, 'kouta.open-studies-differ'],
    [`${metadata}/opintojenLaajuusNumero`, 4, 'kouta.scope-range'],
    [`${metadata}/opintojenLaajuusNumero`, -1, 'kouta.negative'],
    [
      `${metadata}/opintojenLaajuusyksikkoKoodiUri`,
      'opintojenlaajuusyksikko_6',
      'kouta.scope-unit',
    ],
    [`${metadata}/aloituspaikat`, 1.5, 'kouta.type'],
    [`${metadata}/aloituspaikat`, '30', 'kouta.type'],
    [`${metadata}/hakulomakeLinkki/fi`, 'ilmoittaudu tästä', 'kouta.url'],
    [`${metadata}/hakuaika/alkaa`, '2027-02-30T08:00', 'kouta.local-time'],
    [`${metadata}/hakuaika/alkaa`, '2026-12-01T08:00:00Z', 'kouta.local-time'],
    [`${metadata}/hakuaika/paattyy`, '2026-12-01T08:00', 'kouta.period-order'],
    [
      `${metadata}/opetus/koulutuksenAlkamiskausi/koulutuksenPaattymispaivamaara`,
      '2027-01-31T00:00',
      'kouta.period-order',
    ],
    [
      `${metadata}/asiasanat/0`,
      { kieli: 'de', arvo: 'KI' },
      'kouta.code-unknown',
      `${metadata}/asiasanat/0/kieli`,
    ],
    [
      `${metadata}/asiasanat/0`,
      { kieli: 'fi', arvo: '' },
      'kouta.type',
      `${metadata}/asiasanat/0/arvo`,
    ],
    [`${metadata}/asiasanat/0`, 'tekoäly', 'kouta.type'],
    [`${metadata}/ammattinimikkeet`, [{ kieli: 'fi', arvo: 'leipuri' }], 'kouta.not-allowed'],
    [`${fee}/maksunMaara`, undefined, 'kouta.fee-amount-missing'],
    [`${fee}/maksunMaara`, -5, 'kouta.negative'],
    [`${fee}/maksullisuustyyppi`, 'maksuton', 'kouta.fee-amount-unexpected', `${fee}/maksunMaara`],
    [`${fee}/maksullisuustyyppi`, undefined, 'kouta.missing-published'],
  ])('with %s = %j says %s', (pointer, value, code, place = pointer) => {
    expect(found(changed({ [pointer]: value }))).toContain(`${code} ${place}`);
  });

  test('takes a scope inside the range at both ends', () => {
    const range = {
      '/koulutus/metadata/opintojenLaajuusNumeroMin': 1,
      '/koulutus/metadata/opintojenLaajuusNumeroMax': 5,
    };
    const scoped = (value: number) =>
      found(changed({ ...range, [`${metadata}/opintojenLaajuusNumero`]: value }));
    expect([scoped(1), scoped(5)]).toEqual([[], []]);
    expect(scoped(5.5)).toEqual([`kouta.scope-range ${metadata}/opintojenLaajuusNumero`]);
    expect(scoped(0.5)).toEqual([`kouta.scope-range ${metadata}/opintojenLaajuusNumero`]);
    const upsideDown = { ...range, '/koulutus/metadata/opintojenLaajuusNumeroMin': 6 };
    expect(found(changed(upsideDown))).toContain(
      'kouta.scope-order /koulutus/metadata/opintojenLaajuusNumeroMin',
    );
  });

  test('lets a draft be incomplete and checks its forms all the same', () => {
    const draft = changed({
      '/koulutus/tila': 'tallennettu',
      '/toteutus/tila': 'tallennettu',
      '/koulutus/tarjoajat': undefined,
      '/koulutus/metadata/kuvaus/en': undefined,
      [`${fee}/maksunMaara`]: undefined,
    });
    expect(found(draft, true)).toEqual([]);
    expect(found(changed({ '/koulutus/nimi/sv': undefined }, draft))).toEqual([
      'kouta.language-missing /koulutus/nimi',
    ]);
  });

  test('refuses a published realisation under a draft study', () => {
    expect(found(changed({ '/koulutus/tila': 'tallennettu' }))).toEqual([
      'kouta.state-order /toteutus/tila',
    ]);
  });

  test('asks for completeness only on request', () => {
    const document = changed({
      [`${metadata}/opetus/opetusaikaKoodiUrit`]: undefined,
      [`${metadata}/lisatietoaHakeutumisesta`]: undefined,
      [`${metadata}/hakuaika/alkaa`]: undefined,
    });
    expect(found(document)).toEqual([]);
    expect(found(document, true)).toEqual([
      `kouta.missing-published ${metadata}/opetus/opetusaikaKoodiUrit`,
      `kouta.missing-published ${metadata}/hakuaika/alkaa`,
      `kouta.missing-published ${metadata}/lisatietoaHakeutumisesta`,
    ]);
  });

  test.each(['kk-opintojakso', 'vapaa-sivistystyo-muu', 'muu'] as const)(
    'has nothing against what toKouta makes as %s',
    (koulutustyyppi) => {
      const { value } = toKouta(definitionWith(), { koulutustyyppi });
      expect(checkKouta(value)).toEqual([]);
    },
  );

  test('never throws, whatever the document holds', () => {
    const part = fc.dictionary(
      fc.constantFrom('metadata', 'nimi', 'tarjoajat', 'kielivalinta', 'tila'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(part, part, (koulutus, toteutus) => {
        const document = JSON.parse(JSON.stringify({ koulutus, toteutus }));
        expect(checkKouta(document, { completeness: true }).length).toBeGreaterThan(0);
      }),
      { seed: 9 },
    );
  });
});

describe('isKoutaStateChange', () => {
  test.each([
    ['tallennettu', 'julkaistu', true],
    ['tallennettu', 'poistettu', true],
    ['julkaistu', 'arkistoitu', true],
    ['arkistoitu', 'julkaistu', true],
    ['julkaistu', 'julkaistu', true],
    ['julkaistu', 'tallennettu', false],
    ['julkaistu', 'poistettu', false],
    ['poistettu', 'tallennettu', false],
  ] as const)('%s to %s: %s', (from, to, expected) => {
    expect(isKoutaStateChange(from, to)).toBe(expected);
  });
});
