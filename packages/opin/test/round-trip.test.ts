import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkDocument, mapOffering, profileSchema, profiles, readOffering } from '../src/index.ts';
import { definitions } from './fixtures/definitions.ts';
import { fullDefinition } from './fixtures/full-definition.ts';
import { covers, leavesOf, withValue } from './fixtures/json.ts';
import { definitionWith, parsed } from './fixtures/parsed.ts';

const json: JsonValue = JSON.parse(JSON.stringify(fullDefinition));
// Opintopolku has variants and is tried in test/kouta.
const others = profiles.filter(({ id }) => id !== 'kouta');

/** Another value of the same type. */
function changed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : value !== true;
}

/** Codes and identifiers are told apart by their schemes and not by their places. */
function isInSet(pointer: string, leaf: JsonValue, back: ReadonlyMap<string, JsonValue>): boolean {
  const [, list, member] = /^(.*\/(?:codes|identifiers))\/\d+\/(scheme|value)$/.exec(pointer) ?? [];
  return [...back].some(
    ([place, value]) =>
      list !== undefined &&
      place.startsWith(`${list}/`) &&
      place.endsWith(`/${member}`) &&
      value === leaf,
  );
}

describe.each(others)('the mapping to $id', (profile) => {
  test('names every leaf as lost that the document does not depend on', () => {
    const { value, losses } = mapOffering(definitionWith(), profile);
    const silent = [...leavesOf(json)].filter(([pointer, leaf]) => {
      if (losses.some(({ path }) => covers(path, pointer))) return false;
      // The mapping does not validate, so that any other value will do.
      const other = withValue(json, pointer, changed(leaf)) as unknown as ReturnType<
        typeof definitionWith
      >;
      return JSON.stringify(mapOffering(other, profile).value) === JSON.stringify(value);
    });
    expect(silent.map(([pointer]) => pointer)).toEqual([]);
  }, 30_000);

  test('loses only what the table declares as lost', () => {
    const { losses } = mapOffering(definitionWith(), profile);
    expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
    const { losses: more } = mapOffering(definitionWith({ colour: { red: 1 } }), profile);
    expect(more).toContainEqual({ path: '/colour/red', code: 'loss.unknown-member', params: {} });
  });

  test('brings back all that is in no loss', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const { value, losses } = mapOffering(parsed(definition), profile);
        expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
        expect(losses.filter(({ path }) => atPointer(definition, path) === undefined)).toEqual([]);
        const kept = [...leavesOf(definition)].filter(
          ([pointer]) => !losses.some(({ path }) => covers(path, pointer)),
        );
        const draft: JsonValue = JSON.parse(JSON.stringify(readOffering(value, profile).value));
        const back = leavesOf(draft);
        for (const [pointer, leaf] of kept) {
          // A mode that the offering does not name itself comes back as the offering's.
          const other = pointer.replace('/participation/mode', '/offerings/0/mode');
          if (isInSet(pointer, leaf, back)) continue;
          expect(back.get(pointer) ?? back.get(other), pointer).toEqual(leaf);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  }, 30_000);

  test('makes a document that it reads without a loss and whose check and schema have nothing against it', () => {
    const { value } = mapOffering(definitionWith(), profile);
    expect(readOffering(value, profile).losses).toEqual([]);
    expect(checkDocument(value, profile)).toEqual([]);
    // zod types the schema as its own JSON Schema type; it is plain JSON.
    const schema = profileSchema(profile) as Parameters<typeof z.fromJSONSchema>[0];
    const plain: JsonObject = JSON.parse(JSON.stringify(value));
    expect(z.fromJSONSchema(schema).safeParse(plain).error).toBeUndefined();
  });

  test('changes neither what it maps nor what it reads', () => {
    const definition = definitionWith();
    const { value } = mapOffering(definition, profile);
    const before = JSON.stringify([definition, value]);
    readOffering(value, profile);
    expect(JSON.stringify([definition, value])).toBe(before);
  });

  test('makes an empty draft of an empty document', () => {
    expect(readOffering({}, profile)).toEqual({ value: {}, losses: [] });
  });

  test('never throws when reading or checking, whatever the document holds', () => {
    const targets = [...leavesOf(mapOffering(definitionWith(), profile).value).keys()];
    const good = mapOffering(definitionWith(), profile).value;
    fc.assert(
      fc.property(fc.constantFrom(...targets), fc.nat(4), fc.jsonValue(), (leaf, up, junk) => {
        const parts = leaf.split('/');
        const pointer = parts.slice(0, Math.max(2, parts.length - up)).join('/');
        const document = withValue(good, pointer, junk);
        const { losses } = readOffering(document, profile);
        expect(losses.every(({ path }) => atPointer(document, path) !== undefined)).toBe(true);
        expect(Array.isArray(checkDocument(document, profile))).toBe(true);
      }),
      { numRuns: 200, seed: 9 },
    );
  }, 30_000);
});
