import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@merkki/cli';
import { parseMicroCredential, readDocument } from '@merkki/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../examples/import');
const lines: string[] = [];
let out = '';
let code: number;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'merkki-import-'));
  const words = [join(folder, 'courses.csv'), '--columns', join(folder, 'columns.yaml')];
  code = await main(['import', ...words, '--out', out, '--json'], {
    now: () => '2026-11-24T10:00:00Z',
    terminal: {
      out: (text) => void lines.push(text),
      err: () => {},
      columns: 80,
      colour: false,
      interactive: false,
    },
  });
});
afterAll(() => rm(out, { recursive: true, force: true }));

describe('the example of an import', () => {
  test('makes two drafts and rejects the two rows that its page speaks of', async () => {
    expect(code).toBe(1);
    const { problems, ...counts } = JSON.parse(lines.join(''));
    expect(counts).toMatchObject({ rows: 4, written: 2, rejected: 2, incomplete: 2 });
    expect(
      problems.map((found: Record<string, unknown>) => [found['row'], found['column']]),
    ).toEqual([
      [4, 'alkaa'],
      [5, 'laajuus'],
      [5, 'arviointi'],
    ]);
    expect((await readdir(out)).sort()).toEqual([
      'courses.missing.csv',
      'courses.missing.json',
      'courses.rejected.csv',
      'kt101.yaml',
      'vh210.yaml',
    ]);
  });

  test('the drafts lack quality assurance and nothing else that the data model requires', async () => {
    for (const name of ['kt101.yaml', 'vh210.yaml']) {
      const read = readDocument(await readFile(join(out, name), 'utf8'));
      const parsed = parseMicroCredential(read.ok ? read.value.value : undefined);
      expect(parsed.ok ? [] : parsed.error.map(({ pointer }) => pointer), name).toEqual([
        '/quality',
      ]);
    }
  });

  test('the page names every file that the import writes', async () => {
    const page = await readFile(join(folder, 'README.md'), 'utf8');
    for (const name of await readdir(out)) expect(page).toContain(name);
  });
});
