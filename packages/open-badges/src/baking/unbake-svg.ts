import { failWith, problem, type Result, succeed } from '@merkki/core';
import type { BakeProblemCode } from '../problem-codes.ts';
import { type Baked, type BakeLimits, kindOf } from './baked.ts';
import { readSvg } from './read-svg.ts';

/**
 * Reads the credential out of a baked SVG: the first element inside the root, in the namespace of Open
 * Badges 3.0, with the signature in the attribute `verify` or the JSON in its body. Nothing is fetched
 * or run, and no entity is resolved.
 *
 * @param image - The whole file, UTF-8.
 * @returns The credential, or one problem: `bake.not-an-image`, `bake.svg.missing`,
 * `bake.svg.duplicate` (also for both attribute and body), `bake.svg.misplaced`, `bake.svg.namespace`,
 * `bake.svg.doctype`, `bake.svg.entity`, `bake.svg.malformed`, `bake.svg.truncated`, `bake.svg.compressed`, `bake.ob2`, `bake.encoding`,
 * `bake.content`, `limits.image` or `limits.depth`. Never throws.
 * @see Open Badges 3.0, section 5.3.2 (baking into SVG).
 * @example
 * const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
 * const baked = unbakeSvg(svg);
 * console.log(baked.ok ? baked.value.text : baked.error[0]?.code); // 'bake.svg.missing'
 */
export function unbakeSvg(image: Uint8Array, limits: BakeLimits = {}): Result<Baked> {
  const fail = (code: BakeProblemCode) => failWith([problem(code)]);
  const read = readSvg(image, limits);
  if (!read.ok) return read;
  const { badges, hasForeignCredential, hasOldBadge } = read.value;
  const [badge] = badges;
  if (badge === undefined) {
    if (hasOldBadge) return fail('bake.ob2');
    return fail(hasForeignCredential ? 'bake.svg.namespace' : 'bake.svg.missing');
  }
  if (badges.length > 1) return fail('bake.svg.duplicate');
  if (!badge.isFirst) return fail('bake.svg.misplaced');
  const { verify, body } = badge;
  if (verify !== undefined && body !== undefined) return fail('bake.svg.duplicate');
  const text = verify ?? body;
  if (text === undefined || text === '') return fail('bake.svg.missing');
  const kind = kindOf(text);
  const isFit = kind === (verify === undefined ? 'json' : 'jwt');
  return kind !== undefined && isFit
    ? succeed({ format: 'svg', text, kind })
    : fail('bake.content');
}
