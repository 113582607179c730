import { isJsonObject, type JsonObject, type JsonValue, pointerParts } from '@merkki/core';
import { type Patch, readBase } from '../../scripts/read-examples.ts';
import { claims } from '../../src/checks/claims.ts';

/** A complete description, changed: values by JSON Pointer; undefined takes the member away. */
export function definition(
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
): JsonObject {
  return changed(readBase('definition'), toPatch(changes));
}

/** Attestations of everything that a rule may ask for, current at the moment of the examples. */
export const attestations: JsonValue = claims.map((claim) => ({
  claim,
  attestedBy: {
    name: 'A. Esimerkki',
    role: 'quality manager',
    organisation: 'https://amk.example',
  },
  attestedOn: '2026-05-04',
  evidence: [{ title: 'Minutes', url: 'https://amk.example/minutes' }],
}));

/** A complete record, changed in the same way. */
export function award(changes: Readonly<Record<string, JsonValue | undefined>> = {}): JsonObject {
  return changed(readBase('award'), toPatch(changes));
}

/** A document with a patch applied. */
export function changed(document: JsonObject, { set, remove }: Patch): JsonObject {
  // A round trip and not structuredClone, which would keep the parts that a YAML alias shares.
  const copy: JsonObject = JSON.parse(JSON.stringify(document));
  for (const [path, value] of Object.entries(set)) parentOf(copy, path, Reflect.set, value);
  for (const path of remove) parentOf(copy, path, Reflect.deleteProperty);
  return copy;
}

function toPatch(changes: Readonly<Record<string, JsonValue | undefined>>): Patch {
  const entries = Object.entries(changes);
  return {
    set: Object.fromEntries(
      entries.flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
    ),
    remove: entries.filter(([, value]) => value === undefined).map(([path]) => path),
  };
}

function parentOf(
  root: JsonObject,
  path: string,
  change: (target: object, key: string, value?: unknown) => boolean,
  value?: JsonValue,
): void {
  const parts = pointerParts(path);
  let parent: unknown = root;
  for (const part of parts.slice(0, -1)) {
    parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, part) : undefined;
  }
  if (!isJsonObject(parent) && !Array.isArray(parent)) throw new Error(`Nothing is at ${path}.`);
  change(parent, parts.at(-1) ?? '', value);
}
