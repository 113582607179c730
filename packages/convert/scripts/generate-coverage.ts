// Writes how far Open Badges and ELM carry the elements of Annex I, as src/generated/coverage.ts, and
// the page docs/coverage.md with the study services beside them:
//
//   pnpm exec node packages/convert/scripts/generate-coverage.ts

import { writeFileSync } from 'node:fs';
import { coverageTable, profiles, recordProfiles } from '@merkki/opin';
import { en } from '@merkki/opin/locales/en';
import { measureCoverage } from '../src/annex/measure-coverage.ts';
import { fullAward } from '../test/fixtures/full-award.ts';
import { coverageModule } from './coverage-module.ts';

const rows = await measureCoverage(fullAward, ['open-badges', 'elm']);
writeFileSync(new URL('../src/generated/coverage.ts', import.meta.url), coverageModule(rows));
writeFileSync(
  new URL('../../../docs/coverage.md', import.meta.url),
  coverageTable([...profiles, ...recordProfiles], en, rows),
);
