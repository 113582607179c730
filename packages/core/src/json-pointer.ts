import type { JsonValue } from './json.ts';

/**
 * Writes a JSON Pointer from its parts. No parts: `''`, the whole document.
 *
 * @see RFC 6901, section 3.
 * @example
 * toPointer(['outcomes', 0, 'a/b']); // '/outcomes/0/a~1b'
 */
export function toPointer(parts: readonly PropertyKey[]): string {
  let pointer = '';
  for (const part of parts) pointer += `/${escapePart(String(part))}`;
  return pointer;
}

function escapePart(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/**
 * Reads the value that a JSON Pointer names; `undefined` when there is none.
 *
 * @see RFC 6901, section 4.
 * @example
 * atPointer({ a: [1, 2] }, '/a/1'); // 2
 */
export function atPointer(document: JsonValue, pointer: string): JsonValue | undefined {
  let here: JsonValue | undefined = document;
  for (const part of pointerParts(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    // RFC 6901, section 4: of an array only elements, no `length` and no leading zeros.
    if (Array.isArray(here) && !/^(?:0|[1-9][0-9]*)$/.test(part)) return undefined;
    here = (here as { readonly [member: string]: JsonValue })[part]; // arrays read by index string too
  }
  return here;
}

/**
 * Splits a JSON Pointer into its unescaped parts.
 *
 * @see RFC 6901, section 4.
 * @example
 * pointerParts('/a~1b/0'); // ['a/b', '0']
 */
export function pointerParts(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
