import type { CredentialFormat } from './report.ts';

/** How pictures begin, those that hold no badge among them. */
const pictures: readonly {
  readonly start: readonly number[];
  readonly format: CredentialFormat;
}[] = [
  { start: [0x89, 0x50, 0x4e, 0x47], format: 'ob3-baked-png' },
  { start: [0x1f, 0x8b], format: 'ob3-baked-svg' }, // compressed
  { start: [0x47, 0x49, 0x46, 0x38], format: 'unknown' }, // GIF
  { start: [0xff, 0xd8, 0xff], format: 'unknown' }, // JPEG
  { start: [0x52, 0x49, 0x46, 0x46], format: 'unknown' }, // WebP
];

/** The form of a picture by its first bytes; `undefined` for anything else. @internal */
export function imageFormat(bytes: Uint8Array): CredentialFormat | undefined {
  const picture = pictures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) return picture.format;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return looksLikeSvg(start) ? 'ob3-baked-svg' : undefined;
}

/** Markup that is or may become an SVG picture; other markup, such as a web page, is not. @internal */
export function looksLikeSvg(text: string): boolean {
  const start = text
    .slice(0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') && !/^<(!doctype\s+html|html)/i.test(start);
}
