import { atPointer, type JsonValue } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromKouta, koutaProfile, readOffering, toKouta } from '../../src/index.ts';
import { definitions } from '../fixtures/definitions.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { covers, leavesOf, withValue } from '../fixtures/json.ts';
import { definitionWith, parsed } from '../fixtures/parsed.ts';

const kinds = ['kk-opintokokonaisuus', 'kk-opintojakso', 'vapaa-sivistystyo-muu', 'muu'] as const;
const json: JsonValue = JSON.parse(JSON.stringify(fullDefinition));

/** Another value of the same type. */
function changed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : value !== true;
}

describe('the losses of a mapping', () => {
  test.each(kinds)(
    'name every leaf that the document of %s does not depend on',
    (koulutustyyppi) => {
      const { value, losses } = toKouta(definitionWith(), { koulutustyyppi });
      const silent = [...leavesOf(json)].filter(([pointer, leaf]) => {
        if (losses.some(({ path }) => covers(path, pointer))) return false;
        // The mapping does not validate, so that any other value will do.
        const other = withValue(json, pointer, changed(leaf)) as unknown as ReturnType<
          typeof definitionWith
        >;
        return JSON.stringify(toKouta(other, { koulutustyyppi }).value) === JSON.stringify(value);
      });
      expect(silent.map(([pointer]) => pointer)).toEqual([]);
    },
  );

  test('name a member that the model does not know', () => {
    const { losses } = toKouta(definitionWith({ colour: { red: 1 } }));
    expect(losses).toContainEqual({ path: '/colour/red', code: 'loss.unknown-member', params: {} });
  });

  test('name the other offerings, each as a whole', () => {
    const { losses } = toKouta(definitionWith(), { offeringId: 'autumn' });
    expect(losses.filter(({ path }) => covers('/offerings/0', path))).toEqual([
      { path: '/offerings/0', code: 'loss.other-offering', params: {} },
    ]);
  });

  test('are one for a part that has no place at all', () => {
    const { losses } = toKouta(definitionWith());
    expect(losses.filter(({ path }) => covers('/quality', path))).toEqual([
      { path: '/quality', code: 'loss.no-place', params: {} },
    ]);
  });
});

const pattern = (pointer: string): string =>
  pointer
    .replaceAll(/\/\d+(?=\/|$)/g, '/*')
    // A mode that the offering does not name itself comes back as the offering's.
    .replace('/participation/mode', '/offerings/*/mode');

function byPattern(leaves: Iterable<readonly [string, JsonValue]>): Map<string, JsonValue[]> {
  const sorted = new Map<string, JsonValue[]>();
  for (const [pointer, value] of leaves) {
    const key = pattern(pointer);
    if (!key.endsWith('/scheme')) sorted.set(key, [...(sorted.get(key) ?? []), value]);
  }
  return sorted;
}

describe('reading back', () => {
  test('brings back all that is in no loss', () => {
    fc.assert(
      fc.property(definitions, fc.constantFrom(...kinds), (definition, koulutustyyppi) => {
        const { value, losses } = toKouta(parsed(definition), { koulutustyyppi });
        expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
        expect(losses.filter(({ path }) => atPointer(definition, path) === undefined)).toEqual([]);
        const kept = [...leavesOf(definition)].filter(
          ([pointer]) => !losses.some(({ path }) => covers(path, pointer)),
        );
        const draft: JsonValue = JSON.parse(JSON.stringify(fromKouta(value).value));
        const back = byPattern(leavesOf(draft));
        for (const [key, values] of byPattern(kept)) expect(back.get(key), key).toEqual(values);
      }),
      { numRuns: 150, seed: 9 },
    );
  }, 30_000);

  test.each(kinds)('finds nothing in a document of ours of kind %s that it cannot read', (kind) => {
    const { value } = toKouta(definitionWith(), { koulutustyyppi: kind });
    expect(fromKouta(value).losses).toEqual([]);
  });

  test('makes an empty draft of an empty document', () => {
    expect(readOffering({}, koutaProfile)).toEqual({ value: {}, losses: [] });
  });
});
