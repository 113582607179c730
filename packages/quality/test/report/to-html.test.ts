import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { fi } from '../../src/locales/fi.ts';
import { sv } from '../../src/locales/sv.ts';
import { toHtml } from '../../src/report/to-html.ts';
import { award, definition } from '../support/documents.ts';
import { waitingForEvidence } from '../support/reports.ts';

const now = '2026-11-23T12:00:00Z';
const good = checkQuality(award(), { stage: 'award', now });
const bad = checkQuality(definition({ '/level': {}, '/<b>"&\'': 1 }), { stage: 'offering', now });
const waiting = waitingForEvidence(good);

describe('a report as a page', () => {
  test.each([fi, sv, en])('is well formed and in the language $locale', (catalogue) => {
    for (const report of [good, bad]) {
      const page = toHtml(report, catalogue, { title: 'Cloud', subtitle: 'Amk' });
      expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${catalogue.locale}">`));
      expect(unclosed(page)).toEqual([]);
    }
  });

  test('shows the verdict, the elements, the principles and every result', () => {
    const page = toHtml(bad, en, { title: 'Cloud' });
    expect(page).toContain('<h2 id="verdict">Not ready to be published</h2>');
    expect(page.match(/<span class="number"/g)).toHaveLength(11 + 5);
    expect(page.match(/<span class="numeral"/g)).toHaveLength(10);
    expect(page).toMatch(/<svg class="wheel"[^>]* role="img" aria-label="Principles in order: /);
    for (const { ruleId } of bad.results) expect(page).toContain(ruleId);
  });

  test('says what to do next, each place once, and again when it is done', () => {
    const page = toHtml(bad, en, { title: 'Cloud' });
    const steps = /<section class="next"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
    expect(steps).toMatch(/Fix (?:this one thing|these \d+ things): <a href="#finding-1">/);
    expect(steps.match(/>Level<\/a>/g)).toHaveLength(1);
    expect(steps).toContain('Then check again.');
    expect(toHtml(good, en, { title: 'Cloud' })).toContain('Nothing keeps the credential');
  });

  test('leads from an element to its finding', () => {
    const page = toHtml(bad, en, { title: 'Cloud' });
    const target = /<a class="name" href="#(finding-\d+)">Level<\/a>/.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`<article class="finding bad" id="${target}">\n<h3>.*Level`));
  });

  test('tells where to look in the text', () => {
    const page = toHtml(bad, fi, { title: 'Pilvi', locate: () => ({ line: 7, column: 3 }) });
    expect(page).toContain('<code>/level</code> <span class="position">rivi 7, sarake 3</span>');
  });

  test('shows what waits for evidence as open, never as in order', () => {
    const page = toHtml(waiting, en, { title: 'Cloud' });
    expect(page).toContain('<section class="verdict open"');
    expect(page).toContain('<article class="finding open"');
    expect(page).toContain('<h2 id="group-needs-evidence">Waiting for evidence');
    expect(page).toMatch(/<li class="open"><span class="number" aria-hidden="true">11</);
  });

  test('leaves out the groups that are empty', () => {
    const page = toHtml(good, en, { title: 'Cloud' });
    expect(page).not.toContain('id="group-error"');
    expect(page).toContain('id="group-pass"');
  });

  test('escapes what comes from the document and the caller', () => {
    const page = toHtml(bad, en, { title: '<script>alert(1)</script>', subtitle: '"><img src=x>' });
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
    expect(page).toContain('<code>/&lt;b&gt;&quot;&amp;&#39;</code>');
  });

  test('asks nothing of the network: no script, image, font, frame or style from elsewhere', () => {
    const page = toHtml(bad, en, { title: 'Cloud' });
    expect(page).not.toMatch(/\ssrc=|<link|@import|url\(/);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '');
    for (const address of links)
      expect(address).toMatch(/^(#finding-\d+|https:\/\/eur-lex\.europa\.eu\/)/);
  });

  test('has one first heading, skips no level, and names every section', () => {
    const page = toHtml(bad, en, { title: 'Cloud' });
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
      expect(page.split(`id="${id}"`)).toHaveLength(2);
    }
  });
});

/** Names of elements that are opened and not closed, or closed and not open. */
function unclosed(page: string): readonly string[] {
  const empty = new Set(['meta', 'path', 'circle', 'br']);
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
    if (empty.has(name) || self === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
