import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { fi } from '../../src/locales/fi.ts';
import { applyBaseline, createBaseline } from '../../src/report/baseline.ts';
import { toSarif } from '../../src/report/to-sarif.ts';
import { rules } from '../../src/rules.ts';
import { definition } from '../support/documents.ts';

const options = { stage: 'offering', now: '2026-11-23T12:00:00Z' } as const;
const report = checkQuality(definition({ '/level': {}, '/attestations': [] }), options);
const document = {
  name: 'päät opinnot/a b.yaml',
  id: 'https://amk.example/a',
  report,
  locate: (pointer: string) => (pointer === '/level' ? { line: 7, column: 3 } : undefined),
};

function resultsOf(log: JsonObject): readonly JsonObject[] {
  return atPointer(log, '/runs/0/results') as unknown as readonly JsonObject[]; // our own log
}

describe('a SARIF log', () => {
  const log = toSarif([document], en, { version: '1.2.3' });
  const results = resultsOf(log);

  test('describes every rule, with help in the language of the catalogue', () => {
    const described = atPointer(log, '/runs/0/tool/driver/rules');
    expect(described).toHaveLength(rules.length);
    const index = rules.findIndex(({ id }) => id === 'EU-A1-08');
    const help = `/runs/0/tool/driver/rules/${index}/help/text`;
    expect(atPointer(log, help)).toContain('Annex I, mandatory element 8');
    expect(atPointer(toSarif([document], fi), help)).toContain('liite I');
  });

  test('places a failure by line and column, in a file whose name is escaped', () => {
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: 'EU-A1-08',
        kind: 'fail',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'p%C3%A4%C3%A4t%20opinnot/a%20b.yaml', index: 0 },
              region: { startLine: 7, startColumn: 3 },
            },
            logicalLocations: [{ fullyQualifiedName: '/level', kind: 'member' }],
          },
        ],
        suppressions: [],
      }),
    );
  });

  test('has what waits for evidence as a review without a level, and nothing that passed', () => {
    const reviews = results.filter(({ kind }) => kind === 'review');
    expect(reviews.length).toBe(report.summary.needsEvidence);
    expect(reviews.length).toBeGreaterThan(0);
    expect(reviews.every(({ level }) => level === 'none')).toBe(true);
    expect(results).toHaveLength(report.summary.fail + report.summary.needsEvidence);
  });

  test('has a fingerprint of its own for each place, the same in every run', () => {
    const prints = results.map((result) => JSON.stringify(result['partialFingerprints']));
    expect(new Set(prints).size).toBe(prints.length);
    expect(resultsOf(toSarif([document], fi)).map((each) => each['partialFingerprints'])).toEqual(
      results.map((each) => each['partialFingerprints']),
    );
  });

  test('says who accepted a finding until when', () => {
    const suppression = {
      ...{ rule: 'EU-A1-08', reason: 'The level is being decided', name: 'A. Esimerkki' },
      until: '2026-12-31',
    };
    const accepted = checkQuality(definition({ '/level': {} }), {
      ...options,
      profiles: [{ id: 'own', suppressions: [suppression] }],
    });
    const found = resultsOf(toSarif([{ name: 'a.yaml', report: accepted }], en));
    expect(found.find(({ ruleId }) => ruleId === 'EU-A1-08')).toMatchObject({
      level: 'note',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'The level is being decided (A. Esimerkki, 2026-12-31)',
        },
      ],
    });
  });

  test('tells what is new, known and gone since the baseline', () => {
    const before = { ...document, report: checkQuality(definition({ '/title': {} }), options) };
    const states = resultsOf(toSarif([applyBaseline(document, createBaseline([before]))], en)).map(
      ({ ruleId, baselineState }) => `${ruleId} ${baselineState}`,
    );
    expect(states).toContain('EU-A1-08 new');
    expect(states).toContain('EU-A1-02 absent');
    expect(states.some((state) => state.endsWith(' unchanged'))).toBe(true);
  });

  test('keeps an address as it is', () => {
    const log = toSarif([{ name: 'https://amk.example/a.json', report }], en);
    expect(atPointer(log, '/runs/0/artifacts/0/location/uri')).toBe('https://amk.example/a.json');
  });
});
