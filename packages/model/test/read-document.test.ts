import { isJsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/read-document.ts';

const forbidden = ['__proto__', 'constructor', 'prototype'];
const iJson = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
  .filter((value) => !forbidden.some((name) => JSON.stringify(value).includes(`"${name}":`)));

function valueIn(text: string): unknown {
  const read = readDocument(text);
  return read.ok ? read.value.value : read.error;
}

function problemOf(text: string) {
  const read = readDocument(text);
  return read.ok ? undefined : read.error[0];
}

describe('reading a document', () => {
  test('gives for JSON what JSON.parse gives', () => {
    fc.assert(
      fc.property(iJson, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(valueIn(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, whatever the text', () => {
    const pieces = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ':',
            ': ',
            ',',
            '- ',
            '? ',
            '&a ',
            '*a',
            '!!set ',
            '!!binary ',
            '|',
            '>',
            '\n',
            '\n  ',
            '"',
            "'",
            '#',
            '---\n',
            '...\n',
            '%YAML 1.1\n',
            '\t',
            '\u0000',
            '\ud800',
            '.inf',
            '<<: ',
          ),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        const read = readDocument(text);
        if (read.ok) expect(JSON.parse(JSON.stringify(read.value.value))).toEqual(read.value.value);
        else expect(read.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['YAML', 'title:\n  fi: Tekoäly\nects: 1.50\n', { title: { fi: 'Tekoäly' }, ects: 1.5 }],
    ['a date as text', 'on: 2026-11-24\n', { on: '2026-11-24' }],
    ['yes and no as text, as YAML 1.2 does', 'a: yes\nb: no\n', { a: 'yes', b: 'no' }],
    ['an anchor and its alias', 'a: &x { b: 1 }\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
    ['a member called <<, which YAML 1.2 does not merge', 'a: { <<: 1 }', { a: { '<<': 1 } }],
    ['a byte order mark before it', '\ufeffa: 1', { a: 1 }],
    ['nothing', '', null],
    ['comments alone', '# nothing\n', null],
  ])('understands %s', (_, text, value) => {
    expect(valueIn(text)).toEqual(value);
  });
});

describe('what is refused', () => {
  test.each([
    ['an open bracket', 'a: [1, 2', 'document.malformed'],
    ['a tab as indentation', 'a:\n\tb: 1', 'document.malformed'],
    ['an alias of nothing', 'a: *x', 'document.malformed'],
    ['two documents', 'a: 1\n---\nb: 2', 'document.malformed'],
    ['aliases that grow without end', bomb(), 'document.malformed'],
    ['brackets without end', '['.repeat(100_000), 'document.malformed'],
    ['a member twice', 'a: 1\nb: 2\na: 3', 'document.duplicate-key'],
    ['a member twice in JSON', '{"a":1,"a":2}', 'document.duplicate-key'],
    ['__proto__', '{"__proto__": {"x": 1}}', 'document.not-json'],
    ['constructor', 'a: { constructor: 1 }', 'document.not-json'],
    ['infinity', 'a: .inf', 'document.not-json'],
    ['not a number', 'a: .nan', 'document.not-json'],
    ['bytes', 'a: !!binary aGVsbG8=', 'document.not-json'],
    ['a set', 'a: !!set { x, y }', 'document.not-json'],
    ['a value that holds itself', 'a: &x [*x]', 'document.not-json'],
    ['half of a surrogate pair', '"\\ud800"', 'document.not-json'],
    ['half of a surrogate pair as a name', '{"\\ud800": 1}', 'document.not-json'],
  ])('%s', (_, text, code) => {
    expect(problemOf(text)?.code).toBe(code);
  });

  test('is told with line and column', () => {
    expect(problemOf('a: 1\nb: 2\na: 3')?.params).toEqual({ line: 3, column: 1 });
    expect(problemOf('a: 1\nb:\n  c: .inf')).toMatchObject({
      pointer: '/b/c',
      params: { line: 3, column: 6 },
    });
  });

  test('holds for the size at n and n + 1', () => {
    expect(readDocument('x'.repeat(1_048_576)).ok).toBe(true);
    expect(problemOf('x'.repeat(1_048_577))?.code).toBe('document.too-large');
  });

  test('holds for the depth at n and n + 1', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readDocument(nested(65)).ok).toBe(true); // the innermost list is at depth 64
    expect(problemOf(nested(66))?.code).toBe('document.not-json');
  });
});

describe('the way back to the text', () => {
  const read = readDocument(
    'title:\n  fi: Tekoäly\n  "a/b": x\noutcomes:\n  - id: lo1\n  - id: lo2\n    text: &t { en: Plans. }\nagain: *t\n',
  );
  if (!read.ok) throw new Error('The text is YAML.');
  const { locate } = read.value;

  test.each([
    ['', 1, 1],
    ['/title', 2, 3],
    ['/title/fi', 2, 7],
    ['/title/a~1b', 3, 10],
    ['/outcomes/1/id', 6, 9],
    ['/outcomes/1/text/en', 7, 20],
  ])('%j stands at %d:%d', (pointer, line, column) => {
    expect(locate(pointer)).toEqual({ line, column });
  });

  test.each([
    ['/title/sv', '/title'],
    ['/outcomes/7/text', '/outcomes'],
    ['/nothing/at/all', ''],
    ['/again/en', '/again'],
  ])('%j, which is not there, leads to %j', (pointer, parent) => {
    expect(locate(pointer)).toEqual(locate(parent));
  });

  test('finds a place for every value of any JSON', () => {
    fc.assert(
      fc.property(iJson.filter(isJsonObject), (value) => {
        const text = JSON.stringify(value, null, 2);
        const document = readDocument(text);
        expect(document.ok && document.value.locate('')).toEqual({ line: 1, column: 1 });
      }),
    );
  });

  test('of an empty text leads nowhere', () => {
    const empty = readDocument('');
    expect(empty.ok).toBe(true);
    expect(empty.ok && empty.value.locate('/a')).toBeUndefined();
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 8; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}
