import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkDocument, mapAward, profileSchema, readAward, recordProfiles } from '../src/index.ts';
import { awards } from './fixtures/awards.ts';
import { awardWith, fullAward, parsedAward } from './fixtures/full-award.ts';
import { covers, leavesOf, withValue } from './fixtures/json.ts';

const json: JsonValue = JSON.parse(JSON.stringify(fullAward));
const forms = recordProfiles.flatMap((profile) =>
  profile.variants.map((record) => ({ id: profile.id, record, profile })),
);

/** Another value of the same type. */
function changed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : value !== true;
}

/** Lists of which only some elements have a place, so that the others move up. */
function anyPlace(pointer: string): string {
  return pointer.replaceAll(/\/(identifiers|codes|fields|offerings|languages)\/\d+/g, '/$1/*');
}

describe.each(forms)('the mapping to $id, $record', ({ profile, record }) => {
  const parameters = { record, municipality: '205' };
  const map = (award: ReturnType<typeof awardWith>) => mapAward(award, profile, { parameters });

  test('names every leaf as lost that the document does not depend on', () => {
    const { value, losses } = map(awardWith());
    const silent = [...leavesOf(json)].filter(([pointer, leaf]) => {
      if (losses.some(({ path }) => covers(path, pointer))) return false;
      // The mapping does not validate, so that any other value will do.
      const other = withValue(json, pointer, changed(leaf)) as unknown as ReturnType<
        typeof awardWith
      >;
      return JSON.stringify(map(other).value) === JSON.stringify(value);
    });
    expect(silent.map(([pointer]) => pointer)).toEqual([]);
  }, 30_000);

  test('loses only what the table declares as lost', () => {
    const unknown = ({ code }: { readonly code: string }) => code === 'loss.unknown-member';
    expect(map(awardWith()).losses.filter(unknown)).toEqual([]);
    const { losses } = map(awardWith({ colour: { red: 1 } }));
    expect(losses).toContainEqual({ path: '/colour/red', code: 'loss.unknown-member', params: {} });
  });

  test('brings back all that is in no loss', () => {
    fc.assert(
      fc.property(awards, (award) => {
        const { value, losses } = map(parsedAward(award));
        expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
        expect(losses.filter(({ path }) => atPointer(award, path) === undefined)).toEqual([]);
        const kept = [...leavesOf(award)].filter(
          ([pointer]) => !losses.some(({ path }) => covers(path, pointer)),
        );
        const draft: JsonValue = JSON.parse(JSON.stringify(readAward(value, profile).value));
        const back = leavesOf(draft);
        const values = (wanted: string): readonly JsonValue[] =>
          [...back].filter(([one]) => anyPlace(one) === anyPlace(wanted)).map(([, leaf]) => leaf);
        for (const [pointer, leaf] of kept) {
          // What stands in another place of the award says the same, and comes back there.
          const others = [
            pointer.replace('/participation/languages', '/offerings/0/languages'),
            ...(pointer === '/awardedOn' ? ['/completedOn'] : []),
          ];
          expect([pointer, ...others].flatMap(values), pointer).toContainEqual(leaf);
        }
      }),
      { numRuns: 80, seed: 9 },
    );
  }, 30_000);

  test('makes a document that it reads without a loss and whose check has nothing against it', () => {
    const { value } = map(awardWith());
    // The municipality is stated by the caller and has no member in the model.
    const { losses } = readAward(value, profile);
    expect(losses.filter(({ path }) => !path.endsWith('/Koulutuskunta'))).toEqual([]);
    // VIRTA has a check of its own, by the schema.
    if (profile.id === 'virta') return;
    expect(checkDocument(value, profile)).toEqual([]);
    // zod types the schema as its own JSON Schema type; it is plain JSON.
    const schema = profileSchema(profile) as Parameters<typeof z.fromJSONSchema>[0];
    const plain: JsonObject = JSON.parse(JSON.stringify(value));
    expect(z.fromJSONSchema(schema).safeParse(plain).error).toBeUndefined();
  });

  test('makes an empty draft of an empty document', () => {
    expect(readAward({}, profile)).toEqual({ value: {}, losses: [] });
  });

  test('never throws when reading or checking, whatever the document holds', () => {
    const good = map(awardWith()).value;
    const targets = [...leavesOf(good).keys()];
    fc.assert(
      fc.property(fc.constantFrom(...targets), fc.nat(4), fc.jsonValue(), (leaf, up, junk) => {
        const parts = leaf.split('/');
        const pointer = parts.slice(0, Math.max(2, parts.length - up)).join('/');
        const document = withValue(good, pointer, junk);
        const { losses } = readAward(document, profile);
        expect(losses.every(({ path }) => atPointer(document, path) !== undefined)).toBe(true);
        expect(Array.isArray(checkDocument(document, profile))).toBe(true);
      }),
      { numRuns: 200, seed: 9 },
    );
  }, 30_000);
});
