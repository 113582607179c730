import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { type Check, check } from '../report.ts';

/**
 * Refuses keywords of JSON-LD in a document with an embedded proof: beside `type`, a member `@type` of
 * the same values leaves the signed statements as they are, so that the text could be changed unseen.
 *
 * @see JSON-LD 1.1, section 1.7 (Syntax Tokens and Keywords).
 * @internal
 */
export function checkKeywords(document: JsonObject): readonly Check[] {
  const open: { readonly value: JsonValue; readonly path: readonly PropertyKey[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (name === '@context') continue; // judged by itself
      if (isJsonObject(value) && name.startsWith('@')) {
        return [check('context', 'fail', 'context.keyword', toPointer([...path, name]))];
      }
      open.push({ value: member, path: [...path, name] });
    }
  }
  return [];
}
