import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, readJson } from '../src/read-json.ts';
import { failWith, succeed } from '../src/result.ts';

const forbidden = ['__proto__', 'constructor', 'prototype'];
const iJson = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'grapheme' })
  .filter((value) => !forbidden.some((name) => JSON.stringify(value).includes(`"${name}":`)));
const spaced = fc
  .tuple(iJson, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

function problemOf(input: string | Uint8Array, limits = {}) {
  const read = readJson(input, limits);
  return read.ok ? undefined : read.error[0];
}

describe('reading JSON strictly', () => {
  test('gives what JSON.parse gives for every valid text, from text and from bytes', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const expected = succeed(JSON.parse(text));
        expect(readJson(text)).toEqual(expected);
        expect(readJson(new TextEncoder().encode(text))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and accepts nothing that JSON.parse refuses', () => {
    const pieces = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ',',
            ':',
            '"',
            '\\',
            '"a"',
            '"a":',
            '1',
            '-',
            '1e5',
            '01',
            'true',
            'nul',
            ' ',
            '\n',
            '\u0000',
            '\ud800',
            '\\u12',
            '"\\ud800"',
          ),
          fc.string({ maxLength: 3 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        if (readJson(text).ok) expect(readJson(text)).toEqual(succeed(JSON.parse(text)));
      }),
      { numRuns: 3000 },
    );
  });

  test('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = readJson(bytes);
        expect(read.ok || read.error.length === 1).toBe(true);
      }),
    );
  });

  test('accepts no text cut short', () => {
    fc.assert(
      fc.property(
        iJson.filter((value) => typeof value === 'object' && value !== null),
        (value) => {
          const text = JSON.stringify(value);
          for (let length = 0; length < Math.min(text.length, 40); length += 1) {
            expect(readJson(text.slice(0, length)).ok).toBe(false);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'json.malformed', ''],
    ['a second value', '1 2', 'json.malformed', ''],
    ['a trailing comma', '[1,]', 'json.malformed', '/1'],
    ['a comma before the end of an object', '{"a":1,}', 'json.malformed', '/a'],
    ['a comment', '{"a":1 /* no */}', 'json.malformed', '/a'],
    ['single quotes', "{'a':1}", 'json.malformed', '/'],
    ['a leading zero', '[01]', 'json.malformed', '/0'],
    ['a leading plus', '+1', 'json.malformed', ''],
    ['a bare point', '.5', 'json.malformed', ''],
    ['not a number', 'NaN', 'json.malformed', ''],
    ['a number that no double holds', '{"a":-1e400}', 'json.malformed', '/a'],
    ['a control character in a text', '"a\u0001"', 'json.malformed', ''],
    ['an unknown escape', '"\\x"', 'json.malformed', ''],
    ['a space that JSON does not know', '\u00a01', 'json.malformed', ''],
    ['brackets that do not match', '[}', 'json.malformed', '/0'],
    ['a member twice', '{"a":{"b":1,"b":2}}', 'json.duplicate-key', '/a/b'],
    ['a member twice, once escaped', '{"a":1,"\\u0061":2}', 'json.duplicate-key', '/a'],
    ['__proto__', '{"__proto__":1}', 'json.forbidden-key', '/__proto__'],
    ['constructor, escaped', '{"\\u0063onstructor":1}', 'json.forbidden-key', '/constructor'],
    ['prototype inside a list', '[{"prototype":1}]', 'json.forbidden-key', '/0/prototype'],
    ['half of a surrogate pair', '"\\ud83d"', 'json.encoding', ''],
    ['half of a pair in a name', '{"\\ude00":1}', 'json.encoding', '/'],
    ['a pair the wrong way round', '"\\ude00\\ud83d"', 'json.encoding', ''],
    ['a byte order mark', '\ufeff{}', 'json.encoding', ''],
  ])('%s', (_, text, code, pointer) => {
    expect(problemOf(text)).toMatchObject({ code, pointer });
  });

  test('bytes that are not UTF-8, or begin with a byte order mark', () => {
    expect(problemOf(new Uint8Array([0x22, 0xc3, 0x22]))?.code).toBe('json.encoding');
    expect(problemOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]))?.code).toBe('json.encoding');
    expect(problemOf(new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]))?.code).toBe('json.encoding');
  });

  test('is told with line and column from 1', () => {
    expect(problemOf('{\n  "a": 1,\n  "a": 2\n}')?.params).toMatchObject({ line: 3, column: 3 });
    expect(problemOf('x')?.params).toMatchObject({ line: 1, column: 1 });
  });

  test('a whole pair of surrogates is not', () => {
    expect(readJson('"\\ud83d\\ude00"')).toEqual(succeed('😀'));
  });
});

describe('the limits', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  test('hold for the depth at n and n + 1', () => {
    expect(readJson(nested(64)).ok).toBe(true);
    expect(problemOf(nested(65))).toMatchObject({ code: 'limits.depth', params: { maxDepth: 64 } });
    expect(readJson(nested(3), { maxDepth: 3 }).ok).toBe(true);
    expect(problemOf(nested(4), { maxDepth: 3 })?.code).toBe('limits.depth');
  });

  test('hold for members and elements together at n and n + 1', () => {
    expect(readJson('{"a":[1,2]}', { maxMembers: 3 }).ok).toBe(true);
    expect(problemOf('{"a":[1,2,3]}', { maxMembers: 3 })?.code).toBe('limits.members');
    expect(problemOf('{"a":1,"b":2}', { maxMembers: 1 })?.code).toBe('limits.members');
  });

  test('hold for the size at n and n + 1', () => {
    expect(readJson('"abc"', { maxBytes: 5 }).ok).toBe(true);
    expect(problemOf('"abcd"', { maxBytes: 5 })).toMatchObject({
      code: 'limits.size',
      params: { maxBytes: 5 },
    });
    expect(problemOf(new Uint8Array(1_048_577))?.code).toBe('limits.size');
  });

  test('stop a bomb of brackets without a stack overflow', () => {
    expect(problemOf('['.repeat(1_000_000))?.code).toBe('limits.depth');
    expect(problemOf('{"a":'.repeat(200_000))?.code).toBe('limits.depth');
  });

  test('let a long text through', () => {
    const text = JSON.stringify('x'.repeat(900_000));
    expect(readJson(text).ok).toBe(true);
  });
});

test('UTF-8 is decoded strictly, and a byte order mark is kept', () => {
  expect(decodeUtf8(new TextEncoder().encode('ä😀'))).toBe('ä😀');
  expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
  expect(decodeUtf8(new Uint8Array([0xc0, 0xaf]))).toBeUndefined();
});

test('results tell good from bad', () => {
  expect(succeed(5)).toEqual({ ok: true, value: 5 });
  expect(failWith(['x'])).toEqual({ ok: false, error: ['x'] });
});
