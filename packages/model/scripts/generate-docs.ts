// Writes the tables of the shape into docs/model.md, between its two marks.
//
//   pnpm exec node packages/model/scripts/generate-docs.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { shapeTables } from './shape-tables.ts';

const file = new URL('../../../docs/model.md', import.meta.url);
const [before = '', , after = ''] = readFileSync(file, 'utf8').split(
  /<!-- shape (?:begins|ends) -->\n/,
);
writeFileSync(
  file,
  `${before}<!-- shape begins -->\n${shapeTables()}<!-- shape ends -->\n${after}`,
);
