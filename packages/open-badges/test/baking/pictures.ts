import fc from 'fast-check';
import {
  badgeChunk,
  end,
  header,
  joined,
  pixels,
  pngChunk,
  pngSignature,
} from '../fixtures/png.ts';

const data = fc.uint8Array({ maxLength: 40 });
const chunk = (type: string) => data.map((bytes) => pngChunk(type, bytes));
const chunks = (...types: readonly string[]) =>
  fc.array(fc.constantFrom(...types).chain(chunk), { maxLength: 4 });

/** Frames of an animation after the first picture: a control chunk and its data, in turn. */
const frames = fc
  .array(fc.tuple(chunk('fcTL'), fc.array(chunk('fdAT'), { minLength: 1, maxLength: 3 })), {
    maxLength: 3,
  })
  .map((all) => all.flatMap(([control, parts]) => [control, ...parts]));

/** Text chunks that have nothing to do with badges, and unknown chunks, public and private. */
const others = chunks('tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'prVt', 'puBl');

/** Whole PNG files, still and animated, with their chunks in an order that the standard allows. */
export const pngFiles: fc.Arbitrary<Uint8Array> = fc
  .record({
    before: chunks('gAMA', 'cHRM', 'sRGB', 'iCCP', 'acTL', 'pHYs'),
    middle: others,
    first: fc.option(chunk('fcTL'), { nil: undefined }),
    more: fc.array(chunk('IDAT'), { maxLength: 3 }),
    frames,
    after: others,
  })
  .map(({ before, middle, first, more, frames: later, after }) =>
    joined(
      pngSignature,
      header,
      ...before,
      ...middle,
      ...(first === undefined ? [] : [first]),
      pixels,
      ...more,
      ...later,
      ...after,
      end,
    ),
  );

const name = fc.constantFrom('g', 'path', 'a:mark', 'text', 'credential', 'Ä');
const words = fc.constantFrom(
  '',
  ' ',
  'ä 😀',
  '&amp;',
  '&#x1F600;',
  '<!-- > -->',
  '<?go >?>',
  '\r\n',
);
const attributes = fc
  .uniqueArray(fc.constantFrom('id="1"', "d='M0 0 > 1'", 'class = "&lt;"', 'a:x="]]"'), {
    maxLength: 3,
  })
  .map((all) => all.map((one) => ` ${one}`).join(''));

const { node } = fc.letrec<{ node: string; inside: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('<![CDATA[ <g> & ]]>'),
    fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}/>`),
    fc
      .tuple(name, attributes, tie('inside'))
      .map(([tag, given, inside]) => `<${tag}${given}\n>${inside}</${tag} >`),
  ),
  inside: fc.array(tie('node'), { maxLength: 3 }).map((all) => all.join('')),
}));

/** Whole SVG files, with whatever well-formed XML allows around and inside. */
export const svgFiles: fc.Arbitrary<Uint8Array> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    prolog: fc.constantFrom(
      '',
      '<?xml version="1.0"?>',
      '<?xml version="1.0" encoding="utf-8"?>\n',
    ),
    outside: fc.constantFrom('', '\n', '<!-- ä -->', '<?style x?>'),
    prefix: fc.constantFrom('', 's'),
    extra: fc.constantFrom('', ' xmlns:openbadges="urn:other"', ' xmlns:ob0="urn:x" width="1"'),
    inside: fc.array(node, { maxLength: 4 }).map((all) => all.join('')),
    isEmpty: fc.boolean(),
  })
  .map(({ mark, prolog, outside, prefix, extra, inside, isEmpty }) => {
    const tag = prefix === '' ? 'svg' : `${prefix}:svg`;
    const own = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const start = `<${tag} ${own}="http://www.w3.org/2000/svg" xmlns:a="urn:a"${extra}`;
    const root = isEmpty ? `${start}/>` : `${start} >${inside}</${tag}>`;
    return new TextEncoder().encode(`${mark}${prolog}${outside}${root}${outside}`);
  });

/** Credentials as texts: JSON with anything in it, and compact signatures. */
export const credentialTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .dictionary(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.oneof(
        fc.constantFrom(']]>', '<![CDATA[', '</svg>', '&lt;', '\u2028', 'openbadgecredential'),
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true }),
      ),
    )
    .chain((credential) =>
      fc.constantFrom(0, 2, '\t').map((space) => JSON.stringify(credential, null, space)),
    ),
  fc.stringMatching(/^[A-Za-z0-9_-]{4,20}\.[A-Za-z0-9_-]{4,60}\.[A-Za-z0-9_-]{4,40}$/),
);

/** Changes of bytes: some replaced, a piece taken out, put in twice, or cut off. */
export const damages: fc.Arbitrary<(image: Uint8Array) => Uint8Array> = fc
  .record({
    kind: fc.constantFrom('replace', 'remove', 'repeat', 'cut', 'second badge'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  })
  .map(({ kind, at, length, bytes }) => (image: Uint8Array) => {
    const start = Math.floor(at * image.length);
    const piece = image.subarray(start, start + length);
    const [before, after] = [image.subarray(0, start), image.subarray(start + piece.length)];
    switch (kind) {
      case 'replace':
        return joined(before, bytes, image.subarray(start + bytes.length));
      case 'remove':
        return joined(before, after);
      case 'repeat':
        return joined(before, piece, piece, after);
      case 'cut':
        return before;
      default:
        return joined(before, badgeChunk('{}'), image.subarray(start));
    }
  });
