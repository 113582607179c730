import { failWith, type Params, problem, type Result, succeed } from '@merkki/core';
import type { BakeProblemCode } from '../problem-codes.ts';
import { type BakeLimits, defaultMaxBytes, defaultMaxChunks } from './baked.ts';
import { imageFormat } from './image-format.ts';

/** A text chunk of a PNG: where it stands, and views of its parts. */
export interface TextChunk {
  readonly type: 'iTXt' | 'tEXt' | 'zTXt';
  /** Offset of the chunk's length field. */
  readonly start: number;
  readonly data: Uint8Array;
  /** Type and data, which the CRC covers. */
  readonly covered: Uint8Array;
  readonly crc: number;
}

/** What matters of a PNG. */
export interface PngParts {
  /** Offset after the header chunk. */
  readonly headerEnd: number;
  readonly texts: readonly TextChunk[];
}

/** The types that are told apart, as they stand in the file. */
const header = 0x49484452;
const pixels = 0x49444154;
const end = 0x49454e44;
const textTypes: ReadonlyMap<number, TextChunk['type']> = new Map([
  [0x69545874, 'iTXt'],
  [0x74455874, 'tEXt'],
  [0x7a545874, 'zTXt'],
]);

/**
 * Walks the chunks of a PNG within bounds, from IHDR to IEND. Nothing is copied or decoded, and
 * objects are made of text chunks alone, however many chunks of pixels there are.
 *
 * @returns The parts, or `bake.not-an-image`, `bake.png.malformed` (with the reason),
 * `bake.png.truncated`, `bake.png.after-end`, `limits.image` or `limits.chunks`.
 * @see PNG (third edition), sections 5.2, 5.3 and 5.6.
 * @internal
 */
export function readPng(image: Uint8Array, limits: BakeLimits): Result<PngParts> {
  const fail = (code: BakeProblemCode, params: Params = {}) =>
    failWith([problem(code, '', params)]);
  const malformed = (reason: string, offset: number) =>
    fail('bake.png.malformed', { reason, offset });
  const { maxBytes = defaultMaxBytes, maxChunks = defaultMaxChunks } = limits;
  if (image.length > maxBytes) return fail('limits.image', { maxBytes });
  if (imageFormat(image) !== 'png') return fail('bake.not-an-image');
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const texts: TextChunk[] = [];
  let headerEnd = 0;
  let hasPixels = false;
  let at = 8;
  for (let count = 0; at < image.length; count += 1) {
    if (count >= maxChunks) return fail('limits.chunks', { maxChunks });
    if (image.length - at < 12) return fail('bake.png.truncated', { offset: at });
    const length = view.getUint32(at);
    if (length > 0x7fffffff) return malformed('length', at);
    const type = view.getUint32(at + 4);
    if (!isType(type)) return malformed('type', at);
    if (length > image.length - at - 12) return fail('bake.png.truncated', { offset: at });
    if ((type === header) !== (count === 0) || (type === header && length !== 13)) {
      return malformed('IHDR', at);
    }
    const next = at + 12 + length;
    if (type === header) headerEnd = next;
    hasPixels ||= type === pixels;
    const textType = textTypes.get(type);
    if (textType !== undefined) {
      const covered = image.subarray(at + 4, next - 4);
      const crc = view.getUint32(next - 4);
      texts.push({ type: textType, start: at, data: covered.subarray(4), covered, crc });
    }
    if (type === end) {
      if (length !== 0) return malformed('IEND', at);
      if (next !== image.length) return fail('bake.png.after-end', { offset: next });
      return hasPixels ? succeed({ headerEnd, texts }) : malformed('IDAT', at);
    }
    at = next;
  }
  return fail('bake.png.truncated', { offset: at });
}

/** Four letters. */
function isType(type: number): boolean {
  for (let shift = 0; shift < 32; shift += 8) {
    const letter = ((type >>> shift) & 0xff) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}
