import { InvalidArgumentError, toBase64 } from '@merkki/core';
import { readBytes } from '../io/files.ts';

/**
 * Reads a picture file as data URI.
 *
 * @throws `image.logo` when it is neither PNG, JPEG nor SVG.
 * @internal
 */
export async function readPicture(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const type = mediaType(bytes);
  if (type === undefined) {
    throw new InvalidArgumentError({
      code: 'image.logo',
      message: 'The picture is neither PNG, JPEG nor SVG.',
    });
  }
  return `data:${type};base64,${toBase64(bytes)}`;
}

/**
 * The media type of a picture by how it begins.
 *
 * @internal
 */
export function mediaType(bytes: Uint8Array): string | undefined {
  if ([0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte)) return 'image/png';
  if ([0xff, 0xd8, 0xff].every((byte, index) => bytes[index] === byte)) return 'image/jpeg';
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?svg[\s/>]/.test(start)
    ? 'image/svg+xml'
    : undefined;
}
