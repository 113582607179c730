import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { hasBirthDate } from '../../src/checks/birth-date.ts';
import { hasEmail, hasIdentityCode } from '../../src/checks/personal-data.ts';
import { hasPhone } from '../../src/checks/phone-number.ts';
import { definition } from '../support/documents.ts';

// The identity code is a test number: its individual number is one that nobody is given.
describe('an identity code', () => {
  test.each(['131052-308T', 'Tunnus on 131052-308T.', '(131052-308T)'])(
    'is found in %s',
    (text) => {
      expect(hasIdentityCode(text)).toBe(true);
    },
  );

  test.each(['131052-308U', '2131052-308T', '131052-308TX', '131052 308T', 'TX00AB12-3001'])(
    'is none in %s',
    (text) => {
      expect(hasIdentityCode(text)).toBe(false);
    },
  );
});

describe('an e-mail address', () => {
  test.each([
    'aino@amk.example',
    'Write to aino.esimerkki+x@mail.amk.example, please.',
    'åsa@örn.example',
  ])('is found in %s', (text) => {
    expect(hasEmail(text)).toBe(true);
  });

  test.each(['aino at amk.example', 'Price: 5 € @ each', '@merkki/quality'])(
    'is none in %s',
    (text) => {
      expect(hasEmail(text)).toBe(false);
    },
  );
});

describe('a telephone number', () => {
  test.each(['+358 40 123 4567', 'Soita 040 123 4567.', '0401234567', '+46-8-123 45 67'])(
    'is found in %s',
    (text) => {
      expect(hasPhone(text)).toBe(true);
    },
  );

  test.each([
    '81 hours',
    'ISCED 0612',
    'from 2026-11-24 on',
    'in 2025–2026',
    'EU 2016/679',
    '1.2.246.562.99.00000000018',
    'CB-040123456',
    'Grades 1–5',
  ])('is none in %s', (text) => {
    expect(hasPhone(text)).toBe(false);
  });
});

describe('a date of birth', () => {
  test.each([
    'syntynyt 13.10.1952',
    'born on 1952-10-13',
    'född 13.10.1952',
    'Date of birth: 13/10/1952',
  ])('is found in %s', (text) => {
    expect(hasBirthDate(text)).toBe(true);
  });

  test.each([
    'starts 13.10.2026',
    'born out of a project of 2025',
    'The network was founded 1.1.1990',
  ])('is none in %s', (text) => {
    expect(hasBirthDate(text)).toBe(false);
  });
});

test('contacts and organisations may have addresses and numbers', () => {
  const document = definition({
    '/issuer/email': 'info@amk.example',
    '/offerings/0/contact': { email: 'study@amk.example', phone: '+358 000 100 200' },
  });
  const { results } = checkQuality(document, { stage: 'offering', now: '2026-11-23T12:00:00Z' });
  const outcomes = results.filter(({ ruleId }) => ruleId.startsWith('PD-'));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass']);
});

test.each(['131052-308t', '131052–308T'])('an identity code is found as typed: %s', (text) => {
  expect(hasIdentityCode(text)).toBe(true);
});

test.each([
  ...['(040) 123 4567', '+358 (0)40 123 4567', '00358 40 1234567', '+44 (0)20 7946 0958'],
  ...['p.0401234567', 'puh:0401234567', '044.123.4567', '050‑345 6789', '08-123 456 78'],
])('a telephone number is found as typed: %s', (text) => {
  expect(hasPhone(text)).toBe(true);
});

test.each([
  ...['Course 0612-2345', 'ISSN 0355-1202', 'ISCED 0612 0613 0611', 'OID 0123456789'],
  ...['05 2026 09 2026', '40 000–50 000 €', 'FI04 0401 2345 6789 01', 'parts 04 05 06 07 08'],
])('no telephone number is found in %s', (text) => {
  expect(hasPhone(text)).toBe(false);
});

test.each([
  ...['DOB 01.02.1990', 'syntymäaika on 1.2.1990', 'syntynyt 1. helmikuuta 1990', 's. 1.2.1990'],
  ...['född den 1 februari 1990', 'born on February 1, 1990', 'born 01-02-1990', 'f. 1990-02-01'],
])('a date of birth is found as written: %s', (text) => {
  expect(hasBirthDate(text)).toBe(true);
});

test.each(['The company was born in 1990', 'Kurssi alkaa 1.2.2027', 'lines 1.2.1990'])(
  'no date of birth is found in %s',
  (text) => {
    expect(hasBirthDate(text)).toBe(false);
  },
);
