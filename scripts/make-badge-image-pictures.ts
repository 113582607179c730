/**
 * Writes the pictures of docs/badge-images.md: one badge per template, and the pages that `merkki render`
 * makes of the README's badge, of a European credential and of a definition.
 *
 *     pnpm exec node scripts/make-badge-image-pictures.ts
 *
 * The badges are the same on every machine. The page needs Chromium: the one that CHROMIUM names, else
 * /usr/bin/chromium.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@merkki/cli';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');

async function merkki(...words: readonly string[]): Promise<void> {
  const code = await main(words);
  if (code !== 0) throw new Error(`merkki ${words.join(' ')} ended with ${code}.`);
}

const badges = [
  ['seal', 'generative-ai-for-small-companies', 'fi', '#0d6670,#f4735a'],
  ['card', 'wound-care-at-home', 'sv', '#5b2a86,#f2b134'],
  ['hexagon', 'community-energy-workshops', 'en', '#2e6b34,#ffc247'],
  ['ribbon', 'wound-care-at-home', 'fi', '#123a7a,#e84a5f'],
] as const;
for (const [template, definition, language, colours] of badges) {
  await merkki(
    ...['image', join(root, `examples/definitions/${definition}.yaml`), '--template', template],
    ...['--language', language, '--colours', colours],
    ...['--out', join(pictures, `badge-${template}.svg`)],
  );
}

const folder = await mkdtemp(join(tmpdir(), 'merkki-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const definition = join(root, 'examples/definitions/wound-care-at-home.yaml');
  const keys = join(folder, 'keys');
  const issued = join(folder, 'issued');
  await merkki(
    ...['keys', 'new', '--did', 'web:keys.example.org', '--certificate'],
    ...['--organisation', 'Esimerkki University of Applied Sciences', '--out', keys],
  );
  await merkki(
    ...['issue', definition, '--recipients', join(root, 'examples/definitions/recipients.csv')],
    ...['--keys', keys, '--out', issued, '--format', 'elm-jades', '--language', 'en'],
  );
  const [sealed = ''] = (await readdir(issued)).filter((name) => name.endsWith('.jsonld')).sort();
  const pages = [
    ['certificate', join(pictures, 'baked-badge.png'), '--name', 'Aino Esimerkki'],
    ['european-certificate', join(issued, sealed)],
    ['preview-card', definition, '--offering', 'spring-2027'],
  ] as const;
  for (const [picture, file, ...options] of pages) {
    const html = join(folder, `${picture}.html`);
    await merkki('render', file, '--language', 'en', ...options, '--out', html);
    const page = await browser.newPage({ viewport: { width: 920, height: 1000 } });
    await page.setContent(await readFile(html, 'utf8'));
    await page.screenshot({ path: join(pictures, `${picture}.png`) });
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
