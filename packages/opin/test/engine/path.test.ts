import { describe, expect, test } from 'vitest';
import { findMatches, pathCovers } from '../../src/engine/path.ts';

const document = {
  codes: [
    { scheme: 'a', value: '1' },
    { scheme: 'b', value: '2' },
  ],
  offerings: [{ id: 'x' }, { id: 'y' }],
  title: { fi: 'Laatu' },
};

describe('a path into the definition', () => {
  test('names a member', () => {
    expect(findMatches(document, '/title', 0)).toEqual([
      { pointer: '/title', value: { fi: 'Laatu' }, implied: [], list: '/title' },
    ]);
  });

  test('finds nothing where a member is missing, is no list, or is inherited', () => {
    expect(findMatches(document, '/nothing/here', 0)).toEqual([]);
    expect(findMatches(document, '/title/*', 0)).toEqual([]);
    expect(findMatches(document, '/title/toString', 0)).toEqual([]);
  });

  test('runs over a list with * and remembers the list', () => {
    expect(
      findMatches(document, '/codes/*/value', 0).map(({ pointer, list }) => [pointer, list]),
    ).toEqual([
      ['/codes/0/value', '/codes'],
      ['/codes/1/value', '/codes'],
    ]);
  });

  test('takes the elements with a member, which the path thereby carries', () => {
    expect(findMatches(document, '/codes/{scheme=b}/value', 0)).toEqual([
      {
        pointer: '/codes/1/value',
        value: '2',
        implied: ['/codes/1/scheme'],
        list: '/codes/1/value',
      },
    ]);
  });

  test('takes the chosen offering only', () => {
    expect(findMatches(document, '/offerings/{chosen}/id', 1).map(({ value }) => value)).toEqual([
      'y',
    ]);
    expect(findMatches(document, '/offerings/{chosen}/id', 2)).toEqual([]);
  });

  test('covers what it names and what lies below', () => {
    expect(pathCovers('/title', ['title', 'fi'])).toBe(true);
    expect(pathCovers('/title/*', ['title'])).toBe(false);
    expect(pathCovers('/offerings/{chosen}', ['offerings', '1', 'id'], 1)).toBe(true);
    expect(pathCovers('/offerings/{chosen}', ['offerings', '1', 'id'], 0)).toBe(false);
    expect(pathCovers('/offerings/{chosen}', ['offerings', '*', 'id'])).toBe(true);
  });
});
