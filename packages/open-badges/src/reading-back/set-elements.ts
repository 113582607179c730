import { isJsonObject, type JsonValue, pointerParts } from '@merkki/core';
import { isExtendable } from '../building/extension-context.ts';

/** Names that no document may set. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Puts the values of an extension context where their pointers say; the learner and the award's own id
 * are not theirs to say.
 *
 * @param document - JSON; is changed.
 * @returns The pointers that lead nowhere.
 * @internal
 */
export function setElements(
  document: unknown,
  elements: Readonly<Record<string, JsonValue>>,
): readonly string[] {
  return Object.entries(elements).flatMap(([pointer, value]) =>
    setElement(document, pointer, value) ? [] : [pointer],
  );
}

function setElement(document: unknown, pointer: string, value: JsonValue): boolean {
  const parts = pointerParts(pointer);
  const last = parts.at(-1);
  if (last === undefined || !isExtendable(pointer)) return false;
  if (parts.some((part) => forbidden.has(part))) return false;
  let here: unknown = document;
  for (const part of parts.slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return false;
    here = Reflect.get(here, part);
  }
  if (Array.isArray(here)) {
    const isPlace = /^(0|[1-9][0-9]*)$/.test(last) && Number(last) <= here.length;
    return isPlace && Reflect.set(here, last, value);
  }
  return isJsonObject(here) && Reflect.set(here, last, value);
}
