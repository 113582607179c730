import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueBadge } from './issue-badge.ts';
import { ourVerdict } from './our-verdict.ts';
import { bazaar } from './peers/bazaar.ts';
import { jose } from './peers/jose.ts';

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

// Neither has types.
const require = createRequire(import.meta.url);
const extractChunks: (png: Uint8Array) => Chunk[] = require('png-chunks-extract');
const encodeChunks: (chunks: readonly Chunk[]) => Uint8Array = require('png-chunks-encode');

const image = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../examples/definitions/wound-care-at-home.png')),
);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Keyword, and the four parts that follow it up to the text. @see PNG 1.2, section 4.2.3.3 (iTXt). */
const head = 'openbadgecredential\0\0\0\0\0';

/** The credential in a picture, by a reader of chunks that knows no badges. */
function readPicture(picture: Uint8Array): readonly string[] {
  return extractChunks(picture)
    .filter(({ name }) => name === 'iTXt')
    .map(({ data }) => text(data))
    .filter((content) => content.startsWith(head))
    .map((content) => content.slice(head.length));
}

/** A picture with a credential in it, made without us. */
function makePicture(credential: string): Uint8Array {
  const [header, ...others] = extractChunks(image);
  if (header === undefined) throw new TypeError('A picture begins with its header.');
  const data = new TextEncoder().encode(`${head}${credential}`);
  return encodeChunks([header, { name: 'iTXt', data }, ...others]);
}

const cases = [
  { format: 'ob3-di', alg: 'EdDSA', peer: bazaar },
  { format: 'ob3-jwt', alg: 'ES256', peer: jose },
] as const;

test.each(cases)('a $format badge baked by us comes out of the picture as it was', async (one) => {
  const { peer, ...options } = one;
  const badge = await issueBadge({ ...options, did: { method: 'key' }, image });
  const [found = '', ...more] = readPicture(badge.picture);
  expect(found).toBe(badge.text);
  expect(more).toEqual([]);
  expect(await peer.accepts(found, await badge.world())).toBe(true);
  const drawn = (picture: Uint8Array) =>
    extractChunks(picture).filter(({ name }) => name !== 'iTXt');
  expect(drawn(badge.picture)).toEqual(drawn(image));
});

test.each(cases)('a $format badge baked by others is read by verify()', async (one) => {
  const { peer, ...options } = one;
  const badge = await issueBadge({ ...options, did: { method: 'key' } });
  const world = await badge.world();
  expect(await ourVerdict(makePicture(badge.text), world)).toBe('valid');
  expect(await peer.accepts(badge.text, world)).toBe(true);
});

test.each(cases)('a $format badge changed in its picture is refused by both', async (one) => {
  const { peer, ...options } = one;
  const badge = await issueBadge({ ...options, did: { method: 'key' }, image });
  const world = await badge.world();
  const [found = ''] = readPicture(badge.picture);
  const changed =
    options.format === 'ob3-di'
      ? found.replaceAll('Generative', 'Degenerate')
      : found.replace(/\.(.)/, (_, first: string) => (first === 'e' ? '.f' : '.e'));
  expect(changed).not.toBe(found);
  const refused = await peer.accepts(changed, world).catch(() => false);
  expect(refused).toBe(false);
  expect(await ourVerdict(makePicture(changed), world)).not.toBe('valid');
});
