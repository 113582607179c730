import { type Catalogue, isJsonObject } from '@merkki/core';
import {
  applyBaseline,
  type CheckedDocument,
  checkQuality,
  createBaseline,
  reportUnreadable,
  toHtml,
  toSummaryHtml,
} from '@merkki/quality';
import { exampleDefinition } from '../badges/example-definitions.ts';

const now = '2026-11-24T10:00:00Z';

/** Documents in every state: good, with findings of each weight, accepted, known, and no document. */
export function checkedDocuments(): readonly CheckedDocument[] {
  const definition: unknown = exampleDefinition('wound-care-at-home');
  const good = isJsonObject(definition) ? definition : {};
  const bad = {
    ...good,
    title: { fi: 'Kolmannensukupolvenpuheentunnistusjärjestelmänkäyttöönottokoulutus' },
    level: {},
    workload: { ects: 1.255 },
    quality: [],
    attestations: [],
    surprise: 'x'.repeat(200),
  };
  const suppressions = [
    { rule: 'EU-A1-08', reason: 'Being decided', name: 'A. Esimerkki', until: '2026-12-31' },
  ];
  const check = (name: string, document: unknown, profiles: Profiles): CheckedDocument => ({
    name,
    report: checkQuality(document, { stage: 'offering', now, profiles }),
    locate: () => ({ line: 1234, column: 56 }),
  });
  const failing = check('definitions/bad.yaml', bad, ['fi', 'hei', 'cmf']);
  return [
    { ...check('definitions/good.yaml', good, ['fi', 'hei']), title: 'Haavanhoito <kotona>' },
    failing,
    check('definitions/accepted.yaml', bad, [{ id: 'own', suppressions }]),
    applyBaseline(failing, createBaseline([failing])),
    {
      name: 'definitions/broken.yaml',
      report: reportUnreadable(
        [{ code: 'document.malformed', pointer: '', params: { line: 2, column: 1 } }],
        { stage: 'offering', now },
      ),
    },
  ];
}

type Profiles = Exclude<Parameters<typeof checkQuality>[1]['profiles'], undefined>;

/** The page of each document, and the page about all, in one language. */
export function qualityPages(
  catalogue: Catalogue,
): readonly { readonly name: string; readonly page: string }[] {
  const documents = checkedDocuments();
  const href = ({ name }: CheckedDocument): string => `${encodeURIComponent(name)}.html`;
  return [
    ...documents.map(({ name, title, report, locate }) => ({
      name,
      page: toHtml(report, catalogue, {
        title: title ?? name,
        subtitle: name,
        ...(locate && { locate }),
      }),
    })),
    { name: 'summary', page: toSummaryHtml(documents, catalogue, { title: 'Autumn', href }) },
  ];
}
