import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toObject } from './to-object.ts';

const here = import.meta.dirname;
const page = readFileSync(join(here, '../../docs/interop.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);

function manifest(...path: readonly string[]) {
  return toObject(readFileSync(join(here, ...path, 'package.json'), 'utf8'));
}

test('the page of interoperability names every package, with version and licence', () => {
  const peers = Object.keys(manifest()['dependencies'] ?? {}).filter(
    (name) => !name.startsWith('@merkki/'),
  );
  const installed = peers.map((name) => {
    const { version, license } = manifest('node_modules', name);
    return { name, version, licence: license };
  });
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name < other.name ? -1 : 1;
  expect(rows.toSorted(byName)).toEqual(installed.toSorted(byName));
});
