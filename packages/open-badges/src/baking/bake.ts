import { bakePng } from './bake-png.ts';
import { bakeSvg } from './bake-svg.ts';
import type { BakeLimits } from './baked.ts';
import { imageFormat } from './image-format.ts';

/**
 * Bakes a credential into a picture, PNG or SVG by its first bytes.
 *
 * @param image - The whole file; is not changed.
 * @param credentialText - The signed credential: JSON, or a compact JSON Web Signature.
 * @returns The baked file.
 * @throws {@link InvalidArgumentError} as {@link bakePng} and {@link bakeSvg} do; for any other file
 * `bake.not-an-image`.
 * @see Open Badges 3.0, section 5.3 (baking).
 * @example
 * const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
 * unbake(bake(svg, '{"id":"urn:uuid:5e2d"}')).ok; // true
 */
export function bake(
  image: Uint8Array,
  credentialText: string,
  limits: BakeLimits = {},
): Uint8Array<ArrayBuffer> {
  return imageFormat(image) === 'png'
    ? bakePng(image, credentialText, limits)
    : bakeSvg(image, credentialText, limits);
}
