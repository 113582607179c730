import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkVirta } from '../../src/index.ts';
import { completion, completions, type Parts, studyRight, studyRights } from './xml-of.ts';

const codes = (xml: string | Uint8Array) => checkVirta(xml).problems.map(({ code }) => code);
const changed = (changes: Parts) => completions(completion(changes));

describe('a document for VIRTA', () => {
  test.each([
    ['completions', completions(completion(), completion({}, '2'))],
    ['study rights', studyRights(studyRight())],
    [
      'bytes with a byte order mark',
      new TextEncoder().encode(`\uFEFF${completions(completion())}`),
    ],
    [
      'a declaration, a schema location and a prefix',
      `<?xml version="1.0" encoding="utf-8"?>${completions(completion())
        .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1v:')
        .replace('xmlns=', 'xmlns:v=')
        .replace(
          '">',
          '" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">',
        )}`,
    ],
  ])('may be %s', (_, xml) => {
    expect(checkVirta(xml)).toMatchObject({ valid: true, problems: [], version: '1.06.100' });
  });

  test.each([
    ['virta.doctype', `<!DOCTYPE x SYSTEM "file:///etc/passwd">${completions(completion())}`],
    ['virta.doctype', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['virta.encoding', `<?xml version="1.0" encoding="ISO-8859-1"?>${completions(completion())}`],
    ['virta.encoding', new Uint8Array([0xff, 0xfe, 0x3c, 0x00])],
    ['virta.encoding', new Uint8Array([0x3c, 0xe4, 0x3e])],
    ['virta.malformed', ''],
    ['virta.malformed', 'no markup'],
    ['virta.malformed', '<Opintosuoritukset'],
    ['virta.malformed', completions('&undeclared;')],
    ['virta.too-large', completions('<a>'.repeat(40))],
    ['virta.root', '<Opiskelijat xmlns="urn:mace:funet.fi:virta/2015/09/01"/>'],
    ['virta.namespace', '<Opintosuoritukset/>'],
    ['virta.namespace', completions(completion()).replace('2015/09/01', '2013/01/29')],
    ['virta.missing', completions()],
  ])('is refused with %s: %j', (code, xml) => {
    const report = checkVirta(xml);
    expect(report.valid).toBe(false);
    expect(report.problems.map((found) => found.code)).toEqual([code]);
  });

  test('may have any number of problems', () => {
    const report = checkVirta(completions('<a/>'.repeat(200_000)));
    expect(report.problems.length).toBeGreaterThan(200_000);
  });

  test('is read up to where it is no longer well-formed', () => {
    const [first = '', ...rest] = completions(completion({ Laji: '<Laji>9</Laji>' })).split(
      '</Opintosuoritukset>',
    );
    const { problems, records } = checkVirta(`${first}<Opintosuoritus>&</x>${rest.join('')}`);
    expect(records).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(['virta.code-unknown', 'virta.malformed']);
  });

  test('has each key once', () => {
    expect(codes(completions(completion(), completion()))).toEqual(['virta.duplicate-key']);
  });

  test('may have records for which others are bad', () => {
    const bad = completion({ Laajuus: '<Laajuus><Opintopiste>2,5</Opintopiste></Laajuus>' }, '2');
    const report = checkVirta(completions(completion(), bad, completion({}, '3')));
    expect(report.records).toBe(3);
    expect(report.problems).toMatchObject([
      {
        code: 'virta.decimal-comma',
        pointer: '/Opintosuoritukset/Opintosuoritus/1/Laajuus/Opintopiste',
        path: '/Opintosuoritukset/Opintosuoritus[2]/Laajuus[1]/Opintopiste[1]',
        line: 15,
        column: 10,
      },
    ]);
  });
});

describe('a completion', () => {
  test.each<[string, Parts]>([
    ['virta.date', { SuoritusPvm: '<SuoritusPvm>2026-02-30</SuoritusPvm>' }],
    ['virta.date', { SuoritusPvm: '<SuoritusPvm>6.11.2026</SuoritusPvm>' }],
    ['virta.date-early', { SuoritusPvm: '<SuoritusPvm>1899-12-31</SuoritusPvm>' }],
    ['virta.missing', { SuoritusPvm: '' }],
    ['virta.missing', { SuoritusPvm: '<SuoritusPvm> </SuoritusPvm>' }],
    ['virta.missing', { Arvosana: '<Arvosana/>' }],
    ['virta.too-many', { Kieli: '<Kieli>fi</Kieli><Kieli>sv</Kieli>' }],
    [
      'virta.too-many',
      {
        Arvosana:
          '<Arvosana><Viisiportainen>4</Viisiportainen><Hyvaksytty>HYV</Hyvaksytty></Arvosana>',
      },
    ],
    ['virta.order', { Laji: '', Nimi: '<Nimi kieli="fi">Tekoäly</Nimi><Laji>2</Laji>' }],
    ['virta.unknown-element', { Laji: '<Laji>2</Laji><Mikro>1</Mikro>' }],
    ['virta.unknown-element', { Laji: '<Laji><b>2</b></Laji>' }],
    ['virta.unknown-attribute', { Laji: '<Laji versio="1">2</Laji>' }],
    ['virta.unexpected-text', { Laji: '<Laji>2</Laji>text' }],
    ['virta.namespace', { Laji: '<Laji>2</Laji><Nimi xmlns="urn:other">x</Nimi>' }],
    ['virta.too-long', { Nimi: `<Nimi>${'ä'.repeat(201)}</Nimi>` }],
    [
      'virta.too-long',
      { JulkinenLisatieto: `<JulkinenLisatieto>${'x'.repeat(4001)}</JulkinenLisatieto>` },
    ],
    ['virta.code-unknown', { Laji: '<Laji>5</Laji>' }],
    ['virta.code-unknown', { Luokittelu: '<Luokittelu>20</Luokittelu>' }],
    ['virta.code-unknown', { Arvosana: '<Arvosana><Viisiportainen>0</Viisiportainen></Arvosana>' }],
    ['virta.code-unknown', { Arvosana: '<Arvosana><Hyvaksytty>HYL</Hyvaksytty></Arvosana>' }],
    [
      'virta.code-unknown',
      { Koulutusala: '<Koulutusala><Koodi versio="ohjausala">13</Koodi></Koulutusala>' },
    ],
    ['virta.form', { Myontaja: '<Myontaja>Oamk</Myontaja>' }],
    ['virta.form', { Nimi: '<Nimi kieli="finnish">x</Nimi>' }],
    ['virta.decimal', { Laajuus: '<Laajuus><Opintopiste>three</Opintopiste></Laajuus>' }],
    ['virta.decimal', { Laajuus: '<Laajuus><Opintopiste>.</Opintopiste></Laajuus>' }],
    [
      'virta.decimal-digits',
      { Laajuus: '<Laajuus><Opintopiste>3.1234567</Opintopiste></Laajuus>' },
    ],
    [
      'virta.decimal-range',
      {
        Organisaatio:
          '<Organisaatio><Rooli>2</Rooli><Koodi>02471</Koodi><Osuus>1.5</Osuus></Organisaatio>',
      },
    ],
    ['virta.boolean', { Luokittelu: '<Opinnaytetyo>yes</Opinnaytetyo>' }],
    ['virta.field-missing', { Koulutusala: '' }],
    [
      'virta.share-sum',
      {
        Koulutusala:
          '<Koulutusala><Koodi versio="ohjausala">7</Koodi><Osuus>0.5</Osuus></Koulutusala>',
      },
    ],
    ['virta.recognition-order', { HyvaksilukuPvm: '<HyvaksilukuPvm>2026-11-05</HyvaksilukuPvm>' }],
    [
      'virta.rdi-above-scope',
      { TKILaajuusMuu: '<TKILaajuusMuu><Opintopiste>4</Opintopiste></TKILaajuusMuu>' },
    ],
  ])('has the problem %s: %j', (code, changes) => {
    expect(codes(changed(changes))).toEqual([code]);
  });

  test.each<Parts>([
    { SuoritusPvm: '<SuoritusPvm>2024-02-29</SuoritusPvm>' },
    { SuoritusPvm: '<SuoritusPvm> 2026-11-06Z </SuoritusPvm>' },
    { Laajuus: '<Laajuus><Opintopiste>2.5</Opintopiste><Opintoviikko>1</Opintoviikko></Laajuus>' },
    { Nimi: `<Nimi>${'😀'.repeat(200)}</Nimi>` },
    { Nimi: '' },
    { Nimi: '<Nimi><![CDATA[R&D <1>]]></Nimi>' },
    { Kieli: '<Kieli>20</Kieli>' },
    {
      Arvosana:
        '<Arvosana><Muu><Asteikko avain="s"><AsteikkoArvosana avain="a"><Koodi>A</Koodi><LaskennallinenArvo>1.5</LaskennallinenArvo></AsteikkoArvosana></Asteikko><Koodi>A</Koodi></Muu></Arvosana>',
    },
    {
      Organisaatio:
        '<Organisaatio><Rooli>3</Rooli><Koodi>UM</Koodi></Organisaatio><Organisaatio><Rooli>2</Rooli><Koodi>02471</Koodi><Osuus>1</Osuus></Organisaatio>',
    },
    { Luokittelu: '<Luokittelu>1</Luokittelu><Luokittelu>18</Luokittelu>' },
    { Koulutusala: '<Sisaltyvyys sisaltyvaOpintosuoritusAvain="2"/>', Laji: '<Laji>1</Laji>' },
  ])('may be %j', (changes) => {
    expect(codes(changed(changes))).toEqual([]);
  });

  test('has its keys, which are no personal identity codes', () => {
    expect(codes(completions(completion({}, '1', 'koulutusmoduulitunniste="x"')))).toEqual([
      'virta.missing',
    ]);
    expect(codes(completions(completion({}, 'k'.repeat(101))))).toEqual(['virta.too-long']);
    const own = 'opiskelijaAvain="131052-308T" koulutusmoduulitunniste="x"';
    const report = checkVirta(completions(completion({}, '1', own)));
    expect(report).toMatchObject({
      valid: true,
      problems: [{ code: 'virta.personal-identity-code', severity: 'warning' }],
    });
    expect(JSON.stringify(report)).not.toContain('131052');
  });
});

describe('a study right', () => {
  const state = (from: string, to: string, code: number) =>
    `<Tila><AlkuPvm>${from}</AlkuPvm>${to === '' ? '' : `<LoppuPvm>${to}</LoppuPvm>`}<Koodi>${code}</Koodi></Tila>`;
  const phase = (funding: number) =>
    `<Jakso koulutusmoduulitunniste="x"><AlkuPvm>2026-01-01</AlkuPvm><Koulutuskunta>091</Koulutuskunta><Rahoituslahde>${funding}</Rahoituslahde></Jakso>`;
  const number = '<Jotpaasianumero>1/2925/2024</Jotpaasianumero>';

  test.each<[string, Parts]>([
    ['virta.period-order', { LoppuPvm: '<LoppuPvm>2025-12-31</LoppuPvm>' }],
    ['virta.timeline', { Tila: state('2026-01-02', '', 1) }],
    ['virta.timeline', { Tila: state('2026-01-01', '2026-05-31', 1) + state('2026-06-02', '', 3) }],
    ['virta.timeline', { Tila: state('2026-01-01', '', 1) + state('2026-06-01', '', 3) }],
    ['virta.missing', { Tila: '' }],
    ['virta.missing', { Jakso: phase(1).replace(/<Koulutuskunta>.*<\/Koulutuskunta>/, '') }],
    ['virta.code-unknown', { Tyyppi: '<Tyyppi>21</Tyyppi>' }],
    ['virta.funding-case', { Jakso: phase(6) }],
    ['virta.funding-case', { Jakso: phase(1), Jotpaasianumero: number }],
    ['virta.form', { Jotpaasianumero: '<Jotpaasianumero>2925</Jotpaasianumero>' }],
  ])('has the problem %s: %j', (code, changes) => {
    expect(codes(studyRights(studyRight(changes)))).toEqual([code]);
  });

  test.each<Parts>([
    { Tila: state('2026-06-01', '', 3) + state('2026-01-01', '2026-05-31', 1) },
    { Jakso: phase(6), Jotpaasianumero: number },
    { Jakso: phase(1) },
    {
      Jakso:
        '<SiirtoOpiskelija><SiirtoPvm>2026-01-01</SiirtoPvm><Lukukausikertyma><IlmoittautuminenTila>1</IlmoittautuminenTila><Maara>2</Maara></Lukukausikertyma></SiirtoOpiskelija>',
    },
  ])('may be %j', (changes) => {
    expect(codes(studyRights(studyRight(changes)))).toEqual([]);
  });
});

test('checking never throws and places each problem, whatever the text', () => {
  const good = completions(completion(), studyRight());
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<', '>', '</', '<!DOCTYPE x>', '&#0;', ']]>', '<Laji>', '\u0000', '<?x?>'),
  );
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(20), piece, (at, length, junk) => {
      const report = checkVirta(good.slice(0, at) + junk + good.slice(at + length));
      for (const { line, column } of report.problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500, seed: 9 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(checkVirta(bytes).valid).toBe(false);
    }),
    { numRuns: 100, seed: 9 },
  );
});
