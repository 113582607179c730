import { isJsonObject, type JsonValue } from '@merkki/core';
import fc from 'fast-check';

type Path = readonly (string | number)[];

/** What often stands where something else belongs. */
const strays: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1.255,
  0.1,
  2.5,
  9,
  60,
  1e21,
  '',
  ' ',
  'x',
  '5 op',
  'fi',
  '??',
  'P60M',
  '2026-02-29',
  '2024-02-29',
  '2026-02-30',
  '2026-13-01',
  '1900-02-29',
  '2000-02-29',
  '0000-02-29',
  '2026-11-24T10:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T10:00:60Z',
  '2026-11-24T10:00:00',
  '2026-11-24t10:00:00z',
  '2026-11-24T10:00:00+14:01',
  '2026-11-24T10:00:00.123+02:00',
  '2026-02-29T10:00:00Z',
  '2026-11-24\n',
  'https://a.example',
  'https://a.example/ä',
  'did:web:a',
  'http://',
  'urn:x',
  'FI',
  'fin',
  'FI-18',
  'aino@example.org',
  '1.0',
  '1.7',
  '2.0',
  'draft',
  'external',
  [],
  ['x'],
  [null],
  {},
  { fi: 'x' },
  { fi: ' ' },
  { '': 'x' },
  { 'fi-': 'x' },
  { en: 7 },
  { prefLabel: { fi: 'x' } },
  { notation: 'x' },
  { colour: 'x' },
  { id: 'urn:x' },
  { text: { fi: 'x' } },
  { url: 'https://a.example' },
];

const anything = fc
  .jsonValue({ maxDepth: 1 })
  .map((value): JsonValue => JSON.parse(JSON.stringify(value)));

/** The document with a few changes anywhere: members taken away, replaced or added. */
export function mutationsOf(document: JsonValue): fc.Arbitrary<JsonValue> {
  const step = fc.record({
    place: fc.nat(),
    change: fc.constantFrom('delete', 'replace', 'add'),
    stray: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...strays) },
      { weight: 1, arbitrary: anything },
    ),
    name: fc.constantFrom('colour', 'id', 'text', 'url', 'title', 'ects', 'en', 'sv', '?', '7'),
  });
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    let changed = document;
    for (const { place, change, stray, name } of steps) {
      const paths = pathsOf(changed);
      const path = paths[place % paths.length] ?? [];
      changed = edit(changed, path, (value): JsonValue | undefined => {
        if (change === 'delete') return undefined;
        if (change === 'replace') return stray;
        if (isJsonObject(value)) return { ...value, [name]: stray };
        return Array.isArray(value) ? [...value, stray] : stray;
      });
    }
    return changed;
  });
}

function pathsOf(value: JsonValue, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    at,
    ...inside.flatMap(([key, member]: [string | number, JsonValue]) =>
      pathsOf(member, [...at, key]),
    ),
  ];
}

function edit(
  value: JsonValue,
  path: Path,
  change: (value: JsonValue) => JsonValue | undefined,
): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((element: JsonValue, index) => {
      if (index !== key) return [element];
      const changed = rest.length === 0 ? change(element) : edit(element, rest, change);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== key) return [[name, member]];
      const changed = rest.length === 0 ? change(member) : edit(member, rest, change);
      return changed === undefined ? [] : [[name, changed]];
    }),
  );
}
