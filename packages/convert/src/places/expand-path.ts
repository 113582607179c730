import { isJsonObject, type JsonValue, toPointer } from '@merkki/core';

/**
 * Lists where a path leads in a document. A list on the way is gone through element by element, since
 * one value may stand in place of a list of one; `*` at the end lists its elements, and
 * `{member=value}` or `{member^=value}` keeps those whose member is, or begins with, the value.
 *
 * @param path - Such as `/credentialSubject/achievement/alignment/{targetType=ext:EQF}`.
 * @returns JSON Pointers, in the order of the document.
 * @internal
 */
export function expandPath(document: JsonValue, path: string): readonly string[] {
  // A value of a condition may hold slashes; braces hold no braces.
  const segments = [...path.matchAll(/\/(\{[^}]*\}|[^/]*)/g)].map(([, segment = '']) => segment);
  let found: readonly Found[] = [{ parts: [], value: document }];
  for (const segment of segments) found = found.flatMap((here) => step(here, segment));
  return found.filter(({ value }) => isSomething(value)).map(({ parts }) => toPointer(parts));
}

interface Found {
  readonly parts: readonly (string | number)[];
  readonly value: JsonValue | undefined;
}

function step({ parts, value }: Found, segment: string): readonly Found[] {
  if (isList(value)) {
    return value.flatMap((element, index) => {
      const here = { parts: [...parts, index], value: element };
      return segment === '*' ? [here] : step(here, segment);
    });
  }
  if (segment === '*') return [{ parts, value }];
  if (!isJsonObject(value)) return [];
  const condition = /^\{([^=^]+)(\^?=)([^}]*)\}$/.exec(segment);
  if (condition !== null) {
    const [, member = '', operator, wanted = ''] = condition;
    const text = Object.hasOwn(value, member) ? value[member] : undefined;
    if (typeof text !== 'string') return [];
    const fits = operator === '=' ? text === wanted : text.startsWith(wanted);
    return fits ? [{ parts, value }] : [];
  }
  return Object.hasOwn(value, segment)
    ? [{ parts: [...parts, segment], value: value[segment] }]
    : [];
}

function isSomething(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
