import { writeFileSync } from 'node:fs';
import { coverageTable, profiles, profileTable } from '../src/index.ts';
import { en } from '../src/locales/en.ts';

for (const profile of profiles) {
  const page = new URL(`../docs/generated/${profile.id}.md`, import.meta.url);
  writeFileSync(page, profileTable(profile));
}
writeFileSync(new URL('../../../docs/coverage.md', import.meta.url), coverageTable(profiles, en));
