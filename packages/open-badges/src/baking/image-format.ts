const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Tells by the first bytes what kind of picture it is; `svgz` is SVG compressed by gzip.
 *
 * @example
 * imageFormat(new TextEncoder().encode('<svg/>')); // 'svg'
 */
export function imageFormat(image: Uint8Array): 'png' | 'svg' | 'svgz' | undefined {
  if (pngSignature.every((byte, index) => image[index] === byte)) return 'png';
  if (image[0] === 0x1f && image[1] === 0x8b) return 'svgz';
  const start = new TextDecoder().decode(image.subarray(0, 256)); // drops a byte order mark
  return /^\s*</.test(start) ? 'svg' : undefined;
}
