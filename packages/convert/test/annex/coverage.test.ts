import { readFileSync } from 'node:fs';
import { coverageTable, profiles, recordProfiles } from '@merkki/opin';
import { en } from '@merkki/opin/locales/en';
import { describe, expect, test } from 'vitest';
import { coverageModule } from '../../scripts/coverage-module.ts';
import { measureCoverage } from '../../src/annex/measure-coverage.ts';
import { credentialCoverage } from '../../src/index.ts';
import { fullAward } from '../fixtures/full-award.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const measured = await measureCoverage(fullAward, ['open-badges', 'elm']);

describe('the coverage of Annex I by credentials', () => {
  test('is what scripts/generate-coverage.ts measures', () => {
    expect(read('../../src/generated/coverage.ts')).toBe(coverageModule(measured));
    expect(credentialCoverage).toEqual(measured);
  });

  test('stands in docs/coverage.md beside that of the study services', () => {
    expect(read('../../../../docs/coverage.md')).toBe(
      coverageTable([...profiles, ...recordProfiles], en, measured),
    );
  });

  test('is not full everywhere, and nowhere none for an element that is mandatory', () => {
    const cells = measured.flatMap(({ targets }) => Object.values(targets));
    expect(new Set(cells)).toContain('partial');
    for (const { mandatory, targets } of measured.filter((row) => row.mandatory)) {
      expect(mandatory && Object.values(targets)).not.toContain('none');
    }
  });

  test('is none where the award has nothing of an element to carry', async () => {
    const { grade: _, ...first } = fullAward.results?.[0] ?? { assessmentId: '', achievedOn: '' };
    const rows = await measureCoverage({ ...fullAward, results: [first] }, ['elm']);
    expect(rows.find(({ element }) => element === 'grade')?.targets).toEqual({ elm: 'none' });
  });
});
