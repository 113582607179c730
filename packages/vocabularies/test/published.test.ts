import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { type DataFile, type ManifestEntry, readData } from '../scripts/data.ts';
import { gradeScales, institutions } from '../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];
const read = (file: string) => readFileSync(join(standards ?? '', file));

const manifest = Object.entries(readData<Record<string, ManifestEntry>>('MANIFEST'));
const sources = manifest.flatMap(([list, { checkedAgainst = [] }]) =>
  checkedAgainst.map(({ file, sha256 }) => ({ list, file, sha256 })),
);
const euLists = [
  ...new Set(
    sources
      .filter(({ file, list }) => file.startsWith('standards/elm/cv/') && list !== 'notations')
      .map(({ list }) => list),
  ),
];
/** Lists that leave out codes of the published one on purpose. */
const parts = ['countries', 'languages', 'file-types', 'national-frameworks', 'national-levels'];

interface Concept {
  id: string;
  prefLabel: Record<string, string>;
}

interface PublishedSet {
  koodisto: string | null;
  codes: {
    code: string;
    koodistoLabel?: { fi: string; sv: string; en: string };
    label_fi?: string;
    xsdComment?: string | null;
  }[];
}

interface PublishedInstitution {
  oppilaitosnumero: string;
  name: { fi: string; sv?: string; en: string };
  organisationOid?: string;
  yTunnus?: string;
  legalName?: string;
  domain?: string;
}

interface PublishedScale {
  id: string;
  virtaElement?: string;
  koodisto?: string;
  ripaScaleValue?: number;
  passing?: string[];
  failing?: string[];
  transferable?: string[];
  codes?: PublishedGrade[];
}

interface PublishedGrade {
  code: string;
  koodiUri: string;
  label: { fi: string; sv?: string; en?: string };
}

/** The published concepts of a list, and the scheme that all its files name. */
function published(list: string): { schemes: Set<string>; concepts: Map<string, Concept> } {
  const files = sources.filter((source) => source.list === list).map(({ file }) => file);
  const contents = files.map((file): { scheme: string; concepts: Concept[] } =>
    JSON.parse(read(file).toString()),
  );
  // The first file wins where two have the same concept.
  const concepts = contents.flatMap((content) => content.concepts).reverse();
  return {
    schemes: new Set(contents.map(({ scheme }) => scheme)),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
  };
}

