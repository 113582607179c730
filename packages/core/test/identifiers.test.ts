import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isBusinessId,
  isLearnerNumber,
  isOrganisationOid,
  isPersonalIdentityCode,
} from '../src/identifiers.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** How many of the ten last digits make an identifier good. */
function goodLastDigits(body: string, isGood: (text: string) => boolean): number {
  return Array.from({ length: 10 }, (_, digit) => isGood(`${body}${digit}`)).filter(Boolean).length;
}

describe('a business id', () => {
  test.each(['1572860-0', '0737546-2'])('is %s', (text) => {
    expect(isBusinessId(text)).toBe(true);
  });

  test.each(['1572860-1', '737546-2', '15728600', '1572860-0 ', 'FI15728600', ''])(
    'is not %j',
    (text) => {
      expect(isBusinessId(text)).toBe(false);
    },
  );

  test('has at most one good check digit, and none where the remainder is 1', () => {
    fc.assert(
      fc.property(digits(7), (body) => {
        const weights = [7, 9, 10, 5, 8, 4, 2];
        const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
        expect(goodLastDigits(`${body}-`, isBusinessId)).toBe(sum % 11 === 1 ? 0 : 1);
      }),
    );
  });
});

describe('an organisation OID', () => {
  test.each([
    '1.2.246.562.10.50880626531',
    '1.2.246.562.99.00000000000',
    '1.2.246.562.199.00000000000',
    '1.2.246.562.10.2013121312345678901234',
  ])('is %s', (text) => {
    expect(isOrganisationOid(text)).toBe(true);
  });

  test.each([
    '1.2.246.562.10.50880626530',
    '1.2.246.562.24.00000000000',
    '1.2.246.562.10.5088062653',
    '1.2.246.562.10.1234567890123456789012345',
    '1.2.246.562.10.5088062653a',
    '1a2.246.562.10.50880626531',
  ])('is not %s', (text) => {
    expect(isOrganisationOid(text)).toBe(false);
  });

  test('of eleven digits has exactly one good check digit', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        expect(goodLastDigits(`1.2.246.562.10.${body}`, isOrganisationOid)).toBe(1);
      }),
    );
  });
});

describe('a learner number', () => {
  test.each([24, 98, 198])('is good under node %d', (node) => {
    expect(isLearnerNumber(`1.2.246.562.${node}.00000000000`)).toBe(true);
  });

  test('has exactly one good check digit, by the weights 7, 3, 1 from the right', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        const weights = [7, 1, 3, 7, 1, 3, 7, 1, 3, 7]; // left to right
        const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
        expect(isLearnerNumber(`1.2.246.562.24.${body}${(10 - (sum % 10)) % 10}`)).toBe(true);
        expect(goodLastDigits(`1.2.246.562.24.${body}`, isLearnerNumber)).toBe(1);
      }),
    );
  });

  test.each(['1.2.246.562.10.00000000000', '1.2.246.562.24.0000000000', '00000000000'])(
    'is not %s',
    (text) => {
      expect(isLearnerNumber(text)).toBe(false);
    },
  );
});

describe('a personal identity code', () => {
  test.each(['131052-308T', '131052A308T', '131052Y308T', '010190-900P'])('is %s', (text) => {
    expect(isPersonalIdentityCode(text)).toBe(true);
  });

  test.each(['131052-308U', '131052_308T', '131052308T', ' 131052-308T', '131052-308t'])(
    'is not %j',
    (text) => {
      expect(isPersonalIdentityCode(text)).toBe(false);
    },
  );
});

const standards = process.env['MERKKI_STANDARDS'];

describe.skipIf(!standards)('the published patterns and vectors (needs MERKKI_STANDARDS)', () => {
  interface Published {
    readonly id: string;
    readonly pattern: string;
    readonly testNodes?: readonly string[];
    readonly testVectors?: readonly string[];
  }
  const text = standards
    ? readFileSync(`${standards}/domain/finland/identifiers.json`, 'utf8')
    : '{"identifiers":[]}';
  const published: readonly Published[] = JSON.parse(text).identifiers;
  const of = (id: string): Published | undefined => published.find((entry) => entry.id === id);

  test('the business ids of the vectors are good', () => {
    expect(of('y-tunnus')?.testVectors?.map(isBusinessId)).toEqual([true, true]);
  });

  test.each([
    ['oppijanumero', isLearnerNumber],
    ['organisaatio-oid', isOrganisationOid],
    ['y-tunnus', isBusinessId],
  ] as const)('what is accepted as %s has the published form', (id, isGood) => {
    const pattern = new RegExp(of(id)?.pattern ?? '(?!)');
    let accepted = 0;
    fc.assert(
      fc.property(fc.stringMatching(pattern), (candidate) => {
        if (isGood(candidate)) accepted += 1;
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string(), (candidate) => {
        if (!pattern.test(candidate)) expect(isGood(candidate)).toBe(false);
      }),
    );
  });

  test('the test nodes are accepted', () => {
    for (const node of of('oppijanumero')?.testNodes ?? []) {
      expect(isLearnerNumber(`1.2.246.562.${node}.00000000000`)).toBe(true);
    }
    for (const node of of('organisaatio-oid')?.testNodes ?? []) {
      expect(isOrganisationOid(`1.2.246.562.${node}.00000000000`)).toBe(true);
    }
  });
});
