import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

  test('applies profiles by name, and tells a verdict of each', async () => {
    const path = example('wound-care-at-home.yaml');
    const { code, out } = await merkki('check', path, '--profile', 'eu,fi', '--json');
    expect(code).toBe(0);
    expect(lines(out)[0]?.['profileVerdicts']).toEqual([
      { profile: 'eu', verdict: 'pass' },
      { profile: 'fi', verdict: 'pass' },
    ]);
    expect((await merkki('check', path, '--profile', 'mars')).code).toBe(2);
  });

  test('applies an institution’s own profile from a file', async () => {
    const file = join(await freshFolder(), 'own.yaml');
    await writeFile(file, 'id: own\nextends: [fi]\nrequired: [/occupations]\n');
    const path = example('wound-care-at-home.yaml');
    const { code, out } = await merkki('check', path, '--profile', file, '--json');
    expect(code).toBe(1);
    expect(lines(out)[0]).toMatchObject({ profiles: ['eu', 'fi', 'own'] });
    expect(lines(out)[0]?.['results']).toContainEqual(
      expect.objectContaining({ ruleId: 'INST-02', outcome: 'fail', path: '/occupations' }),
    );
  });

  test('points at what is wrong in a profile file and ends as a usage error', async () => {
    const file = join(await freshFolder(), 'own.yaml');
    await writeFile(file, 'id: own\nseverities:\n  EU-A1-02: off\n');
    const { code, err } = await merkki('check', example(''), '--profile', file);
    expect(code).toBe(2);
    expect(err).toMatch(/own\.yaml:3:13.*quality-profile\.value/);
    expect(err).toContain('usage.profile-file');
  });
});

/** A folder with a good definition, a bad one, a broken one and files that are none. */
async function mixedFolder(): Promise<string> {
  const folder = await freshFolder();
  await copyFile(example('community-energy-workshops.yaml'), join(folder, 'good.yaml'));
  await changedExample(folder, (text) => text.replace(/^( +)country: FI$/m, '$1country: Suomi'));
  await writeFile(join(folder, 'broken.yaml'), 'title: [');
  await writeFile(join(folder, 'package.json'), '{"name": "course", "version": "1.0.0"}');
  await mkdir(join(folder, 'node_modules', 'other'), { recursive: true });
  await writeFile(join(folder, 'node_modules', 'other', 'x.json'), '{"title": {}, "level": {}}');
  return folder;
}

describe('merkki check of a folder', () => {
  test('names what is no definition and checks the rest', async () => {
    const folder = await mixedFolder();
    const { code, out, err } = await merkki('check', folder, '--json');
    expect(code).toBe(1);
    expect(lines(out).map(({ input, verdict }) => [input, verdict])).toEqual([
      [join(folder, 'broken.yaml'), 'fail'],
      [join(folder, 'changed.yaml'), 'fail'],
      [join(folder, 'good.yaml'), 'pass'],
    ]);
    expect(err).toContain(`Skipped, no definition: ${join(folder, 'package.json')}`);
    expect(err).not.toContain('node_modules');
  });

  test('checks what is given by name, whatever it is', async () => {
    const folder = await mixedFolder();
    expect((await merkki('check', join(folder, 'package.json'))).code).toBe(1);
  });

  test('ends as a usage error where no definition is', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'package.json'), '{"name": "course"}');
    const { code, err } = await merkki('check', folder);
    expect(code).toBe(2);
    expect(err).toContain('usage.no-files');
  });

  test('ends with a table; what is in order has its row only', async () => {
    const { out } = await merkki('check', await mixedFolder());
    expect(out).toMatch(/broken\.yaml +Not ready/);
    expect(out).toMatch(/good\.yaml +Ready/);
    expect(out).toContain('3 checked: 1 ready, 2 not ready, 0 waiting for evidence');
    expect(out.match(/^Must be fixed/gm)).toHaveLength(2);
  });

  test('gives a place for what does not parse', async () => {
    const { out } = await merkki('check', await mixedFolder(), '--json');
    expect(lines(out)[0]?.['results']).toEqual([
      expect.objectContaining({ code: 'document.malformed', line: 1, column: 9 }),
    ]);
  });

  test.each([
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/docs\.oasis-open\.org\/sarif/],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites .* failures="[1-9]/],
    ['markdown', /^## Quality report\n/],
    ['html', /^<!doctype html>\n<html lang="en">/],
    ['text', /^\S/],
    ['json', /^\{"input"/],
  ])('writes %s of all into one file', async (format, beginning) => {
    const folder = await mixedFolder();
    const file = join(folder, format === 'html' ? 'out.html' : `out.${format}.txt`);
    const { code, out } = await merkki('check', folder, '--format', format, '--out', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(await readFile(file, 'utf8')).toMatch(beginning);
  });

  test('writes a folder of pages that lead from the first to the others', async () => {
    const folder = await mixedFolder();
    const pages = join(folder, 'pages');
    await merkki('check', folder, '--format', 'html', '--out', pages);
    const names = (await readdir(pages)).sort();
    expect(names).toEqual(['broken.html', 'changed.html', 'good.html', 'index.html']);
    const index = await readFile(join(pages, 'index.html'), 'utf8');
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links.sort()).toEqual(['broken.html', 'changed.html', 'good.html']);
  });
});

describe('merkki check with a baseline', () => {
  test('fails only what is new', async () => {
    const folder = await mixedFolder();
    const baseline = join(folder, '.baseline.json');
    const written = await merkki('check', folder, '--baseline', baseline, '--write-baseline');
    expect(written.code).toBe(0);
    const text = await readFile(baseline, 'utf8');
    const again = await merkki('check', folder, '--baseline', baseline);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/Compared to the baseline: 0 new, \d+ known/);
    const good = join(folder, 'good.yaml');
    const changed = (await readFile(good, 'utf8')).replace(/^title:\n(?: .*\n)+/m, '');
    await writeFile(good, changed);
    const worse = await merkki('check', folder, '--baseline', baseline, '--json');
    expect(worse.code).toBe(1);
    expect(lines(worse.out).map((line) => line['baseline'])).toMatchObject([
      { verdict: 'pass', new: 0 },
      { verdict: 'pass', new: 0 },
      { verdict: 'fail' },
    ]);
    expect(await readFile(baseline, 'utf8')).toBe(text);
  });

  test('is a usage error without a file, with a wrong one, and with one that is not there', async () => {
    const folder = await mixedFolder();
    const file = join(folder, '.baseline.json');
    expect((await merkki('check', folder, '--write-baseline')).code).toBe(2);
    expect((await merkki('check', folder, '--baseline', file)).code).toBe(2);
    await writeFile(file, '{"version": 2, "findings": []}');
    const { code, err } = await merkki('check', folder, '--baseline', file);
    expect(code).toBe(2);
    expect(err).toMatch(/\.baseline\.json:1:13 .*quality-baseline\.malformed/);
  });
});
