import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { fi } from '../../src/locales/fi.ts';
import { sv } from '../../src/locales/sv.ts';
import { applyBaseline, createBaseline } from '../../src/report/baseline.ts';
import { reportUnreadable } from '../../src/report/report-unreadable.ts';
import { toHtml } from '../../src/report/to-html.ts';
import { toSummaryMarkdown, toSummaryText } from '../../src/report/to-summary.ts';
import { toSummaryHtml } from '../../src/report/to-summary-html.ts';
import { toText } from '../../src/report/to-text.ts';
import { definition } from '../support/documents.ts';

const options = { stage: 'offering', now: '2026-11-23T12:00:00Z' } as const;
const good = {
  name: 'good.yaml',
  title: 'Good <one>',
  report: checkQuality(definition(), options),
};
const bad = {
  name: 'a/rather/long/path/to/a/definition/that/is/bad.yaml',
  report: checkQuality(definition({ '/level': {} }), options),
};
const params = { line: 2, column: 5 };
const unreadable = {
  name: 'broken\u001b[31m.yaml',
  report: reportUnreadable([{ code: 'document.malformed', pointer: '', params }], {
    ...options,
    profiles: ['fi'],
  }),
};
const documents = [good, bad, unreadable];

describe('the report of a text that is no document', () => {
  test('fails in every profile and no element is in order', () => {
    expect(unreadable.report).toMatchObject({
      verdict: 'fail',
      profileVerdicts: [
        { profile: 'eu', verdict: 'fail' },
        { profile: 'fi', verdict: 'fail' },
      ],
    });
    expect(toSummaryText([unreadable], en)).toContain('0/9');
  });

  test('tells line and column without a locate', () => {
    expect(toText(unreadable.report, en)).toContain('line 2, column 5');
    expect(toHtml(unreadable.report, en, { title: 'x' })).toContain('line 2, column 5');
  });
});

describe('a summary for a terminal', () => {
  test('has a row for each document, none wider than the terminal', () => {
    const lines = toSummaryText(documents, en, { width: 80 }).split('\n');
    expect(lines[1]).toMatch(/^good\.yaml +Ready +9\/9 +0 /);
    expect(lines[2]).toMatch(/^…\S*bad\.yaml +Not ready +8\/9 +[1-9]/);
    expect(lines[3]).toMatch(/\\u001b\[31m\.yaml +Not ready/);
    expect(lines.at(-2)).toBe('3 checked: 1 ready, 2 not ready, 0 waiting for evidence');
    for (const line of lines.slice(0, 4)) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('counts what is new and known where there is a baseline', () => {
    const compared = documents.map((each) => applyBaseline(each, createBaseline([bad])));
    expect(toSummaryText(compared, en)).toMatch(/Compared to the baseline: \d+ new, \d+ known/);
  });
});

test('a summary in Markdown is one table, its cells escaped', () => {
  const table = toSummaryMarkdown(documents, en)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(table).toHaveLength(5);
  expect(table[2]).toContain('| Good \\<one\\><br>good.yaml | ✅ Ready | 9/9 |');
  const columns = table.map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(columns).size).toBe(1);
});

describe.each([fi, sv, en])('a summary as a page in $locale', (catalogue) => {
  const page = toSummaryHtml(documents, catalogue, {
    title: 'Autumn & spring',
    href: ({ name }) => `${encodeURIComponent(name)}.html`,
  });

  test('has a row with a link for each document, and its principles in words', () => {
    expect(page.match(/<tr><th scope="row">/g)).toHaveLength(3);
    expect(page).toContain('<a href="good.yaml.html">Good &lt;one&gt;</a>');
    expect(page.match(/<svg class="cells"[^>]*aria-label="[^"]+"/g)).toHaveLength(3);
  });

  test('asks nothing of the network and runs nothing', () => {
    expect(page).not.toMatch(/<script|\ssrc=|<link|@import|url\(/);
    expect(page).toContain('Autumn &amp; spring');
  });
});
