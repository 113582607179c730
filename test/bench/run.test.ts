import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../scripts/check/run-command.ts';

const script = join(import.meta.dirname, 'run.ts');
const run = (...args: readonly string[]) =>
  runCommand(process.execPath, [script, ...args], import.meta.dirname);

test('a quick run finds all results right and prints a row for every comparison', async () => {
  const { ok, output } = await run('--quick');
  expect(ok, output).toBe(true);
  for (const format of ['ob3-di', 'ob3-jwt ES256', 'ob3-jwt EdDSA', 'elm-jades ES256']) {
    expect(output).toMatch(new RegExp(`^\\| ${format} \\|.* \\| \\d+\\.\\d\\d \\| `, 'm'));
  }
});

test('a number of rounds that is none is refused before anything runs', async () => {
  const { ok, output } = await run('--rounds=0');
  expect(ok).toBe(false);
  expect(output).toBe('--rounds takes a number from 1 on.\n');
});
