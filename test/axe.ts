import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axePath = require.resolve('axe-core/axe.min.js');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Shows a page and lists what axe-core finds against WCAG 2.2 AA and its own best practice, each fault
 * with its element.
 *
 * @param html - Its policy is taken out, for axe must run in the page.
 */
export async function accessibilityFaults(page: Page, html: string): Promise<readonly string[]> {
  await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore }; // its script put it there
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
    );
  }, wcag);
}
