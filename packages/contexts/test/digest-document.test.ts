import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise, digestDocument } from '../src/digest-document.ts';

// RFC 8785, section 3.2.2 (values) and 3.2.3 (order of members), with the results given there.
test('writes values as RFC 8785 does', () => {
  const document = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalise(document)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('sorts members as RFC 8785 does, by UTF-16 code units', () => {
  const document = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  expect([...canonicalise(document).matchAll(/:"([^"]*)"/g)].map(([, text]) => text)).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('gives the SHA-256 of the canonical text in hexadecimal', async () => {
  expect(await digestDocument({})).toBe(
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
});

test('does not depend on the order of members but on everything else', async () => {
  expect(await digestDocument({ a: 1, b: [1, 2] })).toBe(await digestDocument({ b: [1, 2], a: 1 }));
  expect(await digestDocument({ a: [1, 2] })).not.toBe(await digestDocument({ a: [2, 1] }));
});

test('the canonical text means the same document', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalise(json))).toEqual(json);
    }),
  ));
