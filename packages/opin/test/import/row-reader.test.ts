import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnMap, createRowReader } from '../../src/import.ts';

/** Reads one row by fields of one column each. */
function read(
  fields: ColumnMap['fields'],
  cells: readonly string[],
  rest: Partial<ColumnMap> = {},
) {
  const header = fields.map(({ column }, index) => column ?? `extra-${index}`);
  return createRowReader({ fields, ...rest }, header)(cells);
}

const start = '/participation/start';

describe('a cell', () => {
  test.each<[string, Partial<ColumnMap['fields'][number]> & { to: string }, unknown]>([
    ['2,5', { to: '/workload/ects', decimalMark: ',' }, 2.5],
    ['1 234,5', { to: '/workload/hours', decimalMark: ',' }, 1234.5],
    ['2.5', { to: '/workload/ects' }, 2.5],
    ['6', { to: '/level/eqf' }, 6],
    ['8.1.2027', { to: start, as: 'date', dateForm: 'd.m.yyyy' }, '2027-01-08'],
    ['8/1/2027', { to: start, as: 'date', dateForm: 'd/m/yyyy' }, '2027-01-08'],
    ['2027-01-08', { to: start, as: 'date' }, '2027-01-08'],
    [
      '1.12.2026 klo 8.00',
      { to: '/offerings/0/enrolment/opens', as: 'instant', dateForm: 'd.m.yyyy' },
      '2026-12-01T08:00:00+02:00',
    ],
    ['kyllä', { to: '/prerequisites/0/required' }, true],
    ['nej', { to: '/prerequisites/0/required' }, false],
    ['fi, sv', { to: '/participation/languages', separator: ',' }, ['fi', 'sv']],
    ['AMK', { to: '/level/qfEhea', codes: { AMK: 'first', YAMK: 'second' } }, 'first'],
  ])('“%s” by %j is %j', (cell, field, expected) => {
    const { draft, problems } = read([{ column: 'c', ...field }], [cell]);
    expect(problems).toEqual([]);
    const found = field.to
      .split('/')
      .slice(1)
      .reduce<unknown>((here, part) => Reflect.get(Object(here), part), draft);
    expect(found).toEqual(expected);
  });

  test.each<[string, string, Partial<ColumnMap['fields'][number]> & { to: string }]>([
    ['2,5', 'import.number', { to: '/workload/ects' }],
    ['2.5', 'import.number', { to: '/workload/ects', decimalMark: ',' }],
    ['five', 'import.number', { to: '/workload/ects' }],
    ['1e3', 'import.number', { to: '/workload/ects' }],
    ['6.5', 'import.integer', { to: '/level/eqf' }],
    ['30.2.2027', 'import.date', { to: start, as: 'date', dateForm: 'd.m.yyyy' }],
    ['1/2/2027', 'import.date', { to: start, as: 'date', dateForm: 'd.m.yyyy' }],
    ['2027-13-01', 'import.date', { to: start, as: 'date' }],
    [
      '1.12.2026 25.00',
      'import.instant',
      { to: '/offerings/0/enrolment/opens', as: 'instant', dateForm: 'd.m.yyyy' },
    ],
    ['perhaps', 'import.boolean', { to: '/prerequisites/0/required' }],
    ['Lukio', 'import.code-unknown', { to: '/level/qfEhea', codes: { AMK: 'first' } }],
    ['constructor', 'import.code-unknown', { to: '/level/qfEhea', codes: { AMK: 'first' } }],
    ['', 'import.cell-missing', { to: '/title/fi', required: true }],
    ['9', 'mc.range', { to: '/level/eqf' }],
    ['-1', 'mc.range', { to: '/workload/ects' }],
    ['not a web page', 'mc.format', { to: '/offerings/0/enrolment/url' }],
  ])('“%s” is %s, told with its column', (cell, code, field) => {
    const { problems } = read([{ column: 'c', ...field }], [cell]);
    expect(problems).toEqual([expect.objectContaining({ code, column: 'c' })]);
  });

  test('that is bad leaves the others of the row alone', () => {
    const { draft, problems } = read(
      [
        { to: '/title/fi', column: 'a' },
        { to: '/workload/ects', column: 'b' },
        { to: '/level/eqf', column: 'c' },
      ],
      ['Laatu', 'x', '7.5'],
    );
    expect(draft).toMatchObject({ title: { fi: 'Laatu' } });
    expect(problems.map(({ column }) => column)).toEqual(['b', 'c']);
  });
});

describe('a row', () => {
  test('with lists fills one element after another, across languages', () => {
    const { draft } = read(
      [
        { to: '/outcomes/*/text/fi', column: 'fi', separator: '|' },
        { to: '/outcomes/*/text/sv', column: 'sv', separator: '|' },
      ],
      ['Osaa a. | Osaa b.', ' | Kan b.'],
      { constants: { '/outcomes/*/id': 'lo{n}', '/outcomes/*/assessedBy': ['a1'] } },
    );
    expect(draft['outcomes']).toEqual([
      { text: { fi: 'Osaa a.' }, id: 'lo1', assessedBy: ['a1'] },
      { text: { fi: 'Osaa b.', sv: 'Kan b.' }, id: 'lo2', assessedBy: ['a1'] },
    ]);
  });

  test('tells texts that lack a language, and what else is missing', () => {
    const { missing, problems } = read([{ to: '/title/fi', column: 'a' }], ['Laatu'], {
      languages: ['fi', 'sv'],
    });
    expect(problems).toEqual([]);
    expect(missing).toContainEqual(
      expect.objectContaining({
        code: 'import.language-missing',
        pointer: '/title',
        params: { language: 'sv' },
      }),
    );
    expect(missing).toContainEqual(
      expect.objectContaining({ code: 'mc.missing', pointer: '/workload' }),
    );
  });

  test('has constants only where no cell has a value', () => {
    const constants = { '/status': 'published', '/level': { eqf: 5, basis: 'self-assessed' } };
    const fields = [{ to: '/level/eqf', column: 'taso' }];
    expect(read(fields, ['6'], { constants }).draft).toMatchObject({ level: { eqf: 6 } });
    expect(read(fields, [''], { constants }).draft).toMatchObject({
      status: 'published',
      level: constants['/level'],
    });
  });

  test('makes an address of a template and escapes the cell in it', () => {
    const field = { to: '/id', template: 'https://amk.example/mc/{code}' };
    const reader = createRowReader({ fields: [field] }, ['code']);
    expect(reader(['A/1 ä']).draft['id']).toBe('https://amk.example/mc/A%2F1%20%C3%A4');
    expect(reader(['']).draft['id']).toBeUndefined();
    expect(reader(['B2']).name).toBe('B2');
  });

  test('with another number of cells is not read', () => {
    const { problems } = read([{ to: '/title/fi', column: 'a' }], ['Laatu', 'x']);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'import.cell-count', params: { expected: 1, found: 2 } }),
    );
  });

  test('of any cells never throws, and gives a JSON object', () => {
    const fields: ColumnMap['fields'] = [
      { to: '/title/fi', column: 'a' },
      { to: '/workload/ects', column: 'b', decimalMark: ',' },
      { to: '/outcomes/*/text/fi', column: 'c', separator: '|' },
      { to: '/participation/start', column: 'd', as: 'date' },
    ];
    const reader = createRowReader({ fields, languages: ['fi'] }, ['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (cells) => {
        const draft: JsonObject = reader(cells).draft;
        expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
