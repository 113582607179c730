import { decodeUtf8, failWith, problem, type Result, succeed } from '@merkki/core';
import { type BakeLimits, defaultMaxBytes } from './baked.ts';
import { imageFormat } from './image-format.ts';
import { scanXml } from './scan-xml.ts';
import type { SvgParts, SvgRefusal } from './svg-parts.ts';
import { SvgWalk } from './svg-walk.ts';

/**
 * Reads the structure of an SVG: root, namespaces, badge elements; everything must be well-formed.
 *
 * @returns The parts, or `bake.not-an-image`, `bake.svg.compressed`, `bake.svg.doctype`,
 * `bake.svg.entity`, `bake.svg.malformed` (with the reason), `bake.svg.truncated`,
 * `bake.svg.namespace`, `bake.encoding`, `limits.image` or `limits.depth`.
 * @see XML 1.0 (fifth edition); Namespaces in XML 1.0 (third edition).
 * @internal
 */
export function readSvg(image: Uint8Array, limits: BakeLimits): Result<SvgParts> {
  const fail = ({ code, params }: SvgRefusal) => failWith([problem(code, '', params)]);
  const { maxBytes = defaultMaxBytes } = limits;
  if (image.length > maxBytes) return fail({ code: 'limits.image', params: { maxBytes } });
  const format = imageFormat(image);
  if (format === 'svgz') return fail({ code: 'bake.svg.compressed' });
  if (format !== 'svg') return fail({ code: 'bake.not-an-image' });
  const text = decodeUtf8(image);
  if (text === undefined) return fail({ code: 'bake.encoding' });
  const walk = new SvgWalk();
  for (const token of scanXml(text)) {
    const refusal = walk.step(token);
    if (refusal !== undefined) return fail(refusal);
  }
  const { root } = walk;
  if (root === undefined) return fail({ code: 'bake.svg.malformed', params: { reason: 'root' } });
  if (walk.depth > 0) return fail({ code: 'bake.svg.truncated' });
  const { badges, hasForeignCredential, hasOldBadge, prefixes } = walk;
  return succeed({ text, root, prefixes, badges, hasForeignCredential, hasOldBadge });
}
