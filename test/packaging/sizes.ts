// Bundles what users import, as they would for the browser (`./node` entries: for Node), and compares
// the gzipped size with a budget. Run it: node test/packaging/sizes.ts. Exits with 1 when a budget is
// broken.
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageEntries } from '../../scripts/check/workspace.ts';
import { budgets } from './budgets.ts';

/** A bundle that somebody makes. */
interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Packages that must not be in it. */
  readonly without?: readonly string[];
}

const paths: readonly Bundle[] = [
  {
    name: 'verify a VC-JWT badge',
    code:
      "export { verifyVcJwt } from '@merkki/proofs/jwt';" +
      "export { AchievementCredential } from '@merkki/open-badges';",
    without: ['jsonld', 'rdf-canonize'],
  },
];

const entries: readonly Bundle[] = packageEntries()
  .filter(({ packageName }) => packageName !== '@merkki/cli')
  .map(({ specifier }) => ({ name: specifier, code: `export * from '${specifier}';` }));

interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly problems: readonly string[];
}

async function measure({ name, code, without = [] }: Bundle): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: dirname(import.meta.dirname), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: name.endsWith('/node') ? 'node' : 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
  const inputs = Object.keys(metafile.inputs);
  const problems = without
    .filter((unwanted) => inputs.some((path) => path.includes(`node_modules/${unwanted}/`)))
    .map((unwanted) => `has ${unwanted} in it`);
  const budget = budgets[name];
  if (budget === undefined) problems.push('has no budget in test/packaging/budgets.ts');
  else if (bytes > budget * 1000) problems.push(`is over its budget of ${budget} kB`);
  return { name, bytes, problems };
}

const measured = await Promise.all(
  [...paths, ...entries].map((bundle) =>
    measure(bundle).catch((error: unknown) => ({
      name: bundle.name,
      bytes: Number.NaN,
      problems: [error instanceof Error ? error.message : String(error)],
    })),
  ),
);
const gone = Object.keys(budgets).filter((name) => !measured.some((one) => one.name === name));
const width = Math.max(...measured.map(({ name }) => name.length));
console.log(`${'bundle'.padEnd(width)}  gzip kB  budget`);
for (const { name, bytes, problems } of measured) {
  const size = (bytes / 1000).toFixed(1).padStart(7);
  const budget = String(budgets[name] ?? '-').padStart(6);
  console.log([`${name.padEnd(width)}  ${size}  ${budget}`, ...problems].join('  ← '));
}
for (const name of gone) console.log(`${name}: has a budget and is no bundle`);
process.exitCode = gone.length > 0 || measured.some(({ problems }) => problems.length > 0) ? 1 : 0;
