import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/check/workspace.ts';

/** Where the tests of each package about quirks stand. */
const files: Readonly<Record<string, string>> = {
  contexts: 'packages/contexts/test/quirks.test.ts',
  'open-badges': 'packages/open-badges/test/quirks/quirks.test.ts',
  proofs: 'packages/proofs/test/quirks.test.ts',
  verifier: 'packages/verifier/test/quirks.test.ts',
};

const page = readFileSync(join(root, 'docs/interop-quirks.md'), 'utf8');
const named = [...page.matchAll(/^\|.*\| ([a-z-]+): ([^|]+) \|$/gm)].map(
  ([, packageName = '', name = '']) => `${packageName}: ${name}`,
);
const written = Object.entries(files).flatMap(([packageName, file]) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^ *test\(\s*'([^']+)'/gm)].map(
    ([, name = '']) => `${packageName}: ${name}`,
  ),
);

describe('the page of interop quirks', () => {
  test('names a test in every row', () => {
    const rows = page.match(/^\|.*\|$/gm) ?? [];
    expect(named).toHaveLength(rows.length - 2); // the head and its line
  });

  test('names tests that are there, each once', () => {
    expect(named.filter((name) => !written.includes(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('leaves no test of a quirk out', () => {
    expect(written.filter((name) => !named.includes(name))).toEqual([]);
  });
});
