import { assertCredentialText } from './assert-credential-text.ts';
import { bakeRefusal, refusalOf } from './bake-refusal.ts';
import type { BakeLimits } from './baked.ts';
import { insertBytes } from './insert-bytes.ts';
import { readSvg } from './read-svg.ts';
import { illegalCharacter } from './scan-xml.ts';
import { badgeNamespace, type SvgParts } from './svg-parts.ts';

/**
 * Bakes a credential into an SVG: one element directly after the root's start tag, with a compact JSON
 * Web Signature in the attribute `verify` or JSON in CDATA. Every other byte stays as it is, and is
 * copied once.
 *
 * A picture that holds a badge is refused, not changed, as {@link bakePng} says.
 *
 * @param image - The whole file, UTF-8, without DOCTYPE; is not changed.
 * @param credentialText - The signed credential: JSON, or a compact JSON Web Signature.
 * @returns The baked file.
 * @throws {@link InvalidArgumentError} `bake.already-baked`, `bake.content`, `bake.encoding`,
 * `bake.not-an-image`, `bake.svg.character` (a character that XML cannot hold), `limits.image`,
 * `limits.depth`, or a `bake.svg.…` code of {@link unbakeSvg} when the file cannot be read.
 * @see Open Badges 3.0, section 5.3.2 (baking into SVG).
 * @example
 * const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
 * new TextDecoder().decode(bakeSvg(svg, '{"id":"urn:uuid:5e2d"}')); // …<openbadges:credential>…
 */
export function bakeSvg(
  image: Uint8Array,
  credentialText: string,
  limits: BakeLimits = {},
): Uint8Array<ArrayBuffer> {
  const kind = assertCredentialText(credentialText);
  const read = readSvg(image, limits);
  if (!read.ok) throw refusalOf(read.error);
  const { text, root, prefixes, badges, hasOldBadge } = read.value;
  if (badges.length > 0 || hasOldBadge) throw bakeRefusal('bake.already-baked');
  if (illegalCharacter.test(credentialText)) throw bakeRefusal('bake.svg.character');
  const prefix = freePrefix(prefixes);
  const element = `${prefix}:credential`;
  const baked =
    kind === 'jwt'
      ? `<${element} verify="${credentialText.trim()}"></${element}>`
      : `<${element}><![CDATA[${credentialText.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${element}>`;
  const bound = prefixes.has(prefix) ? '' : ` xmlns:${prefix}="${badgeNamespace}"`;
  // The start tag is near the beginning: only what comes before is measured.
  const nameEnd = root.start + 1 + root.name.length;
  const tagEnd = root.end - (root.isEmpty ? 2 : 1); // of `/>` or `>`
  const nameAt = encoded(text.slice(0, nameEnd)).length;
  const tagAt = nameAt + encoded(text.slice(nameEnd, tagEnd)).length;
  return insertBytes(image, [
    { at: nameAt, removed: 0, bytes: encoded(bound) },
    {
      at: tagAt,
      removed: root.isEmpty ? 2 : 1,
      bytes: encoded(`>${baked}${root.isEmpty ? `</${root.name}>` : ''}`),
    },
  ]);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The usual prefix, or the first free one where the root uses that for something else. */
function freePrefix(prefixes: SvgParts['prefixes']): string {
  const candidates = [
    'openbadges',
    ...Array.from({ length: prefixes.size + 1 }, (_, n) => `ob${n}`),
  ];
  return candidates.find((one) => (prefixes.get(one) ?? badgeNamespace) === badgeNamespace) ?? 'ob';
}
