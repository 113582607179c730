import { decodeUtf8, fromBase64, fromBase64Url, type JsonValue } from '@merkki/core';

/** A text in a document. */
export interface TextLeaf {
  /** The members and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** The text, or a text that is packed in it. */
  readonly text: string;
}

/**
 * Every text of a document: values, names of members, and what is packed into a value as base64, as a
 * data URL or by percent signs.
 *
 * @internal
 */
export function* textLeaves(
  value: JsonValue,
  path: readonly (string | number)[] = [],
): Generator<TextLeaf> {
  if (typeof value === 'string') {
    yield { path, text: value };
    for (const text of packedTexts(value)) yield { path, text };
  } else if (typeof value === 'number') yield { path, text: String(value) };
  else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* textLeaves(element, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield { path: [...path, name], text: name };
      yield* textLeaves(member, [...path, name]);
    }
  }
}

const shortestPacked = 16;

function packedTexts(value: string): readonly string[] {
  const found: string[] = [];
  const body = /^data:[^,]*,/i.test(value) ? value.slice(value.indexOf(',') + 1) : value;
  if (/%[0-9a-f]{2}/i.test(body)) found.push(percentDecoded(body));
  if (body.length >= shortestPacked && /^[A-Za-z0-9+/_-]+={0,2}$/.test(body)) {
    const bytes = fromBase64(body) ?? fromBase64Url(body);
    const text = bytes === undefined ? undefined : decodeUtf8(bytes);
    if (text !== undefined) found.push(text);
  }
  return found;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign packs nothing
  }
}
