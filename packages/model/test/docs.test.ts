import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shapeTables } from '../scripts/shape-tables.ts';

test('docs/model.md has the shape as it is: generate-docs.ts writes it anew', () => {
  const page = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8');
  expect(page.split(/<!-- shape (?:begins|ends) -->\n/)[1]).toBe(shapeTables());
});
