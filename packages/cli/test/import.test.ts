import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseMicroCredential, readDocument } from '@merkki/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const map = `languages: [fi, sv]
fields:
  - { to: /id, template: 'https://amk.example/mc/{koodi}', required: true }
  - { to: /title/fi, column: nimi, required: true }
  - { to: /title/sv, column: namn }
  - { to: /workload/ects, column: laajuus, decimalMark: ',' }
  - { to: /level/qfEhea, column: taso, codes: { AMK: first, YAMK: second } }
  - { to: /offerings/0/start, column: alkaa, as: date, dateForm: d.m.yyyy }
constants:
  /offerings/0/id: o1
`;
const head = 'koodi;nimi;namn;laajuus;taso;alkaa\r\n';
const good = 'A1;Kiertotalous;Cirkulär ekonomi;2,5;AMK;18.1.2027\r\n';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await freshFolder();
  out = join(folder, 'out');
  await writeFile(join(folder, 'map.yaml'), map);
});

async function run(csv: string | Uint8Array, ...more: readonly string[]) {
  const path = join(folder, 'courses.csv');
  await writeFile(path, csv);
  return merkki('import', path, '--columns', join(folder, 'map.yaml'), '--out', out, ...more);
}
const written = async (name: string): Promise<string> => readFile(join(out, name), 'utf8');
const report = (text: string): Record<string, unknown> => JSON.parse(text);

describe('merkki import of CSV', () => {
  test('makes a draft of each row, and a list of what it lacks', async () => {
    const { code, out: told } = await run(head + good);
    expect(code).toBe(0);
    expect(told).toMatch(/drafts written +1\n/);
    const read = readDocument(await written('a1.yaml'));
    expect(read.ok && read.value.value).toMatchObject({
      id: 'https://amk.example/mc/A1',
      title: { fi: 'Kiertotalous', sv: 'Cirkulär ekonomi' },
      workload: { ects: 2.5 },
      level: { qfEhea: 'first' },
      offerings: [{ id: 'o1', start: '2027-01-18' }],
    });
    const missing: Record<string, string>[] = JSON.parse(await written('courses.missing.json'));
    expect(missing.map(({ id }) => id)).toContain('EU-A1-09');
    expect(await written('courses.missing.csv')).toMatch(/^\ufefffile,element,severity,path/);
  });

  test('tells bad rows by row and column, and keeps them to be mended', async () => {
    const bad =
      'A2;Laatu;;2.5;Lukio;31.2.2027\r\n' +
      'A3;"Kaksi\r\nriviä";Två;3;AMK;1.2.2027\r\n' +
      'A4;Vajaa;3\r\n' +
      ';Nimetön;;3;AMK;\r\n';
    const { code, out: told, err } = await run(head + good + bad, '--json');
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(report(told)).toMatchObject({
      rows: 5,
      written: 2,
      rejected: 3,
      isWhole: true,
      problems: [
        { row: 3, line: 3, column: 'laajuus', code: 'import.number' },
        { row: 3, line: 3, column: 'taso', code: 'import.code-unknown' },
        { row: 3, line: 3, column: 'alkaa', code: 'import.date' },
        { row: 5, line: 6, code: 'import.cell-count' },
        { row: 6, line: 7, code: 'import.cell-missing' },
      ],
    });
    const rejected = await written('courses.rejected.csv');
    expect(rejected.split('\r\n')[1]).toMatch(/^3;"?laajuus: .*;A2;Laatu;;2\.5;Lukio;31\.2\.2027$/);

    const mended = rejected
      .replace(';2.5;Lukio;31.2.2027', ';2,5;YAMK;28.2.2027')
      .replace('A4;Vajaa;3', 'A4;Vajaa;;3;AMK;')
      .replace(';;Nimetön', ';A5;Nimetön');
    await writeFile(join(out, 'courses.rejected.csv'), mended);
    const again = await merkki(
      ...['import', join(out, 'courses.rejected.csv'), '--columns', join(folder, 'map.yaml')],
      ...['--out', out, '--json'],
    );
    expect(report(again.out)).toMatchObject({ rows: 3, written: 3, rejected: 0 });
    const names = await readdir(out);
    expect(names.filter((name) => name.endsWith('.yaml'))).toEqual([
      'a1.yaml',
      'a2.yaml',
      'a3.yaml',
      'a4.yaml',
      'a5.yaml',
    ]);
    expect(names).not.toContain('courses.rejected.csv');
  });

  test('leaves a file alone that a person has changed, unless told otherwise', async () => {
    await run(head + good);
    const again = await run(head + good, '--json');
    expect(report(again.out)).toMatchObject({ written: 0, unchanged: 1, rejected: 0 });
    await writeFile(join(out, 'a1.yaml'), 'title: { fi: Oma }\n');
    const refused = await run(head + good, '--json');
    expect(refused.code).toBe(1);
    expect(report(refused.out)).toMatchObject({ problems: [{ code: 'import.file-exists' }] });
    expect(await written('a1.yaml')).toBe('title: { fi: Oma }\n');
    expect((await run(head + good, '--force')).code).toBe(0);
    expect(await written('a1.yaml')).toContain('Kiertotalous');
  });

  test('two rows with one id are a mistake, two with one name are not', async () => {
    const twice = await run(head + good + good, '--json');
    expect(report(twice.out)).toMatchObject({
      written: 1,
      problems: [{ row: 3, code: 'import.duplicate' }],
    });
    const alike = await run(`${head}B/1;Yksi;;1;;\r\nB-1;Kaksi;;1;;\r\n`, '--json');
    expect(report(alike.out)).toMatchObject({ written: 2 });
    expect(await readdir(out)).toContain('b-1-2.yaml');
  });

  test('another course’s file stays, also where the names of two runs meet', async () => {
    await run(`${head}B 1;Yksi;;1;;\r\n`);
    const kept = await written('b-1.yaml');
    const other = await run(`${head}B-1;Kaksi;;2;;\r\n`, '--force', '--json');
    expect(report(other.out)).toMatchObject({ written: 1, rejected: 0 });
    expect(await written('b-1.yaml')).toBe(kept);
    expect(await written('b-1-2.yaml')).toContain('Kaksi');
    const again = await run(`${head}B-1;Kaksi;;2;;\r\n`, '--json');
    expect(report(again.out)).toMatchObject({ written: 0, unchanged: 1, rejected: 0 });
  });

  test('rows of empty cells are no courses, and count as a spreadsheet counts them', async () => {
    const { code, out: told } = await run(`${head}${good};;;;;\r\n\r\nA2;;;1;;\r\n`, '--json');
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({
      rows: 2,
      written: 1,
      problems: [{ row: 5, line: 5, column: 'nimi', code: 'import.cell-missing' }],
    });
  });

  test('names the column of a template whose cell is empty', async () => {
    const { out: told } = await run(`${head};Nimi;;1;;\r\n`, '--json');
    expect(report(told)).toMatchObject({ problems: [{ column: 'koodi' }] });
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${head}${good}`)],
    ['UTF-8 with commas', Buffer.from((head + good).replace('2,5', '"2,5"').replaceAll(';', ','))],
    ['UTF-8 with tabs', Buffer.from((head + good).replaceAll(';', '\t'))],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${head}${good}`.replaceAll(';', '\t'), 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.from(`\ufeff${head}${good}`.replaceAll(';', '\t'), 'utf16le').swap16(),
    ],
  ])('reads %s by itself', async (_, bytes) => {
    expect((await run(bytes)).code).toBe(0);
    expect(await written('a1.yaml')).toContain('Cirkulär');
  });

  test('reads Windows-1252 when told to, and says so when not', async () => {
    const bytes = Buffer.from(`${head}A1;Hyöty 5 \x80;Nytta;1;AMK;\r\n`, 'latin1');
    const untold = await run(bytes);
    expect(untold.code).toBe(2);
    expect(untold.err).toContain('import.encoding');
    await writeFile(join(folder, 'map.yaml'), `encoding: windows-1252\n${map}`);
    expect((await run(bytes)).code).toBe(0);
    expect(await written('a1.yaml')).toContain('Hyöty 5 €');
  });

  test('a quotation mark without its pair ends the reading, and what came before is kept', async () => {
    const { code, out: told } = await run(`${head}${good}A2;"Laatu;;1;AMK;\r\n`, '--json');
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({
      written: 1,
      isWhole: false,
      problems: [{ code: 'import.csv' }],
    });
  });

  test.each(['A2;"Laa"tu;;1;AMK;', 'A2;Laa"tu;;1;AMK;'])(
    'what comes before a misplaced quotation mark is kept, and the row with it is named: %s',
    async (bad) => {
      const { code, out: told } = await run(`${head}${good}${bad}\r\n${good}`, '--json');
      expect(code).toBe(1);
      expect(report(told)).toMatchObject({
        rows: 1,
        written: 1,
        isWhole: false,
        problems: [{ row: 3, line: 3, code: 'import.csv' }],
      });
    },
  );

  test.each([
    ['courses.rejected.csv', `${head}${good}A2;"Laatu;;1;AMK;\r\n`],
    ['courses.rejected.json', '[{"courseId": "c1"},'],
  ])('a list of rejected rows that breaks off, %s, stays for its rest', async (name, text) => {
    const list = join(folder, name);
    await writeFile(list, text);
    const columns = name.endsWith('.csv') ? ['--columns', join(folder, 'map.yaml')] : [];
    const { code, out: told } = await merkki('import', list, ...columns, '--out', folder, '--json');
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({ isWhole: false });
    expect(await readFile(list, 'utf8')).toBe(text);
  });

  test('shows where the column map is wrong', async () => {
    await writeFile(join(folder, 'map.yaml'), map.replace('/title/sv', '/titel/sv'));
    const { code, err } = await run(head + good);
    expect(code).toBe(2);
    expect(err).toContain('map.yaml:5:');
    expect(err).toContain('[import.map-place]');
  });

  test('shows which column the file lacks', async () => {
    const { code, err } = await run(head.replace('namn', 'name') + good);
    expect(code).toBe(2);
    expect(err).toContain('The file has no column “namn”. [import.map-column]');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'import.header'],
    ['a header that names a column twice', 'a;a\n1;2\n', 'import.header'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'import.workbook'],
  ])('%s is refused', async (_, bytes, wanted) => {
    const { code, err } = await run(bytes);
    expect(code).toBe(2);
    expect(err).toContain(`[${wanted}]`);
  });

  test('needs a column map for CSV, and a folder', async () => {
    const path = join(folder, 'courses.csv');
    await writeFile(path, head + good);
    expect(await merkki('import', path, '--out', out)).toMatchObject({ code: 2 });
    expect(await merkki('import', path)).toMatchObject({ code: 2 });
    expect(await merkki('import', join(folder, 'none.csv'), '--out', out)).toMatchObject({
      code: 2,
    });
  });

  test('prints a beginning of a column map', async () => {
    const path = join(folder, 'courses.csv');
    await writeFile(path, head + good);
    const { code, out: told } = await merkki('import', path, '--columns-template');
    expect(code).toBe(0);
    expect(told).toContain('column: laajuus\n    decimalMark: ","');
  });

  test('5 000 rows come in one at a time, and one bad row stays one', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      index === 2500 ? 'X;;;;;\r\n' : good.replace('A1', `C${index}`),
    );
    const started = performance.now();
    const { code, out: told } = await run(head + rows.join(''), '--json');
    const seconds = (performance.now() - started) / 1000;
    console.log(`5 000 rows: ${seconds.toFixed(1)} s`);
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({ rows: 5000, written: 4999, rejected: 1 });
    expect((await stat(join(out, 'c4999.yaml'))).size).toBeGreaterThan(100);
  }, 120_000);
});

