import { assertCredentialText } from './assert-credential-text.ts';
import { bakeRefusal, refusalOf } from './bake-refusal.ts';
import type { BakeLimits } from './baked.ts';
import { crc32 } from './crc32.ts';
import { insertBytes } from './insert-bytes.ts';
import { keyword, keywordKind } from './png-text.ts';
import { readPng } from './read-png.ts';

/**
 * Bakes a credential into a PNG: one uncompressed iTXt chunk after IHDR. Every other byte of the
 * picture stays as it is, animation included, and is copied once.
 *
 * A picture that holds a credential of any kind is refused, not changed: nothing of another award may
 * stay in it, and a signed credential is not thrown away without a word.
 *
 * @param image - The whole file; is not changed.
 * @param credentialText - The signed credential: JSON, or a compact JSON Web Signature.
 * @returns The baked file.
 * @throws {@link InvalidArgumentError} `bake.already-baked`, `bake.content`, `bake.encoding`,
 * `bake.not-an-image`, `bake.png.malformed`, `bake.png.truncated`, `bake.png.after-end`, `limits.image`
 * or `limits.chunks`.
 * @see Open Badges 3.0, section 5.3.1 (baking into PNG); PNG (third edition), section 11.3.3.4.
 * @example
 * const baked = (image, credential) => bakePng(image, JSON.stringify(credential));
 */
export function bakePng(
  image: Uint8Array,
  credentialText: string,
  limits: BakeLimits = {},
): Uint8Array<ArrayBuffer> {
  assertCredentialText(credentialText);
  const png = readPng(image, limits);
  if (!png.ok) throw refusalOf(png.error);
  const { headerEnd, texts } = png.value;
  if (texts.some((text) => keywordKind(text) !== undefined)) {
    throw bakeRefusal('bake.already-baked');
  }
  // Keyword, 0, no compression (flag, method), no language and no translated keyword (0, 0), text.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${credentialText}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return insertBytes(image, [{ at: headerEnd, removed: 0, bytes: chunk }]);
}
