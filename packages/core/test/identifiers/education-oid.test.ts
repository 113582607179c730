import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEducationOid, parseEducationOid } from '../../src/identifiers/education-oid.ts';
import { isLearnerNumber } from '../../src/identifiers/learner-number.ts';
import { isOrganisationOid } from '../../src/identifiers/organisation-oid.ts';
import { digits, goodEndings, singleDigitChanges } from './digits.ts';

const prefix = '1.2.246.562.';

describe('isOrganisationOid', () => {
  test.each([
    '1.2.246.562.10.50880626531',
    '1.2.246.562.99.00000000000',
    '1.2.246.562.199.00000000000',
    '1.2.246.562.10.2013121312345678901234',
  ])('holds for %s', (text) => {
    expect(isOrganisationOid(text)).toBe(true);
  });

  test.each([
    '1.2.246.562.10.50880626530',
    '1.2.246.562.24.00000000000',
    '1.2.246.562.10.5088062653',
    '1.2.246.562.10.1234567890123456789012345',
    '1.2.246.562.10.5088062653a',
    '1a2.246.562.10.50880626531',
    '1.2.246.562.10.50880626531\n',
  ])('fails for %j', (text) => {
    expect(isOrganisationOid(text)).toBe(false);
  });
});

describe('isLearnerNumber', () => {
  test.each([24, 98, 198])('holds under node %d', (node) => {
    expect(isLearnerNumber(`${prefix}${node}.00000000000`)).toBe(true);
  });

  test('holds where the weights 7, 3, 1 from the right give the check digit', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        const weights = [7, 1, 3, 7, 1, 3, 7, 1, 3, 7]; // left to right
        const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
        expect(isLearnerNumber(`${prefix}24.${body}${(10 - (sum % 10)) % 10}`)).toBe(true);
      }),
    );
  });

  test.each(['1.2.246.562.10.00000000000', '1.2.246.562.24.0000000000', '00000000000'])(
    'fails for %s',
    (text) => {
      expect(isLearnerNumber(text)).toBe(false);
    },
  );
});

describe.each([
  ['isLearnerNumber', isLearnerNumber, '24'],
  ['isOrganisationOid', isOrganisationOid, '10'],
] as const)('%s with eleven digits', (_name, isGood, node) => {
  const start = `${prefix}${node}.`;

  test('finds exactly one good check digit', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        expect(goodEndings(start + body, isGood)).toHaveLength(1);
      }),
    );
  });

  test('refuses every change of one digit of the number', () => {
    fc.assert(
      fc.property(digits(10), (body) => {
        const [good = ''] = goodEndings(start + body, isGood);
        const changes = singleDigitChanges(good, start.length);
        expect(changes).toHaveLength(99);
        expect(changes.filter(isGood)).toEqual([]);
      }),
    );
  });
});

describe('parseEducationOid', () => {
  test.each([
    ['24', 'learner', false],
    ['98', 'learner', true],
    ['198', 'learner', true],
    ['10', 'organisation', false],
    ['99', 'organisation', true],
    ['199', 'organisation', true],
    ['13', 'programme', false],
    ['17', 'offering', false],
    ['20', 'application-option', false],
    ['29', 'application-round', false],
  ] as const)('reads node %s as %s', (node, kind, isTest) => {
    const number = '00000000000';
    expect(parseEducationOid(`${prefix}${node}.${number}`)).toEqual({
      ok: true,
      value: { kind, node, number, test: isTest },
    });
  });

  test.each([
    ['1.2.246.562.24.00000000001', 'identifier.check-digit'],
    ['1.2.246.562.10.50880626530', 'identifier.check-digit'],
    ['1.2.246.562.24.000000000000', 'identifier.format'],
    ['1.2.246.562.11.00000000000', 'identifier.format'],
    ['1.2.246.562.17.', 'identifier.format'],
    ['1.2.246.562.17', 'identifier.format'],
    ['2.2.246.562.17.1', 'identifier.format'],
    ['', 'identifier.format'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseEducationOid(text)).toEqual({
      ok: false,
      error: [{ code, pointer: '', params: { scheme: 'education-oid' } }],
    });
  });

  test('gives the parts that make the text again', () => {
    fc.assert(
      fc.property(fc.constantFrom('13', '17', '20', '29'), digits(20), (node, number) => {
        const text = `${prefix}${node}.${number}`;
        const read = parseEducationOid(text);
        expect(read.ok && `${prefix}${read.value.node}.${read.value.number}`).toBe(text);
      }),
    );
  });
});

test('isEducationOid tells the kinds apart', () => {
  const offering = '1.2.246.562.17.00000000000000000001';
  expect(isEducationOid(offering)).toBe(true);
  expect(isEducationOid(offering, 'offering')).toBe(true);
  expect(isEducationOid(offering, 'programme')).toBe(false);
});
