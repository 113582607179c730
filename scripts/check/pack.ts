import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { root } from './workspace.ts';

/**
 * Packs every package as it would be published; returns the paths of the tarballs, sorted. Only
 * pnpm puts `publishConfig.exports`, `workspace:` and `catalog:` right, so only pnpm may pack.
 */
export async function packAll(into: string): Promise<string[]> {
  const args = ['-r', '--filter=./packages/**', 'pack', '--pack-destination', into];
  const { ok, output } = await runCommand('pnpm', args, root);
  if (!ok) throw new Error(`pnpm pack failed:\n${output}`);
  return readdirSync(into)
    .filter((name) => name.endsWith('.tgz'))
    .sort()
    .map((name) => join(into, name));
}
