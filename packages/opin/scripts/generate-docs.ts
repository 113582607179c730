import { writeFileSync } from 'node:fs';
import { profiles, profileTable, recordProfiles } from '../src/index.ts';

for (const profile of [...profiles, ...recordProfiles]) {
  const page = new URL(`../docs/generated/${profile.id}.md`, import.meta.url);
  writeFileSync(page, profileTable(profile));
}
