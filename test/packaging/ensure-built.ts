import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../scripts/check/run-command.ts';
import { packageEntries, packageFolders, root } from '../../scripts/check/workspace.ts';

/** Builds all packages, unless what is in dist is newer than all that it is made from. */
export async function ensureBuilt(): Promise<void> {
  if (isFresh()) return;
  const { ok, output } = await runCommand('pnpm', ['run', 'build'], root);
  if (!ok) throw new Error(`The build failed:\n${output}`);
}

function isFresh(): boolean {
  if (packageEntries().some((entry) => !existsSync(entry.types))) return false;
  return packageFolders().every((folder) => {
    const made = join(folder, 'dist/index.js');
    if (!existsSync(made)) return false;
    const from = globSync(['src/**/*', 'package.json', 'tsup.config.ts'], { cwd: folder });
    const builtAt = statSync(made).mtimeMs;
    return from.every((path) => statSync(join(folder, path)).mtimeMs <= builtAt);
  });
}
