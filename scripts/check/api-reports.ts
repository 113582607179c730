import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { type CheckResult, runCommand } from './run-command.ts';
import { type PackageEntry, packageEntries, packageFolders, root } from './workspace.ts';

/** Makes the API reports of the built packages into a folder; returns what went wrong. */
function makeReports(entries: readonly PackageEntry[], into: string): string[] {
  const problems: string[] = [];
  const configs = entries.map((entry) => ({ entry, config: configOf(entry, into) }));
  const [first] = configs;
  if (first === undefined) return ['There is no package.'];
  const additionalEntryPoints = entries.map((entry) => entry.types);
  const compilerState = CompilerState.create(first.config, { additionalEntryPoints });
  for (const { entry, config } of configs) {
    const result = Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel !== ExtractorLogLevel.Error) return;
        problems.push(`${entry.specifier}: ${message.text} (${message.messageId})`);
      },
    });
    if (!result.succeeded && result.errorCount === 0)
      problems.push(`${entry.specifier}: no report`);
  }
  return problems;
}

function configOf(entry: PackageEntry, into: string): ExtractorConfig {
  const reportFolder = join(into, basename(entry.folder));
  mkdirSync(reportFolder, { recursive: true });
  const configObject: IConfigFile = {
    projectFolder: entry.folder,
    mainEntryPointFilePath: entry.types,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM'],
          types: [],
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: true,
          noEmit: true,
          allowImportingTsExtensions: true,
        },
        files: [entry.types],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: `${entry.name}.api.md`,
      reportFolder,
      reportTempFolder: join(into, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: {
        default: { logLevel: ExtractorLogLevel.Error },
        'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
        // An import of another package of ours lands on its source here.
        'ae-wrong-input-file-type': { logLevel: ExtractorLogLevel.None },
        // typedoc judges what is exported and documented, over all entries of a package.
        'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
        'ae-undocumented': { logLevel: ExtractorLogLevel.None },
        'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
      },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(entry.folder, 'package.json'),
  });
}

function reportsIn(folder: string): Map<string, string> {
  const reports = new Map<string, string>();
  if (!existsSync(folder)) return reports;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.api.md'))) {
    reports.set(name, readFileSync(join(folder, name), 'utf8'));
  }
  return reports;
}

const value = '"[^"]*"';
const enumerated = new RegExp(String.raw`(?:^\s+(?:[\w$]+|${value}): ${value};\n)+`, 'gm');
const union = new RegExp(`${value}(?: \\| ${value})+`, 'g');

/**
 * The compiler lists inferred literals in the order in which it met them, which an unrelated change or
 * an incremental build alters. A report has them sorted.
 */
function inOneOrder(report: string): string {
  return report
    .replace(enumerated, (lines) => `${lines.trimEnd().split('\n').sort().join('\n')}\n`)
    .replace(union, (literals) => literals.split(' | ').sort().join(' | '));
}

/**
 * Compares the public surface of the built packages with the committed reports
 * (`packages/NAME/etc/ENTRY.api.md`), or writes the reports when `update` is set.
 */
export async function checkApiReports(options: { update: boolean }): Promise<CheckResult> {
  const into = mkdtempSync(join(tmpdir(), 'merkki-api-'));
  try {
    const missing = packageEntries().filter((entry) => !existsSync(entry.types));
    if (missing.length > 0) {
      const names = missing.map((entry) => relative(root, entry.types)).join(', ');
      return { ok: false, output: `Not built: ${names}. Run: pnpm run build` };
    }
    const problems = makeReports(packageEntries(), into);
    for (const folder of packageFolders()) {
      const committed = join(folder, 'etc');
      const before = reportsIn(committed);
      const after = reportsIn(join(into, basename(folder)));
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        const made = after.get(name);
        const text = made === undefined ? undefined : inOneOrder(made);
        if (text === before.get(name)) continue;
        const file = join(committed, name);
        if (!options.update) problems.push(await difference(file, before.get(name), text, into));
        else if (text === undefined) rmSync(file);
        else {
          mkdirSync(committed, { recursive: true });
          writeFileSync(file, text);
        }
      }
    }
    if (problems.length === 0) return { ok: true, output: '' };
    const hint = 'A change that is meant: pnpm run api, then commit the reports.';
    return { ok: false, output: [...problems, ...(options.update ? [] : [hint])].join('\n') };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

async function difference(
  file: string,
  before: string | undefined,
  after: string | undefined,
  temporary: string,
): Promise<string> {
  const name = relative(root, file);
  if (before === undefined) return `${name}: this entry has no committed report yet.`;
  if (after === undefined) return `${name}: no such entry any more.`;
  const now = join(temporary, basename(file));
  writeFileSync(now, after);
  const args = ['diff', '--no-index', '--no-color', '-U2', file, now];
  const { output } = await runCommand('git', args, root);
  const lines = output.split('\n').filter((line) => !/^(diff|index|---|\+\+\+) /.test(line));
  return [`${name} differs:`, ...lines].join('\n');
}
