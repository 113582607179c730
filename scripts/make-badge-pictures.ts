/**
 * Draws the PNG badge picture of each example definition from its SVG.
 *
 *     pnpm exec node scripts/make-badge-pictures.ts
 *
 * Needs Chromium: the one that CHROMIUM names, else /usr/bin/chromium.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const folder = new URL('../examples/definitions/', import.meta.url);
const side = 600; // CSS pixels, one to one in the PNG

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
});
try {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.svg')).sort()) {
    const svg = await readFile(new URL(name, folder), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ type: 'png', omitBackground: true });
    const target = name.replace(/\.svg$/, '.png');
    await writeFile(new URL(target, folder), png);
    console.log(`${target}: ${png.length} bytes`);
  }
} finally {
  await browser.close();
}
