import { readDocument } from '@merkki/model';
import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { fi } from '../../src/locales/fi.ts';
import { toText } from '../../src/report/to-text.ts';
import { attestations, award, definition } from '../support/documents.ts';
import { waitingForEvidence } from '../support/reports.ts';

const now = '2026-11-23T12:00:00Z';
const attested = award({ '/microCredential/attestations': attestations });
const escapeCharacter = '\u001b';

describe('a report for a terminal', () => {
  test('of a document without faults is a heading and one line', () => {
    const report = checkQuality(attested, { stage: 'award', now });
    const { pass, notApplicable } = report.summary;
    expect(toText(report, en)).toBe(
      `Ready to be issued · ${pass} in order\n\n✓ In order: ${pass}. Did not apply: ${notApplicable}.\n`,
    );
  });

  test('lists what must be fixed, then what to look at, then advice, with place, rule and source', () => {
    const document = definition({
      '/attestations': attestations,
      '/status': 'draft',
      '/workload': {},
      '/issuer/country': 'UK',
      '/title': { fi: 'TX00AB12-3001', sv: 'Grunder', en: 'Basics' },
    });
    const report = checkQuality(document, { stage: 'offering', now });
    const { pass, notApplicable } = report.summary;
    expect(toText(report, en, { title: 'Cloud', width: 200 })).toBe(`Cloud
Not ready to be published · 1 to fix · 2 to consider · 1 piece of advice · ${pass} in order

Must be fixed (1)
  ✗ The workload is missing. Give ECTS credits, hours or credits of another documented system.
    Workload · /workload
    EU-A1-07 · Council Recommendation 2022/C 243/02, Annex I, mandatory element 7

Worth a look (2)
  ! The title looks like a course code, a web address or a file name. Use words that tell a reader what was learnt.
    Title › fi · /title/fi
    EU-A1-02b · Merkki’s own rule; Council Recommendation 2022/C 243/02, Annex I, mandatory element 2
  ! A higher education institution awards this, but the workload is not given in ECTS credits.
    Workload › ECTS credits · /workload/ects
    EU-A1-07c · Council Recommendation 2022/C 243/02, Annex I, mandatory element 7; Council Recommendation 2022/C 243/02, Annex II, principle 2

Advice (1)
  i The code is understood, but the ISO code of the country is GB.
    Issuer › Country · /issuer/country
    EU-A1-03b · Council Recommendation 2022/C 243/02, Annex I, mandatory element 3; European Learning Model, list of countries

✓ In order: ${pass}. Did not apply: ${notApplicable}.
`);
  });

  test('tells line and column where the document was read from text', () => {
    const read = readDocument('schemaVersion: "1.0"\ntitle:\n  fi: "  "\n');
    if (!read.ok) throw new Error('The text is YAML.');
    const report = checkQuality(read.value.value, { stage: 'offering', now });
    expect(toText(report, fi, { locate: read.value.locate })).toContain(
      'Nimi · /title · rivi 3, sarake 3',
    );
  });

  test('shows what waits for evidence between errors and warnings', () => {
    const report = waitingForEvidence(checkQuality(attested, { stage: 'award', now }));
    const { pass } = report.summary;
    expect(toText(report, en)).toContain(
      `Waiting for evidence · 1 without evidence · ${pass} in order\n\nWaiting for evidence (1)\n  ? `,
    );
  });

  test('keeps within the width', () => {
    const report = checkQuality({}, { stage: 'award', now });
    const lines = toText(report, fi, { width: 60 }).split('\n').slice(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test('has colours only when asked for them', () => {
    const report = checkQuality({}, { stage: 'award', now });
    expect(toText(report, en)).not.toContain(escapeCharacter);
    expect(toText(report, en, { colour: true })).toContain(
      `${escapeCharacter}[31m✗${escapeCharacter}[39m`,
    );
  });

  test('never passes a control character of the input on', () => {
    const report = checkQuality(definition({ '/\u001b[2Jevil\u202e': 1 }), {
      stage: 'offering',
      now,
    });
    const text = toText(report, en, { title: 'a\u0007b\u009b' });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).toContain('\\u001b[2Jevil\\u202e');
  });
});
