import { en } from '@merkki/quality/locales/en';
import { fi } from '@merkki/quality/locales/fi';
import { sv } from '@merkki/quality/locales/sv';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { qualityPages } from './pages.ts';

describe.skipIf(!hasChromium)('a quality report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** What axe-core finds on a page, as shown. */
  async function faults(
    html: string,
    look: { readonly scheme: 'light' | 'dark'; readonly width: number },
  ): Promise<readonly string[]> {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme,
    });
    try {
      return await accessibilityFaults(page, html);
    } finally {
      await page.close();
    }
  }

  const looks = [
    [fi, 'light', 1000],
    [fi, 'dark', 390],
    [sv, 'dark', 1000],
    [en, 'light', 390],
  ] as const;
  test.each(looks)(
    'has no fault that axe-core finds: $0.locale, %s, %i pixels',
    async (...look) => {
      const [catalogue, scheme, width] = look;
      for (const { name, page } of qualityPages(catalogue)) {
        expect({ name, faults: await faults(page, { scheme, width }) }).toEqual({
          name,
          faults: [],
        });
      }
    },
    120_000,
  );

  test('axe-core would find a fault', async () => {
    const [first] = qualityPages(en);
    const spoiled = (first?.page ?? '').replace(' role="img" aria-label="', ' role="img" data-x="');
    expect(await faults(spoiled, { scheme: 'light', width: 1000 })).not.toEqual([]);
  });

  test('is whole without JavaScript and asks for nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const each of qualityPages(sv)) {
      await page.setContent(each.page);
      await page.locator('footer').waitFor({ state: 'visible' });
    }
    expect(asked).toEqual([]);
    await context.close();
  });

  test.each([320, 390, 1000])('needs no scrolling sideways at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const each of qualityPages(fi)) {
      await page.setContent(each.page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ name: each.name, wide }).toEqual({ name: each.name, wide: width });
    }
    await page.close();
  });

  test('prints on A4', async () => {
    const page = await browser.newPage();
    for (const each of qualityPages(en)) {
      await page.setContent(each.page);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [, width, height] of boxes) {
        // 210 by 297 mm in points of a 72nd of an inch.
        expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
        expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
      }
    }
    await page.close();
  });
});
