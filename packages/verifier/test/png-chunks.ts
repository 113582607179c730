import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** A chunk of text, as iTXt (compressed where the flag says so) or tEXt. */
export function textChunk(
  type: 'iTXt' | 'tEXt',
  keyword: string,
  text: Uint8Array,
  compressed: 0 | 1 = 0,
): Uint8Array {
  const head = Buffer.from(`${keyword}\0`, 'latin1');
  const rest = type === 'iTXt' ? Buffer.from([compressed, 0, 0, 0]) : Buffer.alloc(0);
  return chunk(type, Buffer.concat([head, rest, compressed === 1 ? deflateSync(text) : text]));
}

/** The picture with more chunks before its end. */
export function insertChunks(png: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array {
  const end = png.length - 12;
  return new Uint8Array(Buffer.concat([png.subarray(0, end), ...chunks, png.subarray(end)]));
}

/** A chunk that says nothing. */
export const emptyChunk = chunk('prVt', new Uint8Array(0));
