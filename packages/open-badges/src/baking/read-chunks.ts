import { failWith, problem, type Result, succeed } from '@merkki/core';
import { type BakeLimits, defaultMaxBytes, defaultMaxChunks } from './baked.ts';
import { imageFormat } from './image-format.ts';

/** A chunk of a PNG: where it stands, and views of its parts. */
export interface Chunk {
  readonly type: string;
  /** Offset of the chunk's length field. */
  readonly start: number;
  /** Offset after the chunk's CRC. */
  readonly end: number;
  readonly data: Uint8Array;
  /** Type and data, which the CRC covers. */
  readonly covered: Uint8Array;
  readonly crc: number;
}

/**
 * Walks the chunks of a PNG within bounds; nothing is copied or decoded.
 *
 * @returns The chunks from IHDR to IEND, or `bake.not-an-image`, `bake.png.malformed` (with the reason),
 * `limits.image` or `limits.chunks`.
 * @see PNG (third edition), sections 5.2, 5.3 and 5.6.
 * @internal
 */
export function readChunks(image: Uint8Array, limits: BakeLimits): Result<readonly Chunk[]> {
  const { maxBytes = defaultMaxBytes, maxChunks = defaultMaxChunks } = limits;
  if (image.length > maxBytes) return failWith([problem('limits.image', '', { maxBytes })]);
  if (imageFormat(image) !== 'png') return failWith([problem('bake.not-an-image')]);
  const malformed = (reason: string, offset: number) =>
    failWith([problem('bake.png.malformed', '', { reason, offset })]);
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < image.length) {
    if (chunks.length >= maxChunks) return failWith([problem('limits.chunks', '', { maxChunks })]);
    if (image.length - at < 12) return malformed('truncated', at);
    const length = view.getUint32(at);
    if (length > 0x7fffffff || length > image.length - at - 12) return malformed('length', at);
    const covered = image.subarray(at + 4, at + 8 + length);
    const type = String.fromCharCode(...covered.subarray(0, 4));
    if (!/^[A-Za-z]{4}$/.test(type)) return malformed('type', at);
    const end = at + 12 + length;
    const isHeader = type === 'IHDR';
    if (isHeader !== (chunks.length === 0) || (isHeader && length !== 13)) {
      return malformed('IHDR', at);
    }
    const crc = view.getUint32(end - 4);
    chunks.push({ type, start: at, end, data: covered.subarray(4), covered, crc });
    if (type === 'IEND') {
      if (length !== 0) return malformed('IEND', at);
      if (end !== image.length) return malformed('after IEND', end);
      if (!chunks.some((chunk) => chunk.type === 'IDAT')) return malformed('IDAT', at);
      return succeed(chunks);
    }
    at = end;
  }
  return malformed('truncated', at);
}
