import { type Locale, locales } from '@merkki/core';
import { parseElmCredential, toElm } from '@merkki/elm';
import { renderElm } from '@merkki/elm/certificate';
import { award, parseRecipient } from '@merkki/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { exampleDefinition, exampleNames } from './example-definitions.ts';

/** The page of an example, issued to somebody whose name is an attack. */
function pageOf(name: (typeof exampleNames)[number], language: Locale): string {
  const recipient = parseRecipient({
    email: 'aino@example.org',
    givenName: '<script>window.ran=1</script>',
    familyName: '"><img src=x onerror="window.ran=1">',
    completedOn: '2026-11-20',
  });
  if (!recipient.ok) throw new Error('The recipient is not valid.');
  const record = award(exampleDefinition(name), recipient.value, {
    id: 'urn:uuid:5e2d1b7c-1111-4222-8333-444455556666',
    issuedOn: '2026-11-24',
  });
  const parsed = parseElmCredential(toElm(record, { issuedAt: '2026-11-24T10:00:00Z' }).value);
  if (!parsed.ok) throw new Error('The credential is not valid.');
  return renderElm(parsed.value, language);
}

const cases = exampleNames.flatMap((name) => locales.map((language) => [name, language] as const));

describe.skipIf(!hasChromium)('the certificate of a European credential in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(cases)('has no fault that axe-core finds: %s in %s', async (name, language) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    expect(await accessibilityFaults(page, pageOf(name, language))).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await accessibilityFaults(page, pageOf(name, language))).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.close();
  });

  test.each(cases)('is two sheets of A4, with its style: %s in %s', async (name, language) => {
    const page = await browser.newPage();
    await page.setContent(pageOf(name, language));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    const background = await page.evaluate(() => getComputedStyle(document.body).margin);
    expect(background).toBe('0px');
    await page.close();
  });

  test('runs no script and asks for nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(pageOf('wound-care-at-home', 'en'));
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});
