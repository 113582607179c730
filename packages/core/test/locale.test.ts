import { expect, test } from 'vitest';
import { type Catalogue, formatMessage, joinCatalogues, locales } from '../src/locale.ts';

const catalogue: Catalogue = {
  locale: 'en',
  messages: { 'a.count': ({ n }) => `${n} found.`, 'a.plain': () => 'Plain.' },
};

test('the languages are Finnish, Swedish and English', () => {
  expect(locales).toEqual(['fi', 'sv', 'en']);
});

test('a message is made from its parameters', () => {
  expect(formatMessage(catalogue, 'a.count', { n: 2 })).toBe('2 found.');
  expect(formatMessage(catalogue, 'a.plain')).toBe('Plain.');
});

test.each(['a.unknown', 'toString', '__proto__'])(
  'the unknown code %s comes back as itself',
  (code) => {
    expect(formatMessage(catalogue, code)).toBe(code);
  },
);

test('of joined catalogues the later one wins and the first gives the language', () => {
  const other: Catalogue = { locale: 'fi', messages: { 'a.plain': () => 'Pelkkä.' } };
  const joined = joinCatalogues(catalogue, other);
  expect(joined.locale).toBe('en');
  expect(formatMessage(joined, 'a.plain')).toBe('Pelkkä.');
  expect(formatMessage(joined, 'a.count', { n: 1 })).toBe('1 found.');
  expect(formatMessage(catalogue, 'a.plain')).toBe('Plain.');
});
