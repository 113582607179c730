import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { mapOffering, readOffering, schemaOrgProfile } from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

const to = (definition = definitionWith()) => mapOffering(definition, schemaOrgProfile);
const at = (pointer: string, definition = definitionWith()) =>
  atPointer(to(definition).value, pointer);
const good: JsonObject = JSON.parse(JSON.stringify(to().value));

describe('a micro-credential in schema.org', () => {
  test('is a course that leads to a credential', () => {
    expect(good).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': fullDefinition.id,
      courseCode: 'TA00GA03',
      numberOfCredits: { '@type': 'QuantitativeValue', value: 3, unitText: 'ECTS' },
      timeRequired: 'PT81H',
      educationalCredentialAwarded: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'micro-credential',
        educationalLevel: { '@type': 'DefinedTerm', termCode: 'EQF 6' },
        validFor: 'P36M',
      },
    });
    expect(at('/name/0')).toEqual({ '@language': 'fi', '@value': 'title suomeksi' });
  });

  test('has one instance, with its offer', () => {
    expect(at('/hasCourseInstance')).toMatchObject([
      {
        '@type': 'CourseInstance',
        startDate: '2027-02-01',
        courseMode: ['http://data.europa.eu/snb/learning-assessment/e92d221e4d'],
        isAccessibleForFree: false,
        offers: {
          '@type': 'Offer',
          price: 135,
          priceCurrency: 'EUR',
          url: 'https://issuer.example/enrol/spring',
        },
      },
    ]);
    expect(at('/hasCourseInstance', definitionWith({ offerings: [] }))).toBeUndefined();
  });

  test('takes the mode of the study where the realisation has none', () => {
    expect(at('/hasCourseInstance/0/courseMode', offeringWith({ mode: undefined }))).toEqual([
      'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
    ]);
  });

  test('has neither a price nor a type of the offer that nobody stated', () => {
    const free = offeringWith({ price: { type: 'free' } });
    expect(at('/hasCourseInstance/0/isAccessibleForFree', free)).toBe(true);
    expect(at('/hasCourseInstance/0/offers/price', free)).toBeUndefined();
  });

  test('says that assessment and quality assurance have no place', () => {
    const lost = to().losses.map(({ code, path }) => `${code} ${path}`);
    expect(lost).toContain('loss.no-place /assessments');
    expect(lost).toContain('loss.no-place /quality');
    expect(lost).toContain('loss.no-place /integration');
  });
});

describe('reading schema.org', () => {
  test.each<[string, unknown, string]>([
    ['/numberOfCredits', 3, 'loss.no-place /numberOfCredits'],
    ['/numberOfCredits/unitText', 'CU', 'loss.one-way /numberOfCredits/value'],
    ['/timeRequired', 'PT2H30M', 'loss.one-way /timeRequired'],
    ['/name', 'Laatu', 'loss.one-way /name'],
    ['/name/1/@language', 'fi', 'loss.one-way /name'],
    [
      '/educationalCredentialAwarded/educationalLevel/termCode',
      'EQF 9',
      'loss.one-way /educationalCredentialAwarded/educationalLevel/termCode',
    ],
    [
      '/hasCourseInstance/0/offers/priceCurrency',
      'SEK',
      'loss.one-way /hasCourseInstance/0/offers/price',
    ],
    ['/teaches/0/url', 'https://x.example', 'loss.no-place /teaches/0/url'],
    ['/aggregateRating', 5, 'loss.no-place /aggregateRating'],
  ])('with %s = %j tells the loss %s', (pointer, value, loss) => {
    const { losses } = readOffering(withValue(good, pointer, value), schemaOrgProfile);
    expect(losses.map(({ code, path }) => `${code} ${path}`)).toContain(loss);
  });
});
