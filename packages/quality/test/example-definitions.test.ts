import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@merkki/model';
import { expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';

const folder = new URL('../../../examples/definitions/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test('there are example definitions', () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

test.each(files)(
  '%s passes `eu` and `fi` without errors, warnings and missing evidence',
  (file) => {
    const read = readDocument(readFileSync(new URL(file, folder), 'utf8'));
    const document = read.ok ? read.value.value : undefined;
    const report = checkQuality(document, {
      stage: 'offering',
      now: '2026-11-24T10:00:00Z',
      profiles: ['fi'],
      failOn: 'warning',
    });
    const open = report.results.filter(
      ({ outcome, severity }) =>
        outcome === 'needs-evidence' || (outcome === 'fail' && severity !== 'info'),
    );
    expect(open.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([]);
    expect(report.verdict).toBe('pass');
  },
);
