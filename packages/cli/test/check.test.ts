import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedExample, example, freshFolder, lines, merkki } from './run-merkki.ts';

describe('merkki check', () => {
  test('finds the three examples good', async () => {
    const { code, out } = await merkki('check', example(''), '--json');
    expect(code).toBe(0);
    const reports = lines(out);
    expect(reports).toHaveLength(3);
    expect(reports.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  });

  test('tells which mandatory element is missing, with place, rule and source', async () => {
    const path = await changedExample(await freshFolder(), (text) =>
      text.replace(/^quality:\n(?: .*\n|\n)+/m, ''),
    );
    const { code, out } = await merkki('check', path, '--json');
    expect(code).toBe(1);
    const [report] = lines(out);
    expect(report).toMatchObject({ input: path, verdict: 'fail' });
    expect(report?.['results']).toContainEqual(
      expect.objectContaining({
        ruleId: 'EU-A1-11',
        outcome: 'fail',
        severity: 'error',
        path: '/quality',
        source: expect.stringContaining('2022/C 243/02'),
        message: expect.any(String),
      }),
    );
  });

  test('points at line and column in the text form', async () => {
    const path = await changedExample(await freshFolder(), (text) =>
      text.replace(/^( +)country: FI$/m, '$1country: Suomi'),
    );
    const { code, out } = await merkki('check', path);
    expect(code).toBe(1);
    expect(out).toMatch(/EU-A1-03/);
    expect(out).toMatch(/line \d+, column \d+/);
  });

  test.each(['fi', 'sv', 'en'])('speaks %s', async (lang) => {
    const { out } = await merkki('check', example('wound-care-at-home.yaml'), '--lang', lang);
    const word = { fi: 'Kunnossa', sv: 'I sin ordning', en: 'In order' }[lang];
    expect(out).toContain(word);
  });

  test('writes a page and Markdown', async () => {
    const path = example('wound-care-at-home.yaml');
    expect((await merkki('check', path, '--format', 'html')).out).toMatch(/^<!doctype html>/i);
    expect((await merkki('check', path, '--format', 'markdown')).out).toMatch(/^## /);
  });

  test('goes on after a bad file and gives the strongest exit code', async () => {
    const folder = await freshFolder();
    const broken = join(folder, 'broken.yaml');
    await writeFile(broken, 'title: [');
    const missing = join(folder, 'missing.yaml');
    const good = example('wound-care-at-home.yaml');
    const { code, out } = await merkki('check', missing, broken, good, '--json');
    expect(code).toBe(2);
    expect(lines(out)).toMatchObject([
      { input: missing, error: { code: 'file.unreadable' } },
      { input: broken, verdict: 'fail' },
      { input: good, verdict: 'pass' },
    ]);
    expect((await merkki('check', broken, good)).code).toBe(1);
  });

  test('gives bytes that are no text a verdict', async () => {
    const path = join(await freshFolder(), 'bytes.yaml');
    await writeFile(path, new Uint8Array([0xff, 0xfe, 0x00]));
    const { code, out } = await merkki('check', path, '--json');
    expect(code).toBe(1);
    expect(lines(out)).toMatchObject([{ verdict: 'fail' }]);
  });

  test('at stage award asks for the learner too', async () => {
    const { code, out } = await merkki(
      'check',
      example('wound-care-at-home.yaml'),
      '--stage',
      'award',
      '--json',
    );
    expect(code).toBe(1);
    expect(lines(out)[0]?.['results']).toContainEqual(
      expect.objectContaining({ ruleId: 'EU-A1-01', outcome: 'fail' }),
    );
  });

  test('fails on warnings only when asked to', async () => {
    const path = await changedExample(await freshFolder(), (text) => `${text}\nsurprise: 1\n`);
    expect((await merkki('check', path)).code).toBe(0);
    expect((await merkki('check', path, '--fail-on', 'warning')).code).toBe(1);
  });
});
