import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkVirta, printVirta, readVirta, toVirta, type VirtaRecord } from '../../src/index.ts';
import { awards } from '../fixtures/awards.ts';
import { awardWith, fullAward, parsedAward } from '../fixtures/full-award.ts';

const scaled = (scale: readonly string[] | undefined, ...grades: readonly (string | undefined)[]) =>
  awardWith(
    {
      results: grades.map((grade, index) => ({
        assessmentId: `a${index + 1}`,
        achievedOn: '2027-05-07',
        ...(grade === undefined ? {} : { grade }),
      })),
    },
    {
      assessments: grades.map((_, index) => ({
        ...fullAward.microCredential.assessments[0],
        id: `a${index + 1}`,
        gradingScheme:
          scale === undefined ? undefined : { title: { en: 'scale' }, scale, passMark: scale[0] },
      })),
    },
  );
const codes = (award: ReturnType<typeof awardWith>, record?: VirtaRecord) =>
  toVirta(award, record === undefined ? {} : { record }).problems.map(({ code, pointer }) => [
    code,
    pointer,
  ]);

describe('an award for VIRTA', () => {
  test('is a completion that the check has nothing against, in the order of the schema', () => {
    const { value, problems } = toVirta(awardWith());
    expect(problems).toEqual([]);
    const xml = printVirta([value]);
    expect(checkVirta(xml)).toMatchObject({ valid: true, record: 'Opintosuoritus', records: 1 });
    expect(xml).toContain('<Opintopiste>3</Opintopiste>');
    expect(xml).toContain('<HyvaksilukuPvm>2027-05-08</HyvaksilukuPvm>');
    expect(readVirta(xml).document).toEqual({
      Opintosuoritukset: { Opintosuoritus: [value['Opintosuoritus']] },
    });
  });

  test('is a study right too', () => {
    const { value, problems } = toVirta(awardWith(), {
      record: 'Opiskeluoikeus',
      municipality: '205',
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      Opiskeluoikeus: {
        AlkuPvm: '2027-02-01',
        Tyyppi: '13',
        Tila: [
          { AlkuPvm: '2027-02-01', LoppuPvm: '2027-05-06', Koodi: '1' },
          { AlkuPvm: '2027-05-07', Koodi: '3' },
        ],
        Jakso: [{ Koulutuskunta: '205', Rahoituslahde: '6' }],
        Jotpaasianumero: '1/2925/2024',
      },
    });
    const completion = toVirta(awardWith(), { studyRights: true }).value['Opintosuoritus'];
    expect(completion).toMatchObject({ '@opiskeluoikeusAvain': fullAward.id });
  });

  test.each<[readonly string[] | undefined, string | undefined, object]>([
    [['0', '1', '2', '3', '4', '5'], '4', { Viisiportainen: '4' }],
    [['HYL', 'HYV'], 'HYV', { Hyvaksytty: 'HYV' }],
    [['TT', 'HT'], 'HT', { ToinenKotimainen: 'HT' }],
    [['HYV', 'KH'], 'KH', { Naytetyo: 'KH' }],
    [['A', 'B', 'N', 'C', 'M', 'E', 'L'], 'L', { Tutkielma: 'L' }],
    [undefined, '5', { Viisiportainen: '5' }],
    [undefined, 'HYV', { Hyvaksytty: 'HYV' }],
    [undefined, undefined, { EiKaytossa: 'Arvosana ei kaytossa' }],
  ])('has its grade of the scale %j, %s, in the element of that scale', (scale, grade, found) => {
    const { value, problems } = toVirta(scaled(scale, grade));
    expect(value).toMatchObject({ Opintosuoritus: { Arvosana: found } });
    expect(problems).toEqual([]);
  });

  test.each([
    ['virta.grade-failed', '/results/0/grade', scaled(['0', '1'], '0')],
    ['virta.grade-failed', '/results/0/grade', scaled(undefined, 'HYL')],
    ['virta.grade-unknown', '/results/0/grade', scaled(['poor', 'good'], 'good')],
    ['virta.grades-differ', '/results/1/grade', scaled(['1', '2'], '1', '2')],
    [
      'virta.learner-unidentified',
      '/learner',
      awardWith({ learner: { fullName: 'Aino Esimerkki', email: 'aino@example.org' } }),
    ],
    [
      'virta.learner-unidentified',
      '/learner',
      awardWith({
        learner: {
          fullName: 'A',
          identifiers: [{ scheme: 'henkilotunnus', value: '131052-308T' }],
        },
      }),
    ],
    [
      'virta.learner-number',
      '/learner/identifiers/0/value',
      awardWith({
        learner: {
          fullName: 'A',
          identifiers: [{ scheme: 'oppijanumero', value: '1.2.246.562.24.20304050611' }],
        },
      }),
    ],
  ])('has the problem %s at %s', (code, pointer, award) => {
    expect(codes(award)).toEqual([[code, pointer]]);
  });

  test('never has a personal identity code in its record', () => {
    const identifiers = [{ scheme: 'henkilotunnus', value: '131052-308T' }];
    const { value } = toVirta(awardWith({ learner: { fullName: 'A', identifiers } }));
    expect(JSON.stringify(value)).not.toContain('131052');
  });

  test('has the oppilaitosnumero of an institution that is known by its OID', () => {
    const body = fullAward.microCredential.issuer;
    const known = {
      ...body,
      identifiers: [{ scheme: 'organisaatio-oid', value: '1.2.246.562.10.50880626531' }],
    };
    const { value } = toVirta(awardWith({}, { issuer: known, awardingBodies: [known] }));
    expect(value).toMatchObject({ Opintosuoritus: { Myontaja: '02471' } });
    const unknown = { ...body, identifiers: [] };
    expect(codes(awardWith({}, { issuer: unknown, awardingBodies: [unknown] }))).toEqual([
      ['virta.missing', '/Opintosuoritukset/Opintosuoritus/0/Myontaja'],
    ]);
  });

  test('says who paid as a classification', () => {
    expect(toVirta(awardWith()).value).toMatchObject({
      Opintosuoritus: { Luokittelu: ['1', '18'] },
    });
  });

  test('tells what no element could hold', () => {
    const title = { fi: 'ä'.repeat(201), sv: 'x', en: 'y' };
    expect(codes(awardWith({}, { title }))).toEqual([
      ['virta.too-long', '/Opintosuoritukset/Opintosuoritus/0/Nimi/0'],
    ]);
    expect(codes(awardWith({ id: `urn:x:${'a'.repeat(100)}` })).map(([code]) => code)).toEqual([
      'virta.too-long',
    ]);
  });

  test.each([
    [{ record: 'Opiskelija' as VirtaRecord }, 'map.option'],
    [{ municipality: 'Kajaani' }, 'map.option'],
    [{ offeringId: 'winter' }, 'map.unknown-offering'],
  ])('is not mapped with %j', (options, code) => {
    expect(() => toVirta(awardWith(), options)).toThrow(expect.objectContaining({ code }));
  });

  test('comes through XML as it was, whatever is in it', () => {
    const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map(xmlText);
    fc.assert(
      fc.property(awards, words, fc.double({ min: 0.1, max: 59 }), (json, title, ects) => {
        const award = parsedAward(json);
        const records = (['Opintosuoritus', 'Opiskeluoikeus'] as const).map((record) => {
          const microCredential = {
            ...award.microCredential,
            title: { ...award.microCredential.title, fi: title },
            workload: { ects: Math.round(ects * 100) / 100 },
          };
          return toVirta({ ...award, microCredential }, { record, municipality: '091' }).value;
        });
        for (const record of records) {
          const read = readVirta(printVirta([record]));
          const [found] = Object.values(read.document).flatMap((list) => Object.values(list ?? {}));
          expect(found).toEqual(Object.values(record));
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  }, 30_000);
});

/** Without characters that XML cannot hold, and never blank. */
function xmlText(text: string): string {
  return `x${text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')}`;
}

describe('reading completions', () => {
  test('makes a draft for each, and goes on after a bad one', () => {
    const xml = printVirta([
      toVirta(awardWith()).value,
      toVirta(awardWith({ id: 'urn:x:2' })).value,
    ]);
    const bad = xml.replace('<Laji>2</Laji>', '<Laji>9</Laji>').replace('</Nimi>', '</Nimi><New/>');
    const { awards: drafts, losses, problems } = readVirta(bad);
    expect(drafts.map(({ id }) => id)).toEqual([fullAward.id, 'urn:x:2']);
    expect(drafts[0]).toMatchObject({
      completedOn: '2027-05-07',
      awardedOn: '2027-05-08',
      route: 'validation',
      microCredential: { workload: { ects: 3 }, production: { rdiCredits: 1.5 } },
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'virta.code-unknown',
      'virta.unknown-element',
    ]);
    expect(losses.map(({ path }) => path)).toEqual([
      '/Opintosuoritukset/Opintosuoritus/0/Laji',
      '/Opintosuoritukset/Opintosuoritus/0/New',
    ]);
  });

  test('writes nothing of no records', () => {
    expect(printVirta([])).toBe('');
    expect(readVirta('').awards).toEqual([]);
  });
});
