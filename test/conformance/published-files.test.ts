import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const standards = process.env['MERKKI_STANDARDS'];
const guide = readFileSync(join(import.meta.dirname, '../../docs/testing.md'), 'utf8');
/** The rows of the guide that name a file: its path and hash. Rows of folders end in a slash. */
const rows = [...guide.matchAll(/^\| `([^`]+[^/`])` \|.*\| `([0-9a-f]{64})` \|$/gm)].map((row) => ({
  path: row[1] ?? '',
  sha256: row[2],
}));

test('the guide lists the files that the tests compare with', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.skipIf(!standards).each(rows)(
  '$path is the file that docs/testing.md names (needs MERKKI_STANDARDS)',
  ({ path, sha256 }) => {
    const bytes = readFileSync(join(standards ?? '', path));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  },
);
