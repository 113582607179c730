import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

describe('the texts of the command line', () => {
  test('are the same keys in each language', () => {
    const keys = Object.keys(en.messages).sort();
    expect(Object.keys(fi.messages).sort()).toEqual(keys);
    expect(Object.keys(sv.messages).sort()).toEqual(keys);
  });

  test.each([fi, sv, en])('say something for each key ($locale)', ({ messages }) => {
    const params = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
    for (const [key, text] of Object.entries(messages)) {
      expect(text(params), key).toMatch(/\S/);
      expect(text(params), key).not.toContain('undefined');
    }
  });
});
