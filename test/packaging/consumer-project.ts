import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packAll } from '../../scripts/check/pack.ts';
import { type CheckResult, runCommand } from '../../scripts/check/run-command.ts';
import { systemPath } from './system-node.ts';

/** An empty project with the packed packages installed in it. */
export interface ConsumerProject {
  readonly folder: string;
  /** Writes a file of the project. */
  write(name: string, text: string): string;
  /** Runs a command of the machine in the project. */
  run(command: string, args: readonly string[]): Promise<CheckResult>;
  remove(): void;
}

/** Packs all packages and installs the tarballs with the machine's npm, as a user would. */
export async function createConsumerProject(): Promise<ConsumerProject> {
  const folder = mkdtempSync(join(tmpdir(), 'merkki-consumer-'));
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (command: string, args: readonly string[]): Promise<CheckResult> =>
    runCommand(command, args, folder, cleanEnvironment());
  const tarballs = await packAll(folder);
  const dependencies = Object.fromEntries(
    tarballs.map((tarball) => [packageNameOf(tarball), `file:./${basename(tarball)}`]),
  );
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies };
  // Our own packages come from the tarballs wherever they are asked for.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]));
  write('package.json', JSON.stringify({ ...manifest, overrides }));
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = await run('npm', args);
  if (!installed.ok) throw new Error(`npm install failed:\n${installed.output}`);
  return { folder, write, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What npm, pnpm and vitest leave in the environment must not steer the consumer. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(npm_(lifecycle|package|config_(local_prefix|global_prefix|prefix|user_agent))|NODE_|VITEST|INIT_CWD$)/;
  const kept = Object.entries(process.env).filter(
    ([name]) => !ours.test(name) || name === 'NODE_EXTRA_CA_CERTS',
  );
  return { ...Object.fromEntries(kept), PATH: systemPath };
}

function packageNameOf(tarball: string): string {
  const name = /^merkki-(.+?)-\d+\.\d+\.\d+.*\.tgz$/.exec(basename(tarball))?.[1];
  if (name === undefined) throw new Error(`Whose tarball is ${basename(tarball)}?`);
  return `@merkki/${name}`;
}
