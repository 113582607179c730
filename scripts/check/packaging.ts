import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from './pack.ts';
import { type CheckResult, runCommand } from './run-command.ts';
import { root } from './workspace.ts';

/** Packs every package and lets publint and attw judge the tarballs. */
export async function checkPackaging(): Promise<CheckResult> {
  const into = mkdtempSync(join(tmpdir(), 'merkki-pack-'));
  try {
    const waiting = await packAll(into);
    const problems: string[] = [];
    const work = async (): Promise<void> => {
      for (let tarball = waiting.shift(); tarball !== undefined; tarball = waiting.shift()) {
        problems.push(...(await judge(tarball)));
      }
    };
    await Promise.all([work(), work()]);
    return { ok: problems.length === 0, output: problems.join('\n') };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

async function judge(tarball: string): Promise<string[]> {
  const name = basename(tarball);
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const problems = messages.map(
    (message) =>
      `publint: ${name}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
  // Its output has red words for what the profile ignores; the exit code is what counts.
  const args = [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'];
  const attw = await runCommand('attw', args, root);
  if (!attw.ok) problems.push(`attw: ${name}:\n${attw.output}`);
  return problems;
}
