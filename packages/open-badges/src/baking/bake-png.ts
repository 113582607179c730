import { assertCredentialText } from './assert-credential-text.ts';
import { bakeRefusal, refusalOf } from './bake-refusal.ts';
import type { BakeLimits } from './baked.ts';
import { crc32 } from './crc32.ts';
import { keyword, keywordOf, oldKeyword } from './png-text.ts';
import { readChunks } from './read-chunks.ts';

/**
 * Bakes a credential into a PNG: one uncompressed iTXt chunk after IHDR. Every other byte of the
 * picture stays as it is, animation included.
 *
 * @param image - The whole file; is not changed.
 * @param credentialText - The signed credential: JSON, or a compact JSON Web Signature.
 * @returns The baked file.
 * @throws {@link InvalidArgumentError} `bake.already-baked`, `bake.content`, `bake.encoding`,
 * `bake.not-an-image`, `bake.png.malformed`, `limits.image` or `limits.chunks`.
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
  const chunks = readChunks(image, limits);
  if (!chunks.ok) throw refusalOf(chunks.error);
  const names = chunks.value.map(keywordOf);
  if (names.includes(keyword) || names.includes(oldKeyword)) {
    throw bakeRefusal('bake.already-baked');
  }
  const insertAt = chunks.value[0]?.end ?? 8;
  // Keyword, 0, no compression (flag, method), no language and no translated keyword (0, 0), text.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${credentialText}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  const baked = new Uint8Array(image.length + chunk.length);
  baked.set(image.subarray(0, insertAt));
  baked.set(chunk, insertAt);
  baked.set(image.subarray(insertAt), insertAt + chunk.length);
  return baked;
}
