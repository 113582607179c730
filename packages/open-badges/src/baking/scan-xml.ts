/** One piece of an XML text. Offsets are in UTF-16 units. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
      /** Offset of `<` and the offset after `>`. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text' | 'cdata'; readonly text: string }
  | { readonly kind: 'aside' }
  | { readonly kind: 'doctype' }
  | { readonly kind: 'error'; readonly reason: string };

const nameStart = 'A-Za-z_:\\u00c0-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufffd\\u{10000}-\\u{effff}';
const name = `[${nameStart}][${nameStart}.\\-0-9\\u00b7\\u203f\\u2040]*`;
const openTagStart = new RegExp(`<(${name})`, 'uy');
const openTagEnd = /\s*(\/?)>/y;
const closeTag = new RegExp(`</(${name})\\s*>`, 'uy');
/** Up to the quote; the value behind it is looked up, since a pattern would need stack for its length. */
const attributeStart = new RegExp(`\\s+(${name})\\s*=\\s*(["'])`, 'uy');
const declaration =
  /^<\?xml\s+version\s*=\s*["']1\.[0-9]["'](?:\s+encoding\s*=\s*["']([A-Za-z0-9._-]+)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;
/** A character that XML 1.0 does not allow. */
export const illegalCharacter = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const entity = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Cuts an XML text into tokens without recursion. Knows no document types and therefore no entities
 * but the five of XML and character references. A `doctype` or `error` token is the last one.
 *
 * @see XML 1.0 (fifth edition), sections 2 and 4.6.
 * @internal
 */
export function* scanXml(text: string): Generator<XmlToken, void> {
  const error = (reason: string): XmlToken => ({ kind: 'error', reason });
  if (illegalCharacter.test(text)) return yield error('character');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const head = declaration.exec(text.slice(at, at + 256));
  if (head !== null) {
    if (!/^utf-?8$/i.test(head[1] ?? 'utf-8')) return yield error('encoding');
    at += head[0].length;
  }
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      const raw = text.slice(at, next < 0 ? text.length : next);
      if (raw.includes(']]>')) return yield error('text');
      const content = resolved(raw);
      if ('fault' in content) return yield error(content.fault);
      yield { kind: 'text', text: content.text };
      if (next < 0) return;
      at = next;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return yield error('truncated');
      yield { kind: 'cdata', text: text.slice(at + 9, end) };
      at = end + 3;
    } else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('--', at + 4);
      if (end < 0) return yield error('truncated');
      if (text[end + 2] !== '>') return yield error('comment');
      yield { kind: 'aside' };
      at = end + 3;
    } else if (text.startsWith('<?', at)) {
      const end = text.indexOf('?>', at);
      const isDeclaration = /^<\?xml[\s?]/i.test(text.slice(at, at + 6));
      if (end < 0) return yield error('truncated');
      if (isDeclaration) return yield error('instruction');
      yield { kind: 'aside' };
      at = end + 2;
    } else if (/^<!DOCTYPE/i.test(text.slice(at, at + 9))) {
      return yield { kind: 'doctype' };
    } else {
      const token = tagAt(text, at);
      if (token.kind === 'error') return yield token;
      yield token;
      at = token.end;
    }
  }
}

type Tag = Extract<XmlToken, { kind: 'open' | 'close' }> & { readonly end: number };

type XmlError = Extract<XmlToken, { kind: 'error' }>;

function tagAt(text: string, at: number): Tag | XmlError {
  const close = matchAt(closeTag, text, at);
  if (close !== null) return { kind: 'close', name: close[1] ?? '', end: closeTag.lastIndex };
  const broken = (): XmlError => ({
    kind: 'error',
    reason: text.includes('>', at) ? 'tag' : 'truncated',
  });
  const [, tagName] = matchAt(openTagStart, text, at) ?? [];
  if (tagName === undefined) return broken();
  const attributes = new Map<string, string>();
  let next = openTagStart.lastIndex;
  for (;;) {
    const [, key = '', quote = ''] = matchAt(attributeStart, text, next) ?? [];
    if (key === '') break;
    const from = attributeStart.lastIndex;
    const to = text.indexOf(quote, from);
    if (to < 0) return broken();
    const raw = text.slice(from, to);
    const value = resolved(raw);
    if ('fault' in value) return { kind: 'error', reason: value.fault };
    if (raw.includes('<') || attributes.has(key)) return { kind: 'error', reason: 'tag' };
    attributes.set(key, value.text);
    next = to + 1;
  }
  const end = matchAt(openTagEnd, text, next);
  if (end === null) return broken();
  const isEmpty = end[1] === '/';
  return { kind: 'open', name: tagName, attributes, isEmpty, start: at, end: openTagEnd.lastIndex };
}

/** What a sticky pattern finds at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Text with its references resolved, or what is wrong: an unknown entity, a character. */
function resolved(
  text: string,
): { readonly text: string } | { readonly fault: 'entity' | 'character' } {
  if (!text.includes('&')) return { text };
  if (text.replaceAll(entity, '').includes('&')) return { fault: 'entity' };
  let isLegal = true;
  const plain = text.replaceAll(entity, (_, word?: string, decimal?: string, hex?: string) => {
    if (word !== undefined) return named[word] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (illegalCharacter.test(character)) isLegal = false;
    return character;
  });
  return isLegal ? { text: plain } : { fault: 'character' };
}
