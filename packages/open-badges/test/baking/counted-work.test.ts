import { afterEach, describe, expect, test, vi } from 'vitest';
import { bakePng, bakeSvg, unbakePng, unbakeSvg } from '../../src/bake.ts';
import { scanXml } from '../../src/baking/scan-xml.ts';
import { end, header, joined, pngChunk, pngSignature } from '../fixtures/png.ts';

const credential = JSON.stringify({ id: 'urn:uuid:1', narrative: 'x'.repeat(2000) });
const large = 20 * 1024 * 1024;
const limits = { maxBytes: 2 * large };

/** Bytes that count the views that are made of them, and the bytes that are gone through. */
class CountingBytes extends Uint8Array<ArrayBuffer> {
  static views = 0;
  static visited = 0;

  constructor(buffer: ArrayBuffer, offset?: number, length?: number) {
    super(buffer, offset, length);
    CountingBytes.views += 1;
  }

  override [Symbol.iterator](): ArrayIterator<number> {
    CountingBytes.visited += this.length;
    return super[Symbol.iterator]();
  }
}

/** What is counted while something is done with a picture. */
function counted<Value>(image: Uint8Array<ArrayBuffer>, work: (counting: Uint8Array) => Value) {
  let copied = 0;
  let encoded = 0;
  let decoded = 0;
  const set = Uint8Array.prototype.set;
  const encode = TextEncoder.prototype.encode;
  const decode = TextDecoder.prototype.decode;
  vi.spyOn(Uint8Array.prototype, 'set').mockImplementation(function (this: Uint8Array, bytes, at) {
    copied += bytes.length;
    set.call(this, bytes, at);
  });
  vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation(function (this: TextEncoder, text) {
    const bytes = encode.call(this, text);
    encoded += bytes.length;
    return bytes;
  });
  vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, bytes) {
    decoded += bytes?.byteLength ?? 0;
    return decode.call(this, bytes);
  });
  const counting = new CountingBytes(image.buffer, image.byteOffset, image.length);
  CountingBytes.views = 0;
  CountingBytes.visited = 0;
  const value = work(counting);
  vi.restoreAllMocks();
  const { views, visited } = CountingBytes;
  return { value, copied, encoded, decoded, views, visited };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** A PNG with so many bytes of pixels in so many chunks. */
function pngOf(size: number, chunks = 1): Uint8Array<ArrayBuffer> {
  const part = pngChunk('IDAT', new Uint8Array(size / chunks));
  const whole = joined(
    ...[pngSignature, header, pngChunk('tEXt', 'Title\0x')],
    ...Array.from({ length: chunks }, () => part),
    end,
  );
  return new Uint8Array(whole);
}

/** An SVG with a picture of so many bytes in an attribute. */
function svgOf(size: number): Uint8Array<ArrayBuffer> {
  const text = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${'A'.repeat(size)}"/></svg>`;
  return new Uint8Array(new TextEncoder().encode(text));
}

describe('a PNG of 20 MB', () => {
  const small = counted(pngOf(1024), (image) => bakePng(image, credential, limits));

  test.each([1, 2560])(
    'in %i chunks of pixels makes no more objects than a small one',
    (chunks) => {
      const image = pngOf(large, chunks);
      const baking = counted(image, (counting) => bakePng(counting, credential, limits));
      expect(baking.views).toBe(small.views);
      expect([baking.encoded, baking.decoded]).toEqual([small.encoded, small.decoded]);
      const unbaking = counted(baking.value, (counting) => unbakePng(counting, limits));
      const before = counted(small.value, (counting) => unbakePng(counting, limits));
      expect(unbaking.value).toEqual(before.value);
      expect([unbaking.views, unbaking.visited, unbaking.decoded]).toEqual([
        before.views,
        before.visited,
        before.decoded,
      ]);
      expect(unbaking.copied).toBe(0);
    },
  );

  test('is copied once, and gone through in the keywords of its texts alone', () => {
    const image = pngOf(large);
    const { value, copied, visited } = counted(image, (counting) =>
      bakePng(counting, credential, limits),
    );
    expect(visited).toBe('Title'.length); // the keyword of its text
    const chunk = value.length - image.length;
    // The chunk itself is put together once, without its length and checksum.
    expect(copied).toBe(value.length + chunk - 8);
  });
});

describe('an SVG of 20 MB', () => {
  const small = counted(svgOf(1024), (image) => bakeSvg(image, credential, limits));

  test('is copied once, and nothing of it is written anew', () => {
    const image = svgOf(large);
    const { value, copied, encoded, decoded } = counted(image, (counting) =>
      bakeSvg(counting, credential, limits),
    );
    expect(copied).toBe(value.length);
    expect(encoded).toBe(small.encoded);
    expect(decoded - image.length).toBeLessThanOrEqual(256); // its first bytes tell what it is
    expect(value.length - image.length).toBe(small.value.length - svgOf(1024).length);
  });

  test('needs no other limits than those that are there by themselves', () => {
    expect(unbakeSvg(bakeSvg(svgOf(large), credential)).ok).toBe(true);
    expect(unbakePng(bakePng(pngOf(large, 5120), credential)).ok).toBe(true);
  });

  test('makes no more tokens than a small one', () => {
    const text = (size: number) => new TextDecoder().decode(svgOf(size));
    expect([...scanXml(text(large))]).toHaveLength([...scanXml(text(16))].length);
  });

  test('is read in one go', () => {
    const baked = bakeSvg(svgOf(large), credential, limits);
    const { value, copied, encoded } = counted(baked, (counting) => unbakeSvg(counting, limits));
    expect(value).toMatchObject({ ok: true, value: { text: credential } });
    expect([copied, encoded]).toEqual([0, 0]);
  });
});
