import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bake, bakeSvg, unbake, unbakeSvg } from '../../src/bake.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const code = (text: string | Uint8Array, limits = {}): string | undefined => {
  const baked = unbakeSvg(typeof text === 'string' ? utf8(text) : text, limits);
  return baked.ok ? undefined : baked.error[0]?.code;
};

const namespaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';
const json = '{"id":"urn:uuid:1"}';
const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJpZCI6MX0.c2ln';
const credential = `<openbadges:credential><![CDATA[${json}]]></openbadges:credential>`;
const svg = (inside: string): string => `<svg ${namespaces}>${inside}</svg>`;
const pieces = fc.constantFrom(
  ']]>',
  ']]',
  '>',
  '<',
  '&',
  '"',
  '<![CDATA[',
  '😀',
  'ä',
  '\r\n',
  '--',
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((parts) => JSON.stringify({ text: parts.join('') }, null, 2));

describe('bakeSvg and unbakeSvg', () => {
  const pictures = [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b --><svg xmlns="http://www.w3.org/2000/svg"\n><g/></svg>\n<?end?>',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg" />',
    `<svg ${namespaces}><title>Ä &amp; 😀</title></svg>`,
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:other"><openbadges:x/></svg>',
  ];

  test.each(pictures)('bring back any text to the letter, in %s', (picture) => {
    fc.assert(
      fc.property(texts, (text) => {
        const baked = unbakeSvg(bakeSvg(utf8(picture), text));
        expect(baked).toEqual({ ok: true, value: { format: 'svg', text, kind: 'json' } });
      }),
    );
  });

  test.each(pictures)('put a signature into the attribute, in %s', (picture) => {
    const baked = bake(utf8(picture), jwt);
    expect(plain(baked)).toContain(`:credential verify="${jwt}"`);
    expect(unbake(baked)).toEqual({ ok: true, value: { format: 'svg', text: jwt, kind: 'jwt' } });
  });

  test('add the namespace and the element, and change nothing else', () => {
    const [, , picture = ''] = pictures;
    const added = plain(bakeSvg(utf8(picture), json))
      .replace(' xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"', '')
      .replace(credential, '');
    expect(`\uFEFF${added}`).toBe(picture);
  });
});

describe('bakeSvg', () => {
  test.each<[string, string, string]>([
    ['bake.already-baked', svg(credential), json],
    ['bake.already-baked', svg(`<g>${credential}</g>`), json],
    [
      'bake.already-baked',
      '<svg xmlns="http://www.w3.org/2000/svg"><a:assertion xmlns:a="http://openbadges.org"/></svg>',
      json,
    ],
    ['bake.not-an-image', 'plain text', json],
    ['bake.svg.namespace', '<html xmlns="http://www.w3.org/1999/xhtml"/>', json],
    ['bake.svg.doctype', '<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"/>', json],
    ['bake.svg.truncated', '<svg xmlns="http://www.w3.org/2000/svg">', json],
    ['bake.svg.entity', '<svg xmlns="http://www.w3.org/2000/svg">&x;</svg>', json],
    ['bake.svg.character', svg(''), '{"a":"\uffff"}'],
    ['bake.content', svg(''), 'https://amk.example/badge'],
    ['bake.content', svg(''), '{nonsense}'],
    ['bake.content', svg(''), `\uFEFF${json}`],
    ['bake.encoding', svg(''), '{"a":"\udc00"}'],
  ])('refuses with %s', (expected, picture, text) => {
    const refused = expect.objectContaining({ code: expected });
    expect(() => bakeSvg(utf8(picture), text)).toThrowError(refused);
  });
});

describe('unbakeSvg', () => {
  test.each<[string, string]>([
    [
      'space and comments before and inside',
      `\n<!-- x -->\n<?pi?>${credential.replace('<![', '\n<![')}`,
    ],
    [
      'another prefix',
      `<a:credential xmlns:a="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${json}]]></a:credential>`,
    ],
    [
      'the default namespace',
      `<credential xmlns="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${json}]]></credential>`,
    ],
    [
      'a body that was escaped',
      `<openbadges:credential>{&quot;id&quot;:"urn:uuid:&#49;"}</openbadges:credential>`,
    ],
    [
      'a body with a comment in it',
      '<openbadges:credential>{"id":<!-- its id -->"urn:uuid:1"}</openbadges:credential>',
    ],
    [
      'a body in several sections',
      `<openbadges:credential><![CDATA[{"id":]]><![CDATA["urn:uuid:1"}]]></openbadges:credential>`,
    ],
  ])('reads a credential with %s', (_, inside) => {
    const baked = unbakeSvg(utf8(svg(inside)));
    expect(baked.ok && baked.value.text).toBe(json);
  });

  test('keeps the blanks of a body that is not in one piece', () => {
    const inside =
      '<openbadges:credential>{"a": "b &amp; <![CDATA[<c>]]> d"}</openbadges:credential>';
    const baked = unbakeSvg(utf8(svg(inside)));
    expect(baked.ok && baked.value.text).toBe('{"a": "b & <c> d"}');
  });

  test.each<[string, string | Uint8Array]>([
    ['bake.encoding', new Uint8Array(Buffer.from(`\uFEFF${svg('')}`, 'utf16le'))],
    ['bake.encoding', new Uint8Array(Buffer.from(`\uFEFF${svg('')}`, 'utf16le').swap16())],
    ['bake.not-an-image', 'GIF89a'],
    ['bake.svg.compressed', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['bake.svg.missing', svg('<g/>')],
    ['bake.svg.missing', svg('<openbadges:credential/>')],
    ['bake.svg.missing', svg('<openbadges:credential>\n</openbadges:credential>')],
    ['bake.svg.missing', svg('<openbadges:credential verify=""/>')],
    ['bake.svg.missing', svg(`<!-- ${credential} -->`)],
    ['bake.svg.duplicate', svg(credential + credential)],
    ['bake.svg.duplicate', svg(`${credential}<g>${credential}</g>`)],
    ['bake.svg.duplicate', svg(credential.replace('>', ` verify="${jwt}">`))],
    ['bake.svg.misplaced', svg(`<g/>${credential}`)],
    ['bake.svg.misplaced', svg(`<g>${credential}</g>`)],
    ['bake.svg.namespace', `<svg>${credential}</svg>`],
    ['bake.svg.namespace', svg(credential.replaceAll('openbadges:', 'ob:'))],
    ['bake.svg.namespace', svg(credential.replaceAll('openbadges:', ''))],
    ['bake.svg.namespace', `<svg:svg ${namespaces}/>`],
    ['bake.svg.doctype', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg(credential)}`],
    ['bake.svg.entity', svg('<openbadges:credential>&x;</openbadges:credential>')],
    ['bake.svg.entity', svg('&x;')],
    ['bake.svg.entity', svg('<g a="&x;"/>')],
    ['bake.svg.malformed', svg('&#0;')],
    ['bake.svg.malformed', svg('&#x110000;')],
    ['bake.svg.malformed', svg('\0')],
    ['bake.svg.malformed', svg(']]>')],
    ['bake.svg.malformed', svg('<g></a>')],
    ['bake.svg.malformed', svg('<g a="1" a="2"/>')],
    ['bake.svg.malformed', svg('<g a=1/>')],
    ['bake.svg.malformed', svg('<g a="<"/>')],
    ['bake.svg.malformed', svg('<!-- a -- b -->')],
    ['bake.svg.truncated', svg('<!-- a')],
    ['bake.svg.truncated', svg('<![CDATA[ a')],
    ['bake.svg.truncated', svg('<? a')],
    ['bake.svg.truncated', `<svg ${namespaces}><g`],
    ['bake.svg.malformed', svg('<g>]]></g>')],
    ['bake.svg.missing', svg('<g a="]]>"/>')],
    ['bake.svg.malformed', svg('<?xml version="1.0"?>')],
    ['bake.svg.malformed', svg('<openbadges:credential><g/></openbadges:credential>')],
    ['bake.svg.truncated', `<svg ${namespaces}>`],
    ['bake.svg.malformed', `${svg('')}x`],
    ['bake.svg.malformed', `<?xml version="1.0"?><![CDATA[ ]]>${svg('')}`],
    ['bake.svg.malformed', svg('') + svg('')],
    ['bake.svg.malformed', '<!-- nothing -->'],
    ['bake.svg.malformed', `</svg>`],
    ['bake.svg.malformed', `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('')}`],
    ['bake.encoding', new Uint8Array([0x3c, 0xff])],
    ['bake.ob2', svg('<o:assertion xmlns:o="http://openbadges.org" verify="https://a.example"/>')],
    ['bake.content', svg(credential.replace(json, 'https://amk.example'))],
    ['bake.content', svg(credential.replace(json, jwt))],
    ['bake.content', svg(`<openbadges:credential verify='{"id":1}'/>`)],
  ])('tells %s for %s', (expected, picture) => {
    expect(code(picture)).toBe(expected);
  });

  test('reads 256 levels of elements, and not 257', () => {
    const nested = (levels: number) =>
      svg(`${credential}${'<g>'.repeat(levels)}${'</g>'.repeat(levels)}`);
    expect(code(nested(255))).toBeUndefined();
    expect(code(nested(256))).toBe('limits.depth');
  });

  test('reads a picture of exactly the largest size, and none that is larger', () => {
    const picture = utf8(svg(credential));
    expect(code(picture, { maxBytes: picture.length })).toBeUndefined();
    expect(code(picture, { maxBytes: picture.length - 1 })).toBe('limits.image');
  });

  test('reads a picture with megabytes in one attribute, one text and many elements', () => {
    const long = 'A'.repeat(3_900_000);
    const picture = svg(
      `${credential}<image href="data:image/png;base64,${long}"/><text>${long}</text>${'<g a="1"/>'.repeat(20_000)}`,
    );
    expect(code(picture)).toBeUndefined();
  });

  test('reads thousands of declarations without copying them from element to element', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `xmlns:p${index}="urn:${index}"`);
    const picture = `<svg ${namespaces} ${many.join(' ')}>${credential}${'<g xmlns="urn:g"/>'.repeat(100_000)}</svg>`;
    expect(code(picture)).toBeUndefined();
  });

  test('never throws, whatever stands in the picture', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '<g>',
      '</g>',
      '<svg ',
      namespaces,
      credential,
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '"',
      '=',
      '<?',
      '?>',
      ' ',
      'a:b',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        expect(typeof unbake(utf8(parts.join(''))).ok).toBe('boolean');
        expect(typeof unbake(utf8(svg(parts.join('')))).ok).toBe('boolean');
      }),
    );
  });
});