describe('merkki import of JSON', () => {
  test.each(['ooapi', 'ooapi5', 'kouta'])('reads back what was mapped to %s', async (target) => {
    const documents = join(folder, `${target}.json`);
    await merkki('map', target, example('wound-care-at-home.yaml'), '--out', documents);
    const { code, out: told } = await merkki('import', documents, '--out', out, '--json');
    expect(code).toBe(0);
    expect(report(told)).toMatchObject({ rows: 1, written: 1, isWhole: true });
    const [name = ''] = (await readdir(out)).filter((file) => file.endsWith('.yaml'));
    const read = readDocument(await written(name));
    const value = read.ok ? read.value.value : undefined;
    expect(value).toMatchObject({ title: { fi: 'Haavanhoito kotihoidossa' } });
    // What is there is right; what is not is told as missing, and as nothing else.
    const parsed = parseMicroCredential(value);
    const codes = parsed.ok ? [] : parsed.error.map(({ code: found }) => found);
    for (const found of codes) expect(found).toMatch(/missing|empty|too-few/);
  });

  test('of lines or of a page, with entries that are no study', async () => {
    const course = { courseId: 'c1', name: [{ language: 'en', value: 'Quality' }] };
    const path = join(folder, 'list.ndjson');
    await writeFile(path, `${JSON.stringify(course)}\n\n{"colour":"red"}\n`);
    const { code, out: told } = await merkki('import', path, '--out', out, '--json');
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({
      written: 1,
      rejected: 1,
      problems: [{ row: 2, code: 'import.entry' }],
    });
    expect(JSON.parse(await written('list.rejected.json'))).toEqual([{ colour: 'red' }]);
    const page = join(folder, 'page.json');
    await writeFile(page, JSON.stringify({ items: [course], hasNextPage: false }));
    const other = await merkki('import', page, '--out', join(folder, 'other'), '--json');
    expect(report(other.out)).toMatchObject({ rows: 1, written: 1 });
  });

  test('of broken JSON is refused', async () => {
    const path = join(folder, 'broken.json');
    await writeFile(path, '[{"a":1}');
    const { code, out: told } = await merkki('import', path, '--out', out, '--json');
    expect(code).toBe(1);
    expect(report(told)).toMatchObject({ isWhole: false, problems: [{ code: 'import.format' }] });
  });
});
