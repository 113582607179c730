import { spawn } from 'node:child_process';

/** What a check found: good or not, and what to show when it is not. */
export interface CheckResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a command to its end and collects what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CheckResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs commands one after another until one fails; shows what that one printed. */
export async function runInTurn(
  cwd: string,
  commands: readonly (readonly [string, ...string[]])[],
): Promise<CheckResult> {
  for (const [command, ...args] of commands) {
    const result = await runCommand(command, args, cwd);
    if (!result.ok)
      return { ok: false, output: `$ ${command} ${args.join(' ')}\n${result.output}` };
  }
  return { ok: true, output: '' };
}
