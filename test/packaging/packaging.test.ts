import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../scripts/check/run-command.ts';
import { packageEntries, root } from '../../scripts/check/workspace.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { type ConsumerProject, createConsumerProject } from './consumer-project.ts';
import { ensureBuilt } from './ensure-built.ts';
import { systemNode } from './system-node.ts';

const specifiers = packageEntries().map(({ specifier }) => specifier);
/** The command line is for Node only. */
const browserSpecifiers = specifiers.filter((name) => !/^@merkki\/cli|\/node$/.test(name));
const minute = 60_000;

let project: ConsumerProject;

beforeAll(async () => {
  await ensureBuilt();
  project = await createConsumerProject();
  const flow = readFileSync(join(import.meta.dirname, 'consumer/flow.ts'), 'utf8');
  project.write('flow.ts', flow);
  for (const [name, entries] of [
    ['node', specifiers],
    ['browser', browserSpecifiers],
  ] as const) {
    project.write(`${name}.ts`, mainOf(entries));
    // Only takes the types off: imports stay imports, for Node to resolve.
    await bundle(`${name}.ts`, `${name}.mjs`, { packages: 'external', platform: 'neutral' });
  }
}, 3 * minute);

afterAll(() => project?.remove());

/** A program that imports every entry and runs the flow. */
function mainOf(entries: readonly string[]): string {
  const lines = entries.map((name, at) => `import * as entry${at} from '${name}';`);
  const table = entries.map((name, at) => `  '${name}': Object.keys(entry${at}).length,`);
  return [
    ...lines,
    "import { flow } from './flow.ts';",
    `const exported: Record<string, number> = {\n${table.join('\n')}\n};`,
    'export const report = { exported, outcomes: await flow() };',
    'console.log(JSON.stringify(report));',
    'Object.assign(globalThis, { report });',
  ].join('\n');
}

function bundle(from: string, to: string, options: object): Promise<unknown> {
  return build({
    absWorkingDir: project.folder,
    entryPoints: [from],
    outfile: join(project.folder, to),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    ...options,
  });
}

const goodReport = (entries: readonly string[]): unknown => ({
  exported: Object.fromEntries(entries.map((name) => [name, expect.any(Number)])),
  outcomes: { jwt: 'valid', dataIntegrity: 'valid', tampered: 'invalid proof.signature' },
});

test(
  'the packed packages load and verify on the Node of this machine',
  async () => {
    const node = systemNode();
    const version = await project.run(node, ['--version']);
    const [major = 0, minor = 0] = version.output.slice(1).split('.').map(Number);
    expect(major * 100 + minor, version.output).toBeGreaterThanOrEqual(2019);
    const { ok, output } = await project.run(node, ['node.mjs']);
    expect(ok, output).toBe(true);
    expect(JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? '{}')).toEqual(
      goodReport(specifiers),
    );
  },
  minute,
);

test.each(['NodeNext', 'bundler'])(
  'a consumer type-checks with %s resolution',
  async (resolution) => {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      module: resolution === 'bundler' ? 'ESNext' : resolution,
      moduleResolution: resolution,
      allowImportingTsExtensions: true,
    };
    project.write(
      `tsconfig.${resolution}.json`,
      JSON.stringify({ compilerOptions, files: ['node.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', `tsconfig.${resolution}.json`];
    const { ok, output } = await runCommand(process.execPath, args, project.folder);
    expect(output).toBe('');
    expect(ok).toBe(true);
  },
  minute,
);

test.skipIf(!hasChromium)(
  'bundled for the browser they load and verify in Chromium (needs /usr/bin/chromium)',
  async () => {
    await bundle('browser.ts', 'page.js', { platform: 'browser' });
    const script = readFileSync(join(project.folder, 'page.js'), 'utf8');
    // localhost is a secure context: WebCrypto is there
    const server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(
        isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo; // a TCP server has no other kind
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`http://localhost:${port}/`);
      await page
        .waitForFunction('globalThis.report !== undefined', undefined, { timeout: 30_000 })
        .catch(() => {});
      const report: unknown = await page.evaluate('globalThis.report');
      expect(errors).toEqual([]);
      expect(report).toEqual(goodReport(browserSpecifiers));
    } finally {
      await browser.close();
      server.close();
    }
  },
  minute,
);
