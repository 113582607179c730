import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../src/json.ts';
import { atPointer, pointerParts, toPointer } from '../src/json-pointer.ts';

// RFC 6901, section 5
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('a JSON Pointer', () => {
  test.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j names the value of the standard', (pointer, value) => {
    expect(atPointer(document, pointer)).toEqual(value);
  });

  test.each([
    '/nothing',
    '/foo/2',
    '/foo/-',
    '/foo/00',
    '/foo/length',
    '/foo/0/0',
    '/toString',
    '/__proto__',
  ])('%j names nothing', (pointer) => {
    expect(atPointer(document, pointer)).toBeUndefined();
  });

  test('comes back from its parts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(pointerParts(toPointer(parts))).toEqual(parts);
      }),
    );
  });

  test('unescapes ~01 to ~1 and not to a slash', () => {
    expect(pointerParts('/~01')).toEqual(['~1']);
  });

  test('finds every value of a document at the pointer of its path', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const visit = (here: unknown, path: readonly (string | number)[]): void => {
          expect(atPointer(value as never, toPointer(path))).toEqual(here);
          if (Array.isArray(here))
            for (const [at, part] of here.entries()) visit(part, [...path, at]);
          else if (isJsonObject(here))
            for (const [name, part] of Object.entries(here)) visit(part, [...path, name]);
        };
        visit(value, []);
      }),
    );
  });
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('%j is a JSON object: %s', (value, is) => {
  expect(isJsonObject(value)).toBe(is);
});
