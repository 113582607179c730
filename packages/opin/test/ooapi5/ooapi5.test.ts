import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  checkDocument,
  mapOffering,
  ooapi5Profile,
  ooapiProfile,
  readOffering,
} from '../../src/index.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

const to = (definition = definitionWith()) => mapOffering(definition, ooapi5Profile);
const at = (pointer: string, definition = definitionWith()) =>
  atPointer(to(definition).value, pointer);
const good: JsonObject = JSON.parse(JSON.stringify(to().value));

describe('a micro-credential in OOAPI 5.0', () => {
  test('has the identifiers that it has in version 6.0', () => {
    const six = mapOffering(definitionWith(), ooapiProfile).value;
    expect(at('/program/programId')).toBe(atPointer(six, '/programme/programmeId'));
    expect(at('/course/courseId')).toBe(atPointer(six, '/course/courseId'));
    expect(at('/courseOffering/offeringId')).toBe(
      atPointer(six, '/courseOffering/courseOfferingId'),
    );
    expect(at('/courseOffering/course')).toBe(at('/course/courseId'));
  });

  test('says in the Finnish object that it is one', () => {
    expect(at('/program/consumers/0/consumerKey')).toBe('fi-microcredential');
    expect(at('/program/consumers/0/qualityAssurance/0/standard')).toBe('ESG');
  });

  test('gives one study load: the credits, or the hours where there are none', () => {
    expect(at('/course/studyLoad')).toEqual({ studyLoadUnit: 'ects', value: 3 });
    const hours = definitionWith({ workload: { hours: 81 } });
    expect(at('/course/studyLoad', hours)).toEqual({ studyLoadUnit: 'hour', value: 81 });
  });

  test('lists the outcomes as texts', () => {
    expect(at('/course/learningOutcomes/1')).toContainEqual({
      language: 'en',
      value: 'outcome 2 in English',
    });
  });

  test('gives enrolment as days of Finland and keeps the instants', () => {
    const enrolment = { opens: '2026-11-30T23:30:00Z', closes: '2027-01-10T23:59:00+02:00' };
    const { value } = to(offeringWith({ enrolment }));
    expect(atPointer(value, '/courseOffering/enrollStartDate')).toBe('2026-12-01');
    expect(atPointer(value, '/courseOffering/enrollEndDate')).toBe('2027-01-10');
    expect(readOffering(value, ooapi5Profile)).toMatchObject({
      value: { offerings: [{ enrolment }] },
      losses: [],
    });
  });

  test('has the level undefined where the definition names no cycle', () => {
    expect(at('/course/level')).toBe('bachelor');
    expect(at('/course/level', definitionWith({ level: { eqf: 6 } }))).toBe('undefined');
  });

  test('is checked for what this version requires and a definition may lack', () => {
    const { value } = to(definitionWith({ summary: undefined, codes: undefined }));
    expect(
      checkDocument(value, ooapi5Profile).map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual([
      'document.missing /program/abbreviation',
      'document.missing /program/description',
      'document.missing /course/abbreviation',
      'document.missing /course/description',
    ]);
  });
});

describe('reading OOAPI 5.0', () => {
  test('reads days and a short course of another origin', () => {
    const { value, losses } = readOffering(
      {
        course: {
          name: [{ language: 'en', value: 'Writing' }],
          studyLoad: { studyLoadUnit: 'ects', value: 5 },
          learningOutcomes: [[{ language: 'en', value: 'Writes.' }]],
          sector: 'university education',
        },
        courseOffering: { enrollStartDate: '2027-01-01', enrollEndDate: '2027-06-30' },
      },
      ooapi5Profile,
    );
    expect(value).toEqual({
      title: { en: 'Writing' },
      workload: { ects: 5 },
      outcomes: [{ text: { en: 'Writes.' } }],
      offerings: [
        {
          enrolment: {
            opens: '2027-01-01T00:00:00+02:00',
            closes: '2027-06-30T23:59:00+03:00',
          },
        },
      ],
    });
    expect(losses).toEqual([{ path: '/course/sector', code: 'loss.no-place', params: {} }]);
  });

  test.each<[string, unknown, string]>([
    ['/course/studyLoad/studyLoadUnit', 'sbu', 'loss.one-way /course/studyLoad/value'],
    ['/course/modeOfDelivery', ['situated'], 'loss.code-unknown /course/modeOfDelivery/0'],
    ['/course/level', 'post', 'loss.one-way /course/level'],
    ['/program/levelOfQualification', '4+', 'loss.one-way /program/levelOfQualification'],
    ['/courseOffering/enrollEndDate', '2027-02-30', 'loss.one-way /courseOffering/enrollEndDate'],
    ['/course/learningOutcomes/0', [], 'loss.one-way /course/learningOutcomes'],
    ['/courseOffering/course', 'other', 'loss.one-way /courseOffering/course'],
  ])('with %s = %j tells the loss %s', (pointer, value, loss) => {
    const { losses } = readOffering(withValue(good, pointer, value), ooapi5Profile);
    expect(losses.map(({ code, path }) => `${code} ${path}`)).toContain(loss);
  });
});
