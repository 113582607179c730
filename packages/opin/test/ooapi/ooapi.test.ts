import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { checkDocument, mapOffering, ooapiProfile, readOffering } from '../../src/index.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

const to = (definition = definitionWith()) => mapOffering(definition, ooapiProfile);
const at = (pointer: string, definition = definitionWith()) =>
  atPointer(to(definition).value, pointer);
const read = (document: JsonObject) => readOffering(document, ooapiProfile);
const losses = (document: JsonObject) =>
  read(document).losses.map(({ code, path }) => `${code} ${path}`);
const good: JsonObject = JSON.parse(JSON.stringify(to().value));

describe('a micro-credential in OOAPI 6.0', () => {
  test('is a programme with a micro-credential certificate, a course and its offering', () => {
    expect(at('/programme/formalDocument')).toBe('micro_credential_certificate');
    expect(at('/programme/levelOfQualification')).toBe('eqf_6');
    expect(at('/course/programmeIds')).toEqual([at('/programme/programmeId')]);
    expect(at('/courseOffering/courseId')).toBe(at('/course/courseId'));
    expect(at('/courseOffering/organisationId')).toBe(at('/organisation/organisationId'));
    expect(at('/course/learningOutcomeIds')).toEqual([
      at('/learningOutcomes/0/learningOutcomeId'),
      at('/learningOutcomes/1/learningOutcomeId'),
    ]);
  });

  test('has identifiers that are made of its id, always the same and one for each entity', () => {
    const ids = [
      '/programme/programmeId',
      '/course/courseId',
      '/courseOffering/courseOfferingId',
      '/organisation/organisationId',
      '/learningOutcomes/0/learningOutcomeId',
      '/learningOutcomes/1/learningOutcomeId',
    ].map((pointer) => at(pointer));
    expect(new Set(ids).size).toBe(6);
    expect(at('/course/courseId')).toBe(ids[1]);
    expect(at('/course/courseId', definitionWith({ id: 'https://issuer.example/mc/2' }))).not.toBe(
      ids[1],
    );
  });

  test('takes the identifiers that the institution already has, and brings them back', () => {
    const value = '123e4567-e89b-12d3-a456-426614174000';
    const codes = [{ scheme: 'ooapi-course-id', value }];
    const { value: document } = to(definitionWith({ codes }));
    expect(atPointer(document, '/course/courseId')).toBe(value);
    expect(atPointer(document, '/courseOffering/courseId')).toBe(value);
    expect(read(document)).toMatchObject({ value: { codes }, losses: [] });
    const foreign = { course: { courseId: value } };
    expect(read(foreign)).toEqual({ value: { codes }, losses: [] });
  });

  test('takes no text for an identifier that is no UUID', () => {
    const codes = [{ scheme: 'ooapi-course-id', value: 'TA00GA03' }];
    expect(at('/course/courseId', definitionWith({ codes }))).toBe(at('/course/courseId'));
  });

  test('puts in the Finnish object what OOAPI has no field for', () => {
    expect(at('/programme/consumer/consumerKey')).toBe('fi-microcredential');
    expect(at('/programme/consumer/qualityAssurance/0/type/notation')).toBe('audit');
    expect(at('/programme/consumer/assessments/0/supervision')).toBe('supervised-id');
    expect(at('/courseOffering/consumer/legalForm')).toBe('open-studies');
  });

  test('gives days as instants of Finland, in winter and in summer', () => {
    expect(at('/courseOffering/startDateTime')).toBe('2027-02-01T00:00:00+02:00');
    expect(at('/courseOffering/endDateTime')).toBe('2027-04-30T23:59:00+03:00');
  });

  test('has a period of enrolment only where its beginning is known', () => {
    const period = '/courseOffering/enrolmentPeriods';
    expect(at(period)).toEqual([
      {
        startDateTime: '2026-12-01T08:00:00+02:00',
        endDateTime: '2027-06-18T16:00:00+03:00',
        enrolmentUrl: 'https://issuer.example/enrol/spring',
      },
    ]);
    const enrolment = { url: 'https://issuer.example/enrol' };
    const mapped = to(offeringWith({ enrolment }));
    expect(atPointer(mapped.value, period)).toBeUndefined();
    expect(read(mapped.value).value.offerings?.[0]?.enrolment).toEqual(enrolment);
  });

  test('gives a price as text in euros, and nothing for what is free of charge', () => {
    const cost = (price: object) => at('/courseOffering/priceInformation', offeringWith({ price }));
    expect(cost({ type: 'fee', amount: 49.5 })).toEqual([
      { costType: 'total_costs', amount: '49.5', currency: 'EUR' },
    ]);
    expect(cost({ type: 'free' })).toEqual([{ costType: 'total_costs', amount: '0' }]);
    expect(cost({ type: 'fee', perCredit: 45 })).toBeUndefined();
  });

  test('gives the first field of education that is a code of ISCED-F', () => {
    expect(at('/course/fieldsOfStudy')).toBe('0688');
    expect(at('/course/fieldsOfStudy', definitionWith({ fields: undefined }))).toBeUndefined();
  });

  test('leaves out a language that OOAPI cannot name, and says so', () => {
    const title = { fi: 'Laatu', 'zh-Hant': '質量' };
    const mapped = to(definitionWith({ title, descriptionLanguages: ['fi'] }));
    expect(atPointer(mapped.value, '/course/name')).toEqual([{ language: 'fi', value: 'Laatu' }]);
    expect(mapped.losses).toContainEqual({
      path: '/title/zh-Hant',
      code: 'loss.language',
      params: {},
    });
  });

  test('has no offering where the definition has none', () => {
    const mapped = to(definitionWith({ offerings: undefined }));
    expect(mapped.value).not.toHaveProperty('courseOffering');
    expect(mapped.value).toHaveProperty('course');
    expect(checkDocument(mapped.value, ooapiProfile)).toEqual([]);
    expect(() =>
      mapOffering(definitionWith({ offerings: [] }), ooapiProfile, { offeringId: 'x' }),
    ).toThrow(expect.objectContaining({ code: 'map.no-offering' }));
  });

  test('is a concept until it is published', () => {
    const state = (status: string) => at('/courseOffering/state', definitionWith({ status }));
    expect(['draft', 'approved', 'published', 'retired'].map(state)).toEqual([
      'concept',
      'concept',
      'active',
      'inactive',
    ]);
  });
});

