import { locales } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { renderOfferingCard } from '@merkki/opin/card';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { exampleDefinition, exampleNames } from '../badges/example-definitions.ts';
import { hasChromium, launchChromium } from '../chromium.ts';

const attack =
  '<script>window.ran=1</script>"><img src=x onerror="window.ran=1"></style>\u202E<iframe srcdoc="<script>parent.ran=1</script>">';

/** A definition in which every text that a person writes is an attack. */
function hostile(): MicroCredential {
  const definition = exampleDefinition('wound-care-at-home');
  const spoiled: unknown = JSON.parse(JSON.stringify(definition), (key, value) =>
    ['fi', 'sv', 'en', 'name', 'phone', 'email'].includes(key) && typeof value === 'string'
      ? attack
      : key === 'url'
        ? 'https://user:secret@a.example/"onclick="x'
        : value,
  );
  // Only texts were replaced.
  return spoiled as MicroCredential;
}

describe.skipIf(!hasChromium)('a preview card in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const shown = async <T>(
    look: { readonly width: number; readonly scheme?: 'light' | 'dark' },
    use: (page: Page) => Promise<T>,
  ): Promise<T> => {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme ?? 'light',
    });
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  };

  const cases = exampleNames.flatMap((name) =>
    locales.flatMap((language) =>
      (
        [
          ['light', 1100],
          ['dark', 390],
        ] as const
      ).map((look) => [name, language, ...look] as const),
    ),
  );
  test.each(cases)(
    'has no fault that axe-core finds: %s in %s, %s, %i pixels',
    async (name, language, scheme, width) => {
      const definition = exampleDefinition(name);
      for (const { id } of definition.offerings ?? []) {
        const html = renderOfferingCard(definition, { language, offering: id });
        const faults = await shown({ width, scheme }, (page) => accessibilityFaults(page, html));
        expect({ id, faults }).toEqual({ id, faults: [] });
      }
    },
    60_000,
  );

  test('axe-core would find a fault', async () => {
    const html = renderOfferingCard(exampleDefinition('wound-care-at-home'), { language: 'fi' });
    const spoiled = html.replace('<html lang="fi">', '<html>');
    const faults = await shown({ width: 1100 }, (page) => accessibilityFaults(page, spoiled));
    expect(faults).not.toEqual([]);
  });

  test.each([320, 390, 768, 1100])('needs no scrolling sideways at %i pixels', async (width) => {
    for (const name of exampleNames) {
      for (const language of locales) {
        const html = renderOfferingCard(exampleDefinition(name), { language });
        const wide = await shown({ width }, async (page) => {
          await page.setContent(html);
          return page.evaluate(() => document.documentElement.scrollWidth);
        });
        expect({ name, language, wide }).toEqual({ name, language, wide: width });
      }
    }
  });

  test('runs no script, has no handler and asks for nothing, whatever the definition says', async () => {
    const html = renderOfferingCard(hostile(), { language: 'en' });
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    for (const each of [html, html.replace(policy, '')]) {
      const asked: string[] = [];
      const found = await shown({ width: 1100 }, async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await page.setContent(each);
        return page.evaluate(() => ({
          ran: Reflect.has(window, 'ran'),
          active: document.querySelectorAll('script, iframe, img, object, embed, form, base')
            .length,
          handlers: [...document.querySelectorAll('*')].flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
          secrets: [...document.querySelectorAll('a')].filter(({ password }) => password !== '')
            .length,
        }));
      });
      expect(found).toEqual({ ran: false, active: 0, handlers: [], secrets: 0 });
      expect(asked).toEqual([]);
    }
  });

  test('is whole without JavaScript and prints on two pages of A4 at most', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const name of exampleNames) {
      await page.setContent(renderOfferingCard(exampleDefinition(name), { language: 'fi' }));
      await page.locator('footer').waitFor({ state: 'visible' });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect({ name, fits: pages >= 1 && pages <= 2 }).toEqual({ name, fits: true });
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      // 210 by 297 mm in points of a 72nd of an inch.
      expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
    }
    await context.close();
  });
});
