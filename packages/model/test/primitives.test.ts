import { describe, expect, test } from 'vitest';
import { Amount, Country, Instant, Region, Uri, WebAddress } from '../src/primitives.ts';

describe.each([
  [
    'Uri',
    Uri,
    ['https://amk.example/mc/1?a=b#c', 'did:web:amk.example', 'urn:uuid:0b8f', 'mailto:a@b.fi'],
    ['amk.example', '/mc/1', 'https:', 'https://amk.example/ä', 'urn:a b', 'urn:a\n', ''],
  ],
  [
    'WebAddress',
    WebAddress,
    ['https://opin.fi/', 'http://localhost:8080/x'],
    ['ftp://opin.fi', 'javascript:alert(1)', 'https://', 'https://a b', 'opin.fi'],
  ],
  ['Country', Country, ['FI', 'XX'], ['fi', 'FIN', 'Suomi', '']],
  [
    'Region',
    Region,
    ['FI-14', 'FI1D', 'http://publications.europa.eu/resource/authority/atu/FIN_14'],
    ['Lappi', 'FI', 'fi-14', ''],
  ],
  [
    'Instant',
    Instant,
    ['2027-01-18T09:00:00+02:00'],
    ['2027-01-18', '2027-01-18T09:00:00', '2027-02-30T09:00:00Z', ''],
  ],
  [
    'Amount',
    Amount,
    [0.01, 1.5, 5, 0.29, 1.1, 1e9],
    [0, -1, 0.001, Number.NaN, Number.POSITIVE_INFINITY, '5'],
  ],
])('%s', (_, schema, good, bad) => {
  test.each(good.map((value) => [value]))('accepts %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