describe('reading OOAPI 6.0', () => {
  test('reads a course of another origin and says what it cannot read', () => {
    const { value, losses: lost } = read({
      course: {
        courseId: '123e4567-e89b-12d3-a456-426614174000',
        primaryCode: { codeType: 'programme_code', code: 'INFOMQNM' },
        name: [{ language: 'en-GB', value: 'Academic Writing' }],
        studyLoad: [
          { studyLoadUnit: 'ects', value: 5 },
          { studyLoadUnit: 'sbu', value: 140 },
        ],
        modesOfDelivery: ['online', 'x-metaverse'],
        teachingLanguages: ['en-GB'],
        abbreviation: 'INF',
        assessment: [{ language: 'en-GB', value: 'Exam on campus' }],
      },
    });
    expect(value).toEqual({
      workload: { ects: 5 },
      codes: [
        { scheme: 'ooapi-course-id', value: '123e4567-e89b-12d3-a456-426614174000' },
        { scheme: 'primary-code', value: 'INFOMQNM' },
      ],
      title: { 'en-GB': 'Academic Writing' },
      participation: {
        languages: ['en-GB'],
        mode: [{ id: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe' }],
      },
      assessments: [{ criteria: { text: { 'en-GB': 'Exam on campus' } } }],
    });
    expect(lost.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'loss.code-unknown /course/studyLoad/1',
      'loss.one-way /course/primaryCode/codeType',
      'loss.code-unknown /course/modesOfDelivery/1',
      'loss.no-place /course/abbreviation',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['/programme/levelOfQualification', 'eqf_9', 'loss.one-way /programme/levelOfQualification'],
    ['/course/courseId', 'none', 'loss.one-way /course/courseId'],
    ['/courseOffering/state', 'cancelled', 'loss.one-way /courseOffering/state'],
    [
      '/courseOffering/startDateTime',
      '2027-02-30T00:00:00+02:00',
      'loss.one-way /courseOffering/startDateTime',
    ],
    [
      '/courseOffering/startDateTime',
      '2027-02-01T09:15:00+02:00',
      'loss.precision /courseOffering/startDateTime',
    ],
    [
      '/courseOffering/priceInformation/0/currency',
      'SEK',
      'loss.one-way /courseOffering/priceInformation/0/amount',
    ],
    [
      '/courseOffering/priceInformation/0/amount',
      '2,5',
      'loss.one-way /courseOffering/priceInformation/0/amount',
    ],
    ['/course/name/0/language', undefined, 'loss.one-way /course/name'],
    ['/course/name/0/value', 'Other', 'loss.one-way /course/name'],
    ['/course/fieldsOfStudy', 'science', 'loss.one-way /course/fieldsOfStudy'],
    [
      '/learningOutcomes/0/complexityLevel',
      'solo_4',
      'loss.one-way /learningOutcomes/0/complexityLevel',
    ],
    ['/learningOutcomes/1/parentIds', ['x'], 'loss.no-place /learningOutcomes/1/parentIds/0'],
    ['/programme/consumer/colour', 'red', 'loss.no-place /programme/consumer/colour'],
    ['/programme/consumer/consumerKey', 'rio', 'loss.one-way /programme/consumer/consumerKey'],
  ])('with %s = %j tells the loss %s', (pointer, value, loss) => {
    expect(losses(withValue(good, pointer, value))).toContain(loss);
  });

  test('keeps a town without a known language as undetermined', () => {
    const document = { courseOffering: { addresses: [{ addressType: 'teaching', city: 'Oulu' }] } };
    expect(read(document).value.offerings).toEqual([{ place: { locality: { und: 'Oulu' } } }]);
  });
});

describe('checkDocument for OOAPI 6.0', () => {
  test.each<[string, unknown, string]>([
    ['/course/name', undefined, 'document.missing /course/name'],
    ['/course/name', [], 'document.missing /course/name'],
    ['/course/name', 'Laatu', 'document.form /course/name'],
    ['/course/name/0/language', undefined, 'document.form /course/name/0/language'],
    ['/course/courseId', 'x', 'document.form /course/courseId'],
    ['/programme/formalDocument', 'diploma', 'document.code-unknown /programme/formalDocument'],
    ['/learningOutcomes/1/name', undefined, 'document.missing /learningOutcomes/1/name'],
    ['/courseOffering/maxNumberStudents', 1.5, 'document.form /courseOffering/maxNumberStudents'],
    [
      '/courseOffering/enrolmentPeriods/0/startDateTime',
      undefined,
      'document.missing /courseOffering/enrolmentPeriods/0/startDateTime',
    ],
  ])('with %s = %j says %s', (pointer, value, expected) => {
    const found = checkDocument(withValue(good, pointer, value), ooapiProfile);
    expect(found.map(({ code, pointer: place }) => `${code} ${place}`)).toEqual([expected]);
  });

  test('takes an offering away as a whole, but not the course', () => {
    const without = (pointer: string) =>
      checkDocument(withValue(good, pointer, undefined), ooapiProfile).map(({ pointer: at }) => at);
    expect(without('/courseOffering')).toEqual([]);
    expect(without('/course')).toEqual([
      '/course/courseId',
      '/course/primaryCode/codeType',
      '/course/primaryCode/code',
      '/course/name',
    ]);
  });
});
