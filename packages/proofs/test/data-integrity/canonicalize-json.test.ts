import type { JsonValue } from '@merkki/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalizeJson } from '../../src/data-integrity/canonicalize-json.ts';

describe('canonicalizeJson', () => {
  test('sorts members by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...canonicalizeJson(members).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('writes numbers and strings as RFC 8785, section 3.2.2 does', () => {
    const numbers = [1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
    expect(canonicalizeJson(numbers)).toBe('[1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalizeJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe(
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    );
  });

  test('means the same, and does not depend on the order of members', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = canonicalizeJson(value as JsonValue);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalizeJson(reversed(JSON.parse(text)))).toBe(text);
      }),
    );
  });
});

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
