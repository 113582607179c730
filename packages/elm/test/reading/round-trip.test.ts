import type { Loss } from '@merkki/core';
import { type MicroCredentialAward, parseMicroCredentialAward } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromElm } from '../../src/from-elm.ts';
import { toElm } from '../../src/to-elm.ts';
import { arbitraryAward } from '../fixtures/arbitrary-award.ts';
import { fullAward, issuedAt, smallAward } from '../fixtures/full-award.ts';
import { leavesOf } from '../fixtures/leaves.ts';

/** What reading adds: what the credential states although the award left it open, by rule. */
const additions: readonly RegExp[] = [
  /^\/validFrom$/, // the moment of issuing, where no other is given
  /^\/microCredential\/descriptionLanguages\//, // the languages of the page
  /\/assessments\/\*\/title\//, // the name of the type, or that of the micro-credential
  /\/offerings\/\*\/(title|mode|start|end)/, // those of the micro-credential
  /\/participation\/(start|end)$/, // those of the realisation
  /\/identifiers\/\*\/country$/, // that of the organisation, for a number that a country gives
  /\/(prefLabel\/[^/]+|scheme|notation)$/, // the label and the scheme of the EU list, or of the same value elsewhere
  /\/activity\/prefLabel\//, // the same of a kind of work
];

type Leaves = Map<string, (string | number | boolean)[]>;

/**
 * The values by pointer, with `*` for the number of an element: what is left out of a list moves the
 * elements after it.
 */
function valuesByPlace(value: unknown, isLost: (pointer: string) => boolean): Leaves {
  const found: Leaves = new Map();
  for (const { pointer, value: leaf } of leavesOf(value)) {
    if (isLost(pointer)) continue;
    const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    found.set(place, [...(found.get(place) ?? []), leaf]);
  }
  return found;
}

interface Difference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Compares value by value, mechanically: all that is under no loss must be back, and nothing more. */
function difference(source: unknown, back: unknown, losses: readonly Loss[]): Difference {
  const isLost = (pointer: string): boolean =>
    losses.some(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  const before = valuesByPlace(source, isLost);
  const after = valuesByPlace(back, () => false);
  const without = (place: string, one: Leaves, other: Leaves): readonly unknown[] => {
    const rest = [...(other.get(place) ?? [])];
    return (one.get(place) ?? []).filter((value) => {
      const at = rest.indexOf(value);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const missing = [...before.keys()].filter((place) => without(place, before, after).length > 0);
  const added = [...after.keys()].filter(
    (place) =>
      !additions.some((one) => one.test(place)) &&
      !isUnderLoss(place, losses) &&
      without(place, after, before).length > 0,
  );
  return { missing, added };
}

/** What was told as lost may be back all the same, such as what stands in our own words. */
function isUnderLoss(place: string, losses: readonly Loss[]): boolean {
  return losses.some(({ path }) => {
    const lost = path.replace(/\/\d+(?=\/|$)/g, '/*');
    return place === lost || place.startsWith(`${lost}/`);
  });
}

function roundTrip(source: MicroCredentialAward, languages?: readonly string[]) {
  const { value, losses } = toElm(source, {
    issuedAt: `${source.issuedOn}T10:00:00+02:00`,
    displayImage: { contentType: 'image/png', base64: 'iVBORw0KGgo=' },
    ...(languages === undefined ? {} : { languages }),
  });
  const read = fromElm(JSON.parse(JSON.stringify(value)));
  if (!read.ok) throw new TypeError(JSON.stringify(read.error));
  // Outcomes that were not achieved are not in the credential, so all that are there were.
  const told = [...losses, { path: '/achievedOutcomes', code: '', params: {} }];
  return { ...read.value, difference: difference(source, read.value.draft, told) };
}

describe('a credential that is read back', () => {
  test.each([
    ['everything', fullAward],
    ['little', smallAward],
    ['validation', { ...fullAward, route: 'validation' as const }],
    ['no realisation', { ...fullAward, offering: undefined }],
  ])('gives every value that is not told as lost, of an award with %s', (_, source) => {
    const read = roundTrip(source);
    expect(read.difference).toEqual({ missing: [], added: [] });
    expect(read.problems).toEqual([]);
    expect(read.award).toBeDefined();
  });

  test('has nothing but the picture left over', () => {
    expect(roundTrip(fullAward).losses.map(({ path, code }) => [path, code])).toEqual([
      ['/displayParameter/individualDisplay', 'loss.display'],
      ['/issued', 'loss.time-of-day'],
    ]);
  });

  test('gives every value of any award, whatever languages its page has', () => {
    const pages = fc.constantFrom(['en', 'fi', 'sv'], ['sv'], ['de', 'en-GB']);
    fc.assert(
      fc.property(arbitraryAward, pages, (source, languages) => {
        expect(parseMicroCredentialAward(source).ok).toBe(true);
        expect(roundTrip(source, languages).difference).toEqual({ missing: [], added: [] });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('is not whole where a value was left out on the way', () => {
    const { value, losses } = toElm(fullAward, { issuedAt });
    const read = fromElm({ ...value, issuer: { ...value.issuer, dcType: [] } });
    const draft = read.ok ? read.value.draft : undefined;
    expect(difference(fullAward, draft, losses).missing).toContain('/microCredential/issuer/kind');
  });
});
