import { writeFileSync } from 'node:fs';
import { koutaProfile, profileTable } from '../src/index.ts';

writeFileSync(new URL('../docs/generated/kouta.md', import.meta.url), profileTable(koutaProfile));
