import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../src/xml/parse-xml.ts';
import { printXml } from '../../src/xml/print-xml.ts';

describe('reading XML', () => {
  test('places each element at its start tag', () => {
    const { root } = parseXml('<!-- one\n -->\r\n<a\n x="1"><b/>😀<c>t</c></a>');
    expect(root).toMatchObject({ name: 'a', position: { line: 3, column: 1 } });
    expect(root?.attributes).toEqual([{ name: 'x', namespace: '', value: '1' }]);
    expect(root?.children.map(({ position }) => position)).toEqual([
      { line: 4, column: 8 },
      { line: 4, column: 14 },
    ]);
  });

  test('stops at a document type declaration, before anything in it or after it', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]>\n<a>${'&b;'.repeat(1000)}</a>`;
    expect(parseXml(`\n${bomb}`)).toEqual({
      fault: { code: 'doctype', position: { line: 2, column: 1 } },
    });
    expect(parseXml('<!-- <!DOCTYPE a> --><a/>').fault).toBeUndefined();
  });

  test('keeps what had ended before a fault', () => {
    const { root, fault } = parseXml('<a><b/><c><d></a>');
    expect(root?.children.map(({ name }) => name)).toEqual(['b']);
    expect(fault?.code).toBe('malformed');
  });

  test('refuses what is too large without reading it', () => {
    expect(parseXml(new Uint8Array(64 * 1_048_576 + 1)).fault?.code).toBe('size');
  });
});

test('what is written is read again', () => {
  const text = fc
    .string({ unit: 'binary' })
    .map((one) =>
      one.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
    );
  fc.assert(
    fc.property(text, text, (value, content) => {
      const xml = printXml({ name: 'a', attributes: [['b', value]], content }, 'urn:x');
      const { root, fault } = parseXml(xml);
      expect(fault).toBeUndefined();
      expect(root).toMatchObject({
        namespace: 'urn:x',
        attributes: [{ name: 'b', value }],
        text: content,
      });
    }),
    { seed: 9 },
  );
  expect(printXml({ name: 'a', attributes: [], content: 'a\u0000b' }, 'urn:x')).toContain('>ab<');
});
