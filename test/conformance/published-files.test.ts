import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const standards = process.env['MERKKI_STANDARDS'];
const guide = readFileSync(join(import.meta.dirname, '../../docs/testing.md'), 'utf8');
/** The rows of the guide: path and hash. */
const rows = [...guide.matchAll(/^\| `([^`]+)`.*\| `([0-9a-f]{64})` \|$/gm)].map((row) => ({
  path: row[1] ?? '',
  sha256: row[2],
}));

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a file; of a folder, that of the list which the guide tells to make. */
function hashOf(path: string): string {
  if (!statSync(path).isDirectory()) return sha256(readFileSync(path));
  const files = globSync('**/*', { cwd: path })
    .filter((file) => statSync(join(path, file)).isFile())
    .map((file) => `./${file}`)
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sha256(
    files.map((file) => `${sha256(readFileSync(join(path, file)))}  ${file}\n`).join(''),
  );
}

test('the guide lists the files that the tests compare with', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.skipIf(!standards).each(rows)(
  '$path is the file that docs/testing.md names (needs MERKKI_STANDARDS)',
  ({ path, sha256: expected }) => {
    expect(hashOf(join(standards ?? '', path))).toBe(expected);
  },
);
