/**
 * Writes the pictures of quality reports, for the README and docs/quality-reports.md.
 *
 *     pnpm exec node scripts/make-quality-pictures.ts
 *
 * The pages are the same on every machine; the pictures need Chromium: the one that CHROMIUM names,
 * else /usr/bin/chromium.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@merkki/cli';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const definitions = join(root, 'examples/definitions');
const pictures = join(root, 'docs/pictures');

/** Runs the command where its files are, so that no path of this machine shows. */
async function check(folder: string, ...words: readonly string[]): Promise<string> {
  process.chdir(folder);
  let out = '';
  const code = await main(['check', ...words, '--format', 'html', '--at', '2026-11-24'], {
    terminal: {
      out: (text) => {
        out += text;
      },
      err: (text) => void process.stderr.write(text),
      columns: 80,
      colour: false,
      interactive: false,
    },
  });
  if (code > 1) throw new Error(`merkki check ${words.join(' ')} ended with ${code}.`);
  return out;
}

const folder = await mkdtemp(join(tmpdir(), 'merkki-'));
try {
  await mkdir(join(folder, 'definitions'));
  const names = ['generative-ai-for-small-companies', 'community-energy-workshops'];
  for (const name of names) {
    await copyFile(join(definitions, `${name}.yaml`), join(folder, 'definitions', `${name}.yaml`));
  }
  const text = await readFile(join(definitions, 'wound-care-at-home.yaml'), 'utf8');
  const unfinished = text
    .replace(/^quality:\n(?: .*\n|\n)+/m, '')
    .replace(/^level:\n(?: .*\n)+/m, 'level: {}\n');
  await writeFile(join(folder, 'definitions', 'wound-care-at-home.yaml'), unfinished);

  const unfinishedPath = 'definitions/wound-care-at-home.yaml';
  const pages = [
    ['quality-report', 860, await check(root, `examples/definitions/${names[0]}.yaml`)],
    ['quality-findings', 1900, await check(folder, unfinishedPath, '--profile', 'eu,fi')],
    ['quality-summary', 620, await check(folder, 'definitions', '--profile', 'eu,fi,hei')],
  ] as const;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const [name, height, html] of pages) {
    const page = await browser.newPage({ viewport: { width: 1000, height } });
    await page.setContent(html);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
  await browser.close();
} finally {
  await rm(folder, { recursive: true });
}
