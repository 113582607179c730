import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*/*.md', 'packages/*/README.md'], {
  cwd: root,
  exclude: ['docs/api/**'],
}).sort();

/** Where the links and pictures of a page point to inside the repository. */
function targetsOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return targets.filter((target) => !/^(https?:|mailto:|#)/.test(target));
}

test('there are pages to look at', () => {
  expect(pages).toContain('README.md');
});

test.each(pages)('every link of %s leads to a file', (page) => {
  const dead = targetsOf(page).filter((target) => {
    const path = decodeURI(target.split('#', 1).join());
    return !existsSync(join(root, dirname(page), path));
  });
  expect(dead).toEqual([]);
});
