const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A byte order mark of UTF-16 and `<`, in either order of bytes. */
const wideStarts = [
  [0xff, 0xfe, 0x3c, 0x00],
  [0xfe, 0xff, 0x00, 0x3c],
];

/**
 * Tells by the first bytes what kind of picture it is; `svgz` is SVG compressed by gzip. SVG in UTF-16
 * is `svg` too, so that a reader can tell what is the matter with it.
 *
 * @example
 * imageFormat(new TextEncoder().encode('<svg/>')); // 'svg'
 */
export function imageFormat(image: Uint8Array): 'png' | 'svg' | 'svgz' | undefined {
  const startsWith = (bytes: readonly number[]): boolean =>
    bytes.every((byte, index) => image[index] === byte);
  if (startsWith(pngSignature)) return 'png';
  if (image[0] === 0x1f && image[1] === 0x8b) return 'svgz';
  if (wideStarts.some(startsWith)) return 'svg';
  const start = new TextDecoder().decode(image.subarray(0, 256)); // drops a byte order mark
  return /^\s*</.test(start) ? 'svg' : undefined;
}
