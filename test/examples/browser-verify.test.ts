import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMessage } from '@merkki/core';
import { bake } from '@merkki/open-badges/bake';
import { type KeyRecord, toDidDocument } from '@merkki/proofs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildPage } from '../../examples/browser-verify/build.ts';
import { servePage } from '../../examples/browser-verify/serve.ts';
import { pageEn } from '../../examples/browser-verify/src/texts/en.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { issueBadge, makeKey, picture } from './issue-badge.ts';

const host = 'revontuli-amk.example';

/** A file for the page. */
interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: string | Uint8Array): TestFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});

const baked = (name: string, text: string): TestFile => file(name, bake(picture, text));

test('index.html says in English what the page says in English', () => {
  const path = join(import.meta.dirname, '../../examples/browser-verify/index.html');
  const places = readFileSync(path, 'utf8').matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g);
  const wrong = [...places].filter(
    ([, key = '', text = '']) => text.trim().replaceAll(/\s+/g, ' ') !== formatMessage(pageEn, key),
  );
  expect(wrong.map(([, key]) => key)).toEqual([]);
});

describe.skipIf(!hasChromium)('the page in Chromium (needs /usr/bin/chromium)', () => {
  let folder: string;
  let server: Server;
  let url: string;
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let complaints: string[];
  let key: KeyRecord;
  let webKey: KeyRecord;
  let didJson: TestFile;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'merkki-page-'));
    await buildPage(folder);
    ({ server, url } = await servePage(folder));
    browser = await launchChromium();
    key = await makeKey();
    webKey = await makeKey(host);
    didJson = file('did.json', JSON.stringify(toDidDocument([webKey])));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => open());
  afterEach(async () => {
    expect(requests.filter((address) => !/^(?:blob:|data:)/.test(address))).toSatisfy(
      (all: string[]) => all.every((address) => address.startsWith(url)),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  async function open(locale = 'en-GB'): Promise<void> {
    const context = await browser.newContext({ locale, timezoneId: 'Europe/Helsinki' });
    page = await context.newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    // A broken security policy is told here too.
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.clock.setFixedTime(new Date('2026-11-25T08:00:00Z'));
    await page.goto(url);
    await page.locator('[aria-pressed="true"]').waitFor();
  }

  /** Gives the page a credential, with files that help, and waits for the verdict on it. */
  const choose = async (credential: TestFile, ...supporting: TestFile[]): Promise<void> => {
    await page.setInputFiles('#choose', [...supporting, credential]);
    await page.locator('.file-name').getByText(credential.name, { exact: true }).waitFor();
  };
  const textOf = async (selector: string): Promise<string> =>
    (await page.locator(selector).textContent()) ?? '';
  const verdict = (): Promise<string> => textOf('#verdict');
  const codes = (outcome: string): Promise<string[]> =>
    page.locator(`.checks li.${outcome} code`).allInnerTexts();

  test('calls a good badge valid when it is dropped, and shows what it says', async () => {
    const { name, buffer } = baked('badge.png', await issueBadge(key));
    const dropped = await page.evaluateHandle(
      ([fileName = '', base64 = '']) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], fileName));
        return transfer;
      },
      [name, buffer.toString('base64')],
    );
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: dropped });
    await page.locator('#verdict').waitFor();

    expect(await verdict()).toBe('Valid');
    expect(await codes('pass')).toEqual(
      expect.arrayContaining(['schema.ok', 'context.ok', 'proof.ok', 'issuer.ok', 'time.ok']),
    );
    expect(await codes('fail')).toEqual([]);
    expect(await codes('unknown')).toEqual(['trust.no-list']);
    const about = await textOf('.about');
    expect(about).toContain('Generative AI for small companies');
    expect(about).toContain(key.controller);
    expect(about).toContain('A pseudonym: the e-mail address stands here only as a salted hash');
    expect(about).toContain('24 November 2026 at 12:00');
    const drawn = page.locator('.picture img');
    await expect
      .poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(600);
    expect(await textOf('#live')).toMatch(/^Valid\./);
  });

  test('calls a changed badge not valid, and says why', async () => {
    const text = await issueBadge(key);
    const changed = text.replace('"creditsEarned": 3', '"creditsEarned": 30');
    expect(changed).not.toBe(text);
    await choose(baked('changed.png', changed));
    expect(await verdict()).toBe('Not valid');
    expect(await codes('fail')).toEqual(['proof.signature']);
    expect(await page.locator('.verdict li').allInnerTexts()).toHaveLength(1);
    expect(await textOf('.said .caution')).toContain('has not been proven');
  });

  test('calls an expired badge not valid', async () => {
    const definition = { validity: { months: 12 } };
    await choose(
      file('old.json', await issueBadge(key, { definition, issuedAt: '2025-11-01T10:00:00Z' })),
    );
    expect(await verdict()).toBe('Not valid');
    expect(await codes('fail')).toEqual(['time.expired']);
    expect(await page.locator('.said .caution').count()).toBe(0);
  });

  test('cannot decide on a did:web badge until it gets did.json', async () => {
    await choose(baked('badge.png', await issueBadge(webKey)));
    expect(await verdict()).toBe('Could not be decided');
    expect(await codes('unknown')).toEqual(['proof.vm-unresolvable']);
    expect(await page.locator('.help a').getAttribute('href')).toBe(
      `https://${host}/.well-known/did.json`,
    );
    await page.setInputFiles('#choose-supporting', [didJson]);
    await expect.poll(verdict).toBe('Valid');
    expect(await page.locator('.help').count()).toBe(0);
    await page.getByRole('button', { name: 'Remove did.json' }).click();
    await expect.poll(verdict).toBe('Could not be decided');
  });

  test('takes a badge and its supporting files together', async () => {
    const trust = file('trust.json', JSON.stringify({ issuers: [webKey.controller] }));
    await choose(baked('badge.png', await issueBadge(webKey)), didJson, trust);
    expect(await verdict()).toBe('Valid');
    expect(await codes('pass')).toContain('trust.listed');
    expect(await page.locator('.verdict .caution').count()).toBe(0);
  });

  test('takes no badge for a supporting file', async () => {
    await page.setInputFiles('#choose-supporting', [file('badge.json', await issueBadge(key))]);
    await page.locator('#supporting-note').waitFor();
    expect(await textOf('#supporting-note')).toContain('badge.json');
    expect(await page.locator('#result').isVisible()).toBe(false);
  });

  test('verifies pasted text without loading jsonld, and an embedded proof with it', async () => {
    expect(
      readdirSync(join(folder, 'chunks')).filter((name) => /^jsonld-/.test(name)),
    ).toHaveLength(1);
    const loaded = (): boolean => requests.some((address) => /\/jsonld-/.test(address));
    await page.locator('.paste summary').click();
    await page.fill('#paste-text', await issueBadge(key, { format: 'ob3-jwt' }));
    await page.locator('#paste-verify').click();
    await page.locator('#verdict').waitFor();
    expect(await verdict()).toBe('Valid');
    expect(await codes('pass')).toContain('jwt.ok');
    expect(loaded()).toBe(false);
    await choose(file('badge.json', await issueBadge(key)));
    expect(await codes('pass')).toContain('proof.ok');
    expect(loaded()).toBe(true);
  });

  test('tells whose badge it is', async () => {
    await choose(file('badge.json', await issueBadge(key)));
    await page.locator('.compare summary').click();
    const ask = async (address: string): Promise<void> => {
      await page.fill('#compare', address);
      await page.keyboard.press('Enter');
    };
    await ask('Aino.Hakasalo@example.org');
    await expect.poll(() => textOf('.answer')).toMatch(/^Yes/);
    await ask('oskar.nyberg@example.org');
    await expect.poll(() => textOf('.answer')).toMatch(/^No/);
    expect(await verdict()).toBe('Valid');
  });

  test('shows the words of a hostile badge as words', async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const definition = {
      title: { en: hostile },
      summary: { en: `${hostile} and more` },
      descriptionLanguages: ['en'],
    };
    await choose({
      ...baked('x.png', await issueBadge(key, { definition })),
      name: `${hostile}.png`,
    });
    expect(await verdict()).toBe('Valid');
    expect(await textOf('.said h3')).toBe(hostile);
    expect(await textOf('.file-name')).toBe(`${hostile}.png`);
    await page.locator('.folded summary').last().click();
    expect(await page.locator('#result script, #result [onerror], #result [src="x"]').count()).toBe(
      0,
    );
    expect(await page.locator('img').count()).toBe(2); // the page's own and the badge
  });

  test('runs no script of a baked drawing, and fetches nothing that it names', async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)">
      <script>alert(2)</script><image href="https://attacker.example/seen.png" width="9" height="9"/>
      <rect width="9" height="9"/></svg>`;
    await choose(file('badge.svg', bake(new TextEncoder().encode(drawing), await issueBadge(key))));
    expect(await verdict()).toBe('Valid');
    expect(await page.locator('.picture img').count()).toBe(1);
    expect(await page.locator('#result svg:not(.icon)').count()).toBe(0);
  });

  test.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><p>Hello'],
    ['broken JSON', '{"type":'],
    [
      'another JSON',
      '{"issuer":{"id":["x"]},"credentialSubject":[null,{"achievement":7}],"image":{"id":1}}',
    ],
  ])('gives a verdict on %s', async (_, text) => {
    await choose(file('anything.json', text));
    expect(await verdict()).toBe('Not valid');
    expect((await codes('fail')).length).toBeGreaterThan(0);
  });

  test('cannot send anything, even to where it came from', async () => {
    const sent = await page.evaluate(() =>
      fetch('/').then(
        () => true,
        () => false,
      ),
    );
    expect(sent).toBe(false);
    expect(complaints.join()).toContain('Content Security Policy');
    complaints.length = 0;
  });

  test('speaks the language of the browser, and another when asked', async () => {
    await page.context().close();
    await open('fi-FI');
    expect(await textOf('h1')).toBe('Onko tämä osaamismerkki aito?');
    await choose(file('badge.json', await issueBadge(key)));
    expect(await verdict()).toBe('Pätevä');
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect.poll(verdict).toBe('Giltigt');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    // No text of ours is missing: a key would be seen in its place.
    expect(await textOf('body')).not.toMatch(/\b(?:verdict|check|fact|supporting)\.[a-z]/);
  });

  test('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await choose(file('badge.json', await issueBadge(webKey)), didJson);
    for (const summary of await page.locator('#result summary').all()) await summary.click();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});
