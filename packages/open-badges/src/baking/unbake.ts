import type { Result } from '@merkki/core';
import type { Baked, BakeLimits } from './baked.ts';
import { imageFormat } from './image-format.ts';
import { unbakePng } from './unbake-png.ts';
import { unbakeSvg } from './unbake-svg.ts';

/**
 * Reads the credential out of a baked picture, PNG or SVG by its first bytes.
 *
 * @param image - The whole file.
 * @returns The credential, or one problem as {@link unbakePng} and {@link unbakeSvg} tell it; for any
 * other file `bake.not-an-image`. Never throws.
 * @see Open Badges 3.0, section 5.3 (baking).
 * @example
 * unbake(new Uint8Array([0xff, 0xd8])).ok; // false: a JPEG
 */
export function unbake(image: Uint8Array, limits: BakeLimits = {}): Result<Baked> {
  return imageFormat(image) === 'png' ? unbakePng(image, limits) : unbakeSvg(image, limits);
}
