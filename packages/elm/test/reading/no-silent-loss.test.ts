import { isJsonObject, type JsonObject, pointerParts, toPointer } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { fromElm } from '../../src/from-elm.ts';
import { toElm } from '../../src/to-elm.ts';
import { fullAward, issuedAt } from '../fixtures/full-award.ts';
import { unusedIn } from '../fixtures/unused-in.ts';

const displayImage = { contentType: 'image/png', base64: 'iVBORw0KGgo=' };
const credential: JsonObject = JSON.parse(
  JSON.stringify(toElm(fullAward, { issuedAt, languages: ['en'], displayImage }).value),
);

/** Each member that holds a node or a list of them, once for each way that leads to it by name. */
function nodeMembers(value: unknown, path: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    const here = [...path, name];
    const isNode = isJsonObject(member) && 'type' in member;
    if (isNode || (Array.isArray(member) && isJsonObject(member[0]))) {
      found.set(here.filter((part) => !/^\d+$/.test(part)).join('.'), toPointer(here));
    }
    for (const [names, pointer] of nodeMembers(member, here)) {
      if (!found.has(names)) found.set(names, pointer);
    }
  }
  return found;
}

/** The same node with other texts and ids. */
function altered(node: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(node), (name, value) =>
    typeof value === 'string' && !['type', 'contentURL'].includes(name) && !/T00:00/.test(value)
      ? `${value}7`
      : value,
  );
}

const places = [...nodeMembers(credential)].filter(
  ([names]) => !/displayParameter|inScheme/.test(names),
);

describe('a node beside one that is read', () => {
  test('is tried in many places', () => {
    expect(places.length).toBeGreaterThan(60);
  });

  test.each(places)(
    'is read or told as lost at %s',
    (_, pointer) => {
      const document = structuredClone(credential);
      const parts = pointerParts(pointer);
      let here: unknown = document;
      for (const part of parts.slice(0, -1)) here = Reflect.get(Object(here), part);
      const last = parts.at(-1) ?? '';
      const member: readonly JsonObject[] = [Reflect.get(Object(here), last)].flat();
      const list = [...member, ...member.slice(0, 1).map(altered)];
      if (Array.isArray(here)) here.splice(Number(last) + 1, 0, ...list.slice(-1));
      else Reflect.set(Object(here), last, list);
      const read = fromElm(document);
      const losses = read.ok ? read.value.losses : [];
      const below = Array.isArray(here)
        ? toPointer([...parts.slice(0, -1), Number(last) + 1])
        : `${pointer}/${list.length - 1}`;
      expect(unusedIn(document, losses, `${below}/`)).toEqual([]);
    },
    30_000,
  );
});
