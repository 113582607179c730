import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../scripts/check/run-command.ts';

const root = join(import.meta.dirname, '../..');
/** Inside /test, so that the packages of the workspace resolve; git-ignored. */
const temp = join(import.meta.dirname, 'temp/readmes');
const noNetwork = join(import.meta.dirname, 'no-network.mjs');
/** One example after another loads the same sources: they are compiled once. */
const environment = { ...process.env, NODE_COMPILE_CACHE: join(temp, 'compiled') };

interface Example {
  readonly readme: string;
  /** Line of the fence in the README. */
  readonly line: number;
  readonly code: string;
}

/** Every ```ts block of a README. */
function examplesOf(readme: string): Example[] {
  const text = readFileSync(join(root, readme), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    readme,
    line: text.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
}

const readmes = globSync(['README.md', 'packages/*/README.md'], { cwd: root }).sort();
const packages = globSync('packages/*/package.json', { cwd: root });

beforeAll(() => mkdirSync(temp, { recursive: true }));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

test('every package and the root have a README with an example', () => {
  expect(readmes).toHaveLength(packages.length + 1);
  expect(readmes.filter((readme) => examplesOf(readme).length === 0)).toEqual([]);
});

test.each(readmes.flatMap(examplesOf))(
  'the example in $readme, line $line, runs',
  async ({ readme, line, code }) => {
    const file = join(temp, `${readme.replaceAll(/[^a-z-]+/gi, '-')}-${line}.ts`);
    writeFileSync(file, code);
    const folder = join(root, dirname(readme)); // where a reader would try it
    const args = ['--import', noNetwork, file];
    const { ok, output } = await runCommand(process.execPath, args, folder, environment);
    expect(ok, output).toBe(true);
  },
  60_000,
);
