import { describe, expect, test } from 'vitest';
import { checkDocument, koskiProfile, mapAward, readAward } from '../../src/index.ts';
import { awardWith } from '../fixtures/full-award.ts';

const record = '/opiskeluoikeudet/0/suoritukset/0';

describe('an award in Koski', () => {
  test('is a completed course unit of a learner', () => {
    const { value } = mapAward(awardWith(), koskiProfile);
    expect(value).toMatchObject({
      henkilö: { oid: '1.2.246.562.98.20304050613' },
      opiskeluoikeudet: [
        {
          tyyppi: { koodiarvo: 'korkeakoulutus' },
          suoritukset: [
            {
              tyyppi: { koodiarvo: 'korkeakoulunopintojakso', koodistoUri: 'suorituksentyyppi' },
              koulutusmoduuli: {
                laajuus: { arvo: 3, yksikkö: { koodiarvo: '2' } },
                koulutusala: { okmOhjausala: { koodiarvo: '7', koodistoUri: 'okmohjauksenala' } },
              },
              arviointi: [{ arvosana: { koodiarvo: '1', koodistoUri: 'virtaarvosana' } }],
              suorituskieli: { koodiarvo: 'FI', koodistoUri: 'kieli' },
              hyväksilukupäivä: '2027-05-08',
            },
          ],
        },
      ],
    });
  });

  test('has to have a learner number', () => {
    const { value } = mapAward(awardWith({ learner: { fullName: 'Aino' } }), koskiProfile);
    expect(checkDocument(value, koskiProfile)).toMatchObject([
      { code: 'document.missing', pointer: '/henkilö/oid' },
    ]);
  });

  test('has a code of its set, or the check says so', () => {
    const { value } = mapAward(awardWith(), koskiProfile);
    const text = JSON.stringify(value);
    const wrong = JSON.parse(text.replace('"koodiarvo":"13"', '"koodiarvo":"99"'));
    expect(checkDocument(wrong, koskiProfile)).toMatchObject([
      {
        code: 'document.code-unknown',
        pointer: '/opiskeluoikeudet/0/lisätiedot/virtaOpiskeluoikeudenTyyppi/koodiarvo',
      },
    ]);
    const other = JSON.parse(text.replace('"virtaarvosana"', '"arvosanat"'));
    expect(checkDocument(other, koskiProfile).map(({ pointer }) => pointer)).toEqual([
      `${record}/arviointi/0/arvosana/koodistoUri`,
    ]);
  });

  test('is read without what the service adds, which is told', () => {
    const { value, losses } = readAward(
      {
        opiskeluoikeudet: [
          {
            suoritukset: [
              {
                tyyppi: {
                  koodiarvo: 'korkeakoulunopintojakso',
                  koodistoUri: 'suorituksentyyppi',
                  nimi: { fi: 'Korkeakoulun opintojakso' },
                },
                arviointi: [{ arvosana: { koodiarvo: 'HYV', koodistoUri: 'virtaarvosana' } }],
                opinnäytetyö: false,
              },
            ],
          },
        ],
      },
      koskiProfile,
    );
    expect(value).toEqual({ results: [{ grade: 'HYV' }] });
    expect(losses).toEqual([{ path: `${record}/opinnäytetyö`, code: 'loss.no-place', params: {} }]);
  });
});
