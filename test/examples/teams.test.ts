import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { atPointer, type JsonValue } from '@merkki/core';
import { readDocument } from '@merkki/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A value of an example file. */
async function exampleValue(path: string, pointer: string): Promise<JsonValue | undefined> {
  const read = readDocument(await readFile(join(root, 'examples', path), 'utf8'));
  return read.ok ? atPointer(read.value.value, pointer) : undefined;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merkki-'));
  await symlink(join(root, 'packages/cli/bin/merkki.js'), join(folder, 'merkki'));
  await cp(
    join(root, 'examples/definitions/wound-care-at-home.yaml'),
    join(folder, 'definitions/wound-care.yaml'),
  );
  await writeFile(join(folder, 'definitions/bad.yaml'), 'schemaVersion: "1.0"\ntitle: {}\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script as the example's host would, with `merkki` on the path. */
function run(script: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const path = [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env, PATH: path } };
    execFile('bash', ['-e', '-c', script], options, (error) => {
      resolve(typeof error?.code === 'number' ? error.code : error === null ? 0 : -1);
    });
  });
}

describe('the GitHub Action', () => {
  const inputs = async (changed: Readonly<Record<string, string>>) => {
    const env = await exampleValue('github-action/action.yml', '/runs/steps/1/env');
    const entries = Object.entries(env ?? {}).map(async ([variable, text]) => {
      const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(String(text))?.[1] ?? '';
      const standard = await exampleValue('github-action/action.yml', `/inputs/${name}/default`);
      return [variable, changed[name] ?? String(standard)];
    });
    return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
  };

  test('fails on a bad definition, writes SARIF and adds to the summary of the run', async () => {
    const script = String(await exampleValue('github-action/action.yml', '/runs/steps/1/run'));
    const summary = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    const env = { ...(await inputs({ path: 'definitions', profile: 'eu,fi' })), ...summary };
    expect(await run(script, env)).toBe(1);
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain('definitions/bad.yaml');
    const sarif: JsonValue = JSON.parse(await readFile(join(folder, 'merkki.sarif'), 'utf8'));
    expect(atPointer(sarif, '/runs/0/artifacts/0/location/uri')).toBe('definitions/bad.yaml');
  });

  test('passes with the baseline that its guide tells to write', async () => {
    const guide = await readFile(join(root, 'examples/github-action/README.md'), 'utf8');
    const write = /```sh\n([^`]+)```/.exec(guide)?.[1]?.trim() ?? 'exit 9';
    expect(await run(write)).toBe(0);
    const workflow = 'github-action/workflow.yml';
    const given = await exampleValue(workflow, '/jobs/quality/steps/2/with');
    const script = String(await exampleValue('github-action/action.yml', '/runs/steps/1/run'));
    const env = await inputs(given as Record<string, string>); // texts, as the file shows
    expect(await run(script, { ...env, GITHUB_STEP_SUMMARY: join(folder, 'again.md') })).toBe(0);
  });
});

describe('the pre-commit hook', () => {
  const hook = '/repos/0/hooks/0';

  test('passes a good definition and fails a bad one', async () => {
    const entry = await exampleValue('pre-commit/.pre-commit-config.yaml', `${hook}/entry`);
    expect(await run(`${entry} definitions/wound-care.yaml`)).toBe(0);
    expect(await run(`${entry} definitions/wound-care.yaml definitions/bad.yaml`)).toBe(1);
  });

  test('takes the files of the folder of definitions alone', async () => {
    const files = await exampleValue('pre-commit/.pre-commit-config.yaml', `${hook}/files`);
    const pattern = new RegExp(String(files));
    expect(pattern.test('definitions/wound-care.yaml')).toBe(true);
    expect(pattern.test('package.json')).toBe(false);
  });
});
