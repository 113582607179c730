import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bake, bakePng, unbake, unbakePng } from '../../src/bake.ts';
import {
  badgeChunk,
  end,
  header,
  joined,
  pixels,
  png,
  pngChunk,
  pngSignature,
} from '../fixtures/png.ts';

const json = '{"id":"urn:uuid:1"}';
const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJpZCI6MX0.c2ln';
const code = (image: Uint8Array, limits = {}): string | undefined => {
  const baked = unbakePng(image, limits);
  return baked.ok ? undefined : baked.error[0]?.code;
};
const texts = fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify({ text, end: ']]>' }));

describe('bakePng and unbakePng', () => {
  test('bring back any text to the letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const baked = unbakePng(bakePng(png(), text));
        expect(baked).toEqual({ ok: true, value: { format: 'png', text, kind: 'json' } });
      }),
    );
  });

  test('keep every other byte, in its order, animation chunks included', () => {
    const types = fc.constantFrom('acTL', 'fcTL', 'fdAT', 'tEXt', 'iTXt', 'zTXt', 'gAMA', 'prVt');
    const extra = fc.array(fc.tuple(types, fc.uint8Array({ maxLength: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(extra, texts, (chunks, text) => {
        const image = png(...chunks.map(([type, data]) => pngChunk(type, data)));
        const baked = bakePng(image, text);
        const inserted = baked.length - image.length;
        expect(baked.subarray(0, 33)).toEqual(image.subarray(0, 33));
        expect(baked.subarray(33 + inserted)).toEqual(image.subarray(33));
        expect(unbakePng(baked).ok).toBe(true);
      }),
    );
  });

  test('tell JSON from a signature', () => {
    const baked = unbake(bake(png(), jwt));
    expect(baked).toEqual({ ok: true, value: { format: 'png', text: jwt, kind: 'jwt' } });
  });

  test('work on a view into a larger buffer', () => {
    const padded = joined(new Uint8Array(7), bakePng(png(), json), new Uint8Array(5));
    expect(unbakePng(padded.subarray(7, padded.length - 5)).ok).toBe(true);
  });

  test('do not change the picture that they are given', () => {
    const image = png();
    const before = image.slice();
    unbakePng(bakePng(image, json));
    expect(image).toEqual(before);
  });
});

describe('bakePng', () => {
  test.each<[string, Uint8Array, string]>([
    ['bake.already-baked', png(badgeChunk(json)), json],
    ['bake.already-baked', png(pngChunk('tEXt', `openbadges\0${json}`)), json],
    ['bake.not-an-image', new Uint8Array([0x47, 0x49, 0x46]), json],
    ['bake.not-an-image', new Uint8Array(), json],
    ['bake.already-baked', png(badgeChunk(json, 'OpenBadgeCredential')), json],
    ['bake.already-baked', png(pngChunk('iTXt', `clrcredential\0\0\0\0\0${json}`)), json],
    ['bake.png.truncated', png().subarray(0, 50), json],
    ['bake.png.after-end', joined(png(), new Uint8Array(1)), json],
    ['bake.png.malformed', joined(pngSignature, header, end), json],
    ['bake.content', png(), 'https://amk.example/badge'],
    ['bake.content', png(), ''],
    ['bake.content', png(), '{"a":"\0"}'],
    ['bake.encoding', png(), '{"a":"\ud800"}'],
  ])('refuses with %s', (expected, image, text) => {
    expect(() => bakePng(image, text)).toThrowError(expect.objectContaining({ code: expected }));
  });
});

describe('unbakePng', () => {
  const before = (...parts: readonly Uint8Array[]) => joined(pngSignature, ...parts);
  const broken = badgeChunk(json);
  broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
  const longer = png();
  longer[8] = 0xff;

  test.each<[string, Uint8Array]>([
    ['bake.not-an-image', new TextEncoder().encode('GIF89a')],
    ['bake.png.missing', png()],
    ['bake.png.missing', png(badgeChunk(json, 'credential'))],
    ['bake.png.wrong-keyword', png(badgeChunk(json, 'OpenBadgeCredential'))],
    ['bake.png.wrong-keyword', png(badgeChunk(json, 'open-badge-credential'))],
    ['bake.png.wrong-keyword', png(pngChunk('tEXt', `openbadgecredential \0${json}`))],
    ['bake.clr', png(badgeChunk(json, 'clrcredential'))],
    ['bake.clr', png(badgeChunk(json, 'openbadges'), badgeChunk(json, 'clrCredential'))],
    ['bake.png.duplicate', png(badgeChunk(json), badgeChunk(json))],
    ['bake.png.duplicate', png(badgeChunk(json), pngChunk('tEXt', `openbadgecredential\0${json}`))],
    ['bake.png.wrong-chunk', png(pngChunk('tEXt', `openbadgecredential\0${json}`))],
    ['bake.png.wrong-chunk', png(pngChunk('zTXt', `openbadgecredential\0\0x`))],
    ['bake.png.compressed', png(pngChunk('iTXt', 'openbadgecredential\0\x01\0\0\0x'))],
    ['bake.png.crc', png(broken)],
    ['bake.png.malformed', png(pngChunk('iTXt', 'openbadgecredential'))],
    ['bake.png.malformed', png(pngChunk('iTXt', 'openbadgecredential\0\0\0en'))],
    ['bake.png.malformed', png(pngChunk('iTXt', `openbadgecredential\0\x02\0\0\0${json}`))],
    ['bake.png.malformed', longer],
    ['bake.png.malformed', before(pixels, header, end)],
    ['bake.png.malformed', before(header, header, pixels, end)],
    ['bake.png.malformed', before(header, end)],
    ['bake.png.truncated', before(header, pixels)],
    ['bake.png.truncated', before()],
    ['bake.png.truncated', png().subarray(0, 45)],
    ['bake.png.malformed', before(pngChunk('IHDR', 'short'), pixels, end)],
    ['bake.png.malformed', before(header, pixels, pngChunk('IEND', 'x'))],
    ['bake.png.malformed', before(header, pngChunk('12-4'), pixels, end)],
    ['bake.png.after-end', joined(png(), badgeChunk(json))],
    ['bake.ob2', png(pngChunk('tEXt', 'OpenBadges\0https://amk.example/1'))],
    ['bake.ob2', png(pngChunk('iTXt', 'openbadges\0\0\0\0\0https://amk.example/1'))],
    [
      'bake.encoding',
      png(
        pngChunk(
          'iTXt',
          joined(new TextEncoder().encode('openbadgecredential\0\0\0\0\0'), new Uint8Array([0xff])),
        ),
      ),
    ],
    ['bake.content', png(badgeChunk('https://amk.example/badge.json'))],
    ['bake.content', png(badgeChunk(''))],
  ])('tells %s', (expected, image) => {
    expect(code(image)).toBe(expected);
  });

  test('finds the credential wherever it stands, with language and translated keyword', () => {
    const chunk = pngChunk('iTXt', `openbadgecredential\0\0\0fi\0osaamismerkki\0${json}`);
    expect(code(joined(pngSignature, header, pixels, chunk, end))).toBeUndefined();
  });

  test('reads a picture of exactly the largest size, and none that is larger', () => {
    const image = bakePng(png(), json);
    expect(code(image, { maxBytes: image.length })).toBeUndefined();
    expect(code(image, { maxBytes: image.length - 1 })).toBe('limits.image');
  });

  test('reads exactly the largest number of chunks, and no more', () => {
    const image = png(badgeChunk(json));
    expect(code(image, { maxChunks: 4 })).toBeUndefined();
    expect(code(image, { maxChunks: 3 })).toBe('limits.chunks');
  });

  test('never throws, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isPng) => {
        const image = isPng ? joined(pngSignature, bytes) : bytes;
        expect(typeof unbake(image).ok).toBe('boolean');
      }),
    );
  });

  test('never throws on a baked picture with some bytes changed or cut off', () => {
    const image = bakePng(png(), json);
    const change = fc.tuple(fc.nat(image.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), fc.nat(image.length), (changes, cut) => {
        const copy = image.slice(0, cut);
        for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
        expect(typeof unbake(copy).ok).toBe('boolean');
      }),
    );
  });
});
