import { decodeUtf8, failWith, type Params, problem, type Result, succeed } from '@merkki/core';
import type { BakeProblemCode } from '../problem-codes.ts';
import { type Baked, type BakeLimits, kindOf } from './baked.ts';
import { crc32 } from './crc32.ts';
import { keywordKind, readInternationalText } from './png-text.ts';
import { readPng } from './read-png.ts';

/** What else a picture can hold, and what is told of it. */
const others = [
  ['misspelt', 'bake.png.wrong-keyword'],
  ['clr', 'bake.clr'],
  ['ob2', 'bake.ob2'],
] as const;

/**
 * Reads the credential out of a baked PNG. The picture itself is not decoded.
 *
 * @param image - The whole file.
 * @returns The credential, or one problem: `bake.not-an-image`, `bake.png.missing`,
 * `bake.png.duplicate`, `bake.png.compressed`, `bake.png.wrong-chunk`, `bake.png.wrong-keyword`,
 * `bake.png.crc`, `bake.png.malformed`, `bake.png.truncated`, `bake.png.after-end`, `bake.clr`,
 * `bake.ob2`, `bake.encoding`, `bake.content`, `limits.image` or `limits.chunks`. Never throws.
 * @see Open Badges 3.0, section 5.3.1 (baking into PNG).
 * @example
 * const baked = unbakePng(new Uint8Array([0x47, 0x49, 0x46]));
 * console.log(baked.ok ? baked.value.text : baked.error[0]?.code); // 'bake.not-an-image'
 */
export function unbakePng(image: Uint8Array, limits: BakeLimits = {}): Result<Baked> {
  const fail = (code: BakeProblemCode, params: Params = {}) =>
    failWith([problem(code, '', params)]);
  const png = readPng(image, limits);
  if (!png.ok) return png;
  const kinds = png.value.texts.map(keywordKind);
  const named = png.value.texts.filter((_, at) => kinds[at] === 'badge');
  const [chunk] = named;
  if (chunk === undefined) {
    const other = others.find(([kind]) => kinds.includes(kind));
    return fail(other?.[1] ?? 'bake.png.missing');
  }
  if (named.length > 1) return fail('bake.png.duplicate', { count: named.length });
  if (chunk.type !== 'iTXt') return fail('bake.png.wrong-chunk', { type: chunk.type });
  if (crc32(chunk.covered) !== chunk.crc) return fail('bake.png.crc');
  const content = readInternationalText(chunk.data);
  if (content === undefined) {
    return fail('bake.png.malformed', { reason: 'iTXt', offset: chunk.start });
  }
  if (content.isCompressed) return fail('bake.png.compressed');
  const text = decodeUtf8(content.text);
  if (text === undefined) return fail('bake.encoding');
  const kind = kindOf(text);
  return kind === undefined ? fail('bake.content') : succeed({ format: 'png', text, kind });
}