describe('against the published lists (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(sources)('$list was checked against this very $file', (source) => {
    expect(createHash('sha256').update(read(source.file)).digest('hex')).toBe(source.sha256);
  });

  test.skipIf(!standards).each(euLists)('%s has the published codes', (list) => {
    const { scheme, rows } = readData<DataFile>(list);
    const { schemes, concepts } = published(list);
    expect([...schemes]).toEqual([scheme]);
    for (const { uri = '' } of rows) expect(concepts.has(uri), uri).toBe(true);
    if (!parts.includes(list)) expect(rows.length).toBe(concepts.size);
  });

  test.skipIf(!standards)('the two lists of national qualifications make the published one', () => {
    const { concepts } = published('national-levels');
    const rows = ['national-frameworks', 'national-levels'].flatMap(
      (list) => readData<DataFile>(list).rows,
    );
    expect(rows.map(({ uri }) => uri).sort()).toEqual([...concepts.keys()].sort());
  });

  test.skipIf(!standards).each(euLists)('%s has the published names, except ours', (list) => {
    const { concepts } = published(list);
    const { labels, rows } = readData<DataFile>(list);
    if (labels !== undefined) return; // names from CLDR
    for (const { uri = '', label, translated } of rows) {
      for (const language of locales) {
        const text = concepts.get(uri)?.prefLabel[language];
        expect(label[language] === text).toBe(!translated.includes(language));
      }
    }
  });

  test.skipIf(!standards).each([
    ['okm-fields', 'domain/finland/okm-ohjauksen-ala.json'],
    ['study-scope-units', 'domain/finland/opintojen-laajuusyksikko.json'],
    ['institution-types', 'domain/finland/oppilaitostyyppi.json'],
  ])('%s has the published codes and names', (list, file) => {
    const { codes } = JSON.parse(read(file).toString());
    const rows = readData<DataFile>(list).rows;
    expect(rows.map(({ code, uri }) => [code, uri])).toEqual(
      codes.map((row: { code: string; koodiUri: string }) => [row.code, row.koodiUri]),
    );
    rows.forEach(({ label, translated }, at) => {
      for (const language of locales.filter((locale) => !translated.includes(locale))) {
        expect(label[language]).toBe(codes[at].label[language].replace(' - ', '- '));
      }
    });
  });

  test.skipIf(!standards).each([
    ['virta-study-right-types', 'opiskeluoikeudenTyyppi'],
    ['virta-study-right-states', 'opiskeluoikeudenTila'],
    ['virta-study-right-classifications', 'opiskeluoikeudenLuokittelu'],
    ['virta-completion-kinds', 'opintosuorituksenLaji'],
    ['virta-completion-classifications', 'opintosuorituksenLuokittelu'],
    ['virta-funding-sources', 'rahoituslahde'],
    ['virta-organisation-roles', 'organisaatioRooli'],
    ['virta-semester-registrations', 'lukukausiIlmoittautumisenTila'],
  ])('%s has the published codes, and the published names except ours', (list, set) => {
    const { sets } = JSON.parse(read('domain/finland/virta-code-sets.json').toString());
    const { codes, koodisto }: PublishedSet = sets[set];
    const { scheme, rows } = readData<DataFile>(list);
    expect(scheme ?? null).toBe(koodisto);
    expect(rows.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    rows.forEach(({ code, uri, label, source, translated }, at) => {
      const { koodistoLabel, label_fi, xsdComment } = codes[at] ?? {};
      if (koodisto !== null) expect(uri).toBe(`${koodisto}_${code}`);
      // A row with a source of its own, or without a national name, is named by the schema.
      const own = source !== undefined || koodistoLabel === undefined;
      const names: { [L in Locale]?: string | null | undefined } = own
        ? { fi: label_fi ?? xsdComment }
        : koodistoLabel;
      for (const language of locales.filter((locale) => !translated.includes(locale))) {
        expect(names).toHaveProperty(language);
        if (language === 'fi') expect(names.fi).toContain(label.fi);
        else expect(label[language]).toBe(names[language]);
      }
    });
  });

  test.skipIf(!standards)(
    'the institutions have the published codes, names and identifiers',
    () => {
      const file = JSON.parse(read('domain/finland/institutions.json').toString());
      const all: readonly PublishedInstitution[] = [
        ...file.institutions,
        ...file.otherHigherEducation,
      ];
      expect(institutions.entries.map(({ code }) => code)).toEqual(
        all.map(({ oppilaitosnumero }) => oppilaitosnumero).sort(),
      );
      for (const one of all) {
        const entry = institutions.entries.find(({ code }) => code === one.oppilaitosnumero);
        expect(entry?.organisationOid).toBe(one.organisationOid);
        expect(entry?.businessId).toBe(one.yTunnus);
        expect(entry?.legalName).toBe(one.legalName);
        expect(entry?.domain).toBe(one.domain);
        expect([entry?.label.fi, entry?.label.en]).toEqual([one.name.fi, one.name.en]);
        const swedish = one.name.sv?.replace(/\u200b/g, '');
        if (swedish !== undefined) expect(entry?.label.sv).toBe(swedish);
      }
    },
  );

  test.skipIf(!standards)('the grade scales pass and fail what the published ones do', () => {
    const file = JSON.parse(read('domain/finland/grade-scales.json').toString());
    const scales: readonly PublishedScale[] = file.scales;
    expect(Object.keys(gradeScales)).toEqual(scales.map(({ id }) => id));
    Object.values(gradeScales).forEach((scale, at) => {
      const original = scales[at];
      const codes = (passing: boolean) =>
        scale.grades.filter((grade) => grade.passing === passing).map(({ code }) => code);
      if (original?.passing !== undefined) expect(codes(true)).toEqual(original.passing);
      if (original?.failing !== undefined) expect(codes(false)).toEqual(original.failing);
      expect(scale.virtaElement).toBe(original?.virtaElement);
      expect(scale.koodisto).toBe(original?.koodisto);
      expect(scale.crossStudyValue).toBe(original?.ripaScaleValue);
      const known = original?.codes?.map(({ code }) => code) ?? original?.transferable ?? [];
      expect(scale.grades.map(({ code }) => code).sort()).toEqual(
        [...known, ...(original?.failing ?? [])].sort(),
      );
    });
  });

  test.skipIf(!standards)('the grades have the published koodiUris and names, except ours', () => {
    const file = JSON.parse(read('domain/finland/grade-scales.json').toString());
    const scales: readonly PublishedScale[] = file.scales;
    const virta: readonly PublishedGrade[] = file.koodistoVirtaArvosana;
    Object.values(gradeScales).forEach(({ grades }, at) => {
      for (const { code, koodiUri, label, translated } of grades) {
        const original = (scales[at]?.codes ?? virta).find((one) => one.code === code);
        expect(koodiUri).toBe(original?.koodiUri);
        for (const language of locales) {
          // One English name has a space too many in the source.
          const published = original?.label[language]?.replace(/ +/g, ' ');
          expect(translated.includes(language)).toBe(published === undefined);
          if (published !== undefined) expect(label[language]).toBe(published);
        }
      }
    });
  });
});
