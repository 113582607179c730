import { describe, expect, test } from 'vitest';
import { findMissingColumns, parseColumnMap, suggestColumnMap } from '../../src/import.ts';

const codes = (value: unknown): readonly string[] => {
  const parsed = parseColumnMap(value);
  return parsed.ok ? [] : parsed.error.map(({ code, pointer }) => `${pointer} ${code}`);
};
const field = (more: object) => ({ fields: [{ column: 'a', ...more }] });

describe('a column map', () => {
  test('with places of the model is taken', () => {
    expect(
      codes({
        delimiter: 'tab',
        encoding: 'windows-1252',
        languages: ['fi', 'sv'],
        constants: { '/issuer': { id: 'https://amk.example' }, '/outcomes/*/assessedBy': ['a1'] },
        fields: [
          { to: '/title/fi', column: 'nimi' },
          { to: '/offerings/0/seats/max', column: 'paikat' },
          { to: '/outcomes/*/text/sv', column: 'mål', separator: '|' },
        ],
      }),
    ).toEqual([]);
  });

  test.each<[unknown, string]>([
    [[], ' import.map-form'],
    [{ fields: [] }, '/fields import.map-form'],
    [{ fields: [{ to: '/id', column: 'a' }], colour: 1 }, '/colour import.map-unknown-member'],
    [field({ to: '/title/fi', kind: 'x' }), '/fields/0/kind import.map-unknown-member'],
    [field({ to: '/title/fi', as: 'money' }), '/fields/0/as import.map-form'],
    [field({ to: '/titel/fi' }), '/fields/0/to import.map-place'],
    [field({ to: 'title' }), '/fields/0/to import.map-place'],
    [field({ to: '/outcomes/x/id' }), '/fields/0/to import.map-place'],
    [field({ to: '/title/__proto__' }), '/fields/0/to import.map-place'],
    [field({ to: '/title' }), '/fields/0/to import.map-converter'],
    [field({ to: '/title/fi', as: 'decimal' }), '/fields/0/as import.map-converter'],
    [field({ to: '/level/eqf', as: 'date' }), '/fields/0/as import.map-converter'],
    [field({ to: '/outcomes/*/id' }), '/fields/0/separator import.map-converter'],
    [field({ to: '/title/fi', template: '{a}' }), '/fields/0 import.map-column-or-template'],
    [{ fields: [{ to: '/title/fi' }] }, '/fields/0 import.map-column-or-template'],
    [
      {
        fields: [
          { to: '/id', column: 'a' },
          { to: '/id', column: 'b' },
        ],
      },
      '/fields/1/to import.map-twice',
    ],
    [
      { ...field({ to: '/id' }), constants: { '/colour': 1 } },
      '/constants/~1colour import.map-place',
    ],
  ])('%j has the problem %s', (map, expected) => {
    expect(codes(map)).toEqual([expected]);
  });

  test('is compared with the header, templates too', () => {
    const parsed = parseColumnMap({
      fileName: '{koodi}-{versio}',
      fields: [
        { to: '/title/fi', column: 'nimi' },
        { to: '/id', template: 'https://amk.example/{koodi}' },
      ],
    });
    if (!parsed.ok) throw new Error('The map is good.');
    expect(findMissingColumns(parsed.value, ['nimi', 'koodi', 'versio'])).toEqual([]);
    expect(findMissingColumns(parsed.value, ['name', 'koodi'])).toEqual([
      { code: 'import.map-column', pointer: '/fields/0/column', params: { column: 'nimi' } },
      { code: 'import.map-column', pointer: '/fileName', params: { column: 'versio' } },
    ]);
  });

  test('that is suggested for a header is a good one', () => {
    const header = ['Koodi', 'nimi_fi', 'nimi_sv', 'laajuus', 'kieli', 'osaamistavoitteet_fi', 'x'];
    const suggested = suggestColumnMap(header);
    const parsed = parseColumnMap(suggested);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) expect(findMissingColumns(parsed.value, header)).toEqual([]);
    expect(suggested['fields']).toContainEqual({ to: '/title/sv', column: 'nimi_sv' });
  });
});
