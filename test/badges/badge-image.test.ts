import { locales } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { badgeImage, badgeTemplates } from '@merkki/open-badges/image';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { exampleDefinition } from './example-definitions.ts';
import { titles } from './titles.ts';

const definition = exampleDefinition('generative-ai-for-small-companies');

function titled(title: string, provider = title): MicroCredential {
  const body = { ...definition.issuer, legalName: { und: provider } };
  return { ...definition, title: { und: title }, awardingBodies: [body] };
}

/** The parts of a badge whose corners lie outside the field that they belong to. */
function findOutside(page: Page, svgs: readonly string[], family: string): Promise<string[]> {
  return page.evaluate(
    ([texts, font]) =>
      texts.flatMap((text, number) => {
        document.body.innerHTML = text;
        const svg = document.querySelector('svg');
        if (svg === null) return [`${number}: no SVG`];
        if (font !== '') svg.setAttribute('font-family', font);
        const fields = [...svg.querySelectorAll<SVGGeometryElement>('[data-field]')];
        return [...svg.querySelectorAll<SVGTextElement>('text')].flatMap((line) => {
          const part = line.parentElement?.getAttribute('data-part') ?? '';
          const home = fields.filter((field) => field.getAttribute('data-field')?.includes(part));
          const { x, y, width, height } = line.getBBox();
          const corners = [x, x + width].flatMap((left) =>
            [y, y + height].map((top) => new DOMPoint(left, top)),
          );
          const inside = home.some((field) =>
            corners.every((corner) => field.isPointInFill(corner)),
          );
          return inside ? [] : [`${number} ${part}: ${line.textContent}`];
        });
      }),
    [svgs, family] as const,
  );
}

describe.skipIf(!hasChromium)('a badge picture in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const cases = badgeTemplates.flatMap((template) =>
    ['', 'DejaVu Sans'].map((family) => [template, family] as const),
  );
  test.each(cases)('%s keeps every text in its field (%s)', async (template, family) => {
    const svgs = locales.flatMap((language) =>
      titles.flatMap((title) => [
        badgeImage(titled(title), { template, language }),
        badgeImage(titled(title, 'Esimerkki-ammattikorkeakoulu Oy'), { template, language }),
      ]),
    );
    expect(await findOutside(page, svgs, family)).toEqual([]);
  });

  test('would be told of a text outside its field', async () => {
    const svg = badgeImage(definition, { template: 'ribbon' });
    const wide = svg.replace(/(data-part="title"[^>]*font-size=")\d+/, '$1120');
    expect(wide).not.toBe(svg);
    expect(await findOutside(page, [wide], '')).not.toEqual([]);
  });

  test('keeps the parts of a badge apart from each other', async () => {
    const svgs = badgeTemplates.flatMap((template) =>
      titles.map((title) => badgeImage(titled(title), { template })),
    );
    const overlaps = await page.evaluate(
      (texts) =>
        texts.flatMap((text, number) => {
          document.body.innerHTML = text;
          const boxes = [...document.querySelectorAll<SVGGElement>('[data-part], image')].map(
            (part) => part.getBBox(),
          );
          return boxes.flatMap((box, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (other) =>
                  box.x < other.x + other.width &&
                  other.x < box.x + box.width &&
                  box.y + 1 < other.y + other.height &&
                  other.y + 1 < box.y + box.height,
              )
              .map(() => `${number}.${index}`),
          );
        }),
      svgs,
    );
    expect(overlaps).toEqual([]);
  });

  test('runs no script, loads nothing and has no handler, also from a hostile logo', async () => {
    const logo = `data:image/svg+xml,${encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" onload="parent.ran=1"><script>parent.ran=1</script><image href="http://127.0.0.1:9/x.png"/></svg>',
    )}`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const template of badgeTemplates) {
      for (const title of titles) {
        await page.setContent(badgeImage(titled(title), { template, logo }));
        const found = await page.evaluate(() => ({
          ran: Reflect.has(window, 'ran'),
          scripts: document.querySelectorAll('script, foreignObject, iframe').length,
          handlers: [...document.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((name) => name.startsWith('on')),
          ).length,
        }));
        expect(found).toEqual({ ran: false, scripts: 0, handlers: 0 });
      }
    }
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  test('is well-formed XML with a title and a description', async () => {
    const svgs = titles.map((title) => badgeImage(titled(title)));
    const faults = await page.evaluate(
      (texts) =>
        texts.filter((text) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          const [title, description] = parsed.documentElement.children;
          return (
            parsed.querySelector('parsererror') !== null ||
            title?.nodeName !== 'title' ||
            description?.nodeName !== 'desc' ||
            parsed.documentElement.getAttribute('aria-labelledby') !==
              `${title.id} ${description.id}`
          );
        }).length,
      svgs,
    );
    expect(faults).toBe(0);
  });
});
