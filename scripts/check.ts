// Runs every check of the repository but the tests, goes on after a failing one, and ends with a
// summary. The exit code is the number of failed checks.
//
//   pnpm run check                 all of them
//   pnpm run check types sizes     only these

import { checkApiReports } from './check/api-reports.ts';
import { checkPackaging } from './check/packaging.ts';
import { type CheckResult, runCommand, runInTurn } from './check/run-command.ts';
import { root } from './check/workspace.ts';

interface Check {
  readonly name: string;
  readonly what: string;
  /** True when its output is worth reading also when all is good. */
  readonly report?: boolean;
  readonly run: () => Promise<CheckResult>;
}

type Command = readonly [string, ...string[]];

function commands(name: string, what: string, ...list: readonly Command[]): Check {
  return { name, what, run: () => runInTurn(root, list) };
}

/** In this order: later ones read what `types` and `build` leave in dist. */
const checks: readonly Check[] = [
  commands('lint', 'format and lint', ['biome', 'ci', '--colors=off', '.']),
  commands(
    'types',
    'types of sources, tests, examples and scripts',
    ['tsc', '-b', '--force'], // whole, so that the declarations do not depend on earlier builds
    ['tsc', '-p', 'tsconfig.test.json'],
  ),
  {
    ...commands('suites', 'counts of the published test suites, where they are at hand', [
      'node',
      'scripts/suite-counts.ts',
    ]),
    report: true,
  },
  commands('layers', 'who imports whom', ['vitest', 'run', '--project', 'cross', 'layers']),
  commands('build', 'JavaScript and declarations', ['pnpm', 'run', 'build']),
  { name: 'packaging', what: 'tarballs: publint, attw', run: checkPackaging },
  commands('docs', 'API pages: typedoc', ['typedoc']),
  commands('unused', 'dependencies, files and exports: knip', ['knip', '--no-config-hints']),
  {
    name: 'api',
    what: 'public surface: api-extractor',
    run: () => checkApiReports({ update: false }),
  },
  {
    name: 'sizes',
    what: 'bundle sizes',
    report: true,
    run: () => runCommand('node', ['test/packaging/sizes.ts'], root),
  },
];

/** Enough of a failing tool's words to act on, not a flood. */
const maxLines = 80;

function indent(output: string): string {
  const lines = output.trimEnd().split('\n');
  const shown = lines.slice(0, maxLines);
  if (lines.length > maxLines) shown.push(`… and ${lines.length - maxLines} lines more`);
  return shown.map((line) => `      ${line}`).join('\n');
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const failed: string[] = [];
for (const { name, what, report, run } of chosen) {
  const start = performance.now();
  const { ok, output } = await run().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'good' : 'FAIL'}  ${name.padEnd(10)} ${what} (${seconds} s)`);
  if (!ok) failed.push(name);
  if (!ok || report) console.log(indent(output));
}
console.log(
  failed.length === 0
    ? `All ${chosen.length} checks are good.`
    : `${failed.length} of ${chosen.length} checks failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length;
