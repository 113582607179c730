import { atPointer } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { flatRows } from '../../src/engine/flat-rows.ts';
import {
  assumedFields,
  checkDocument,
  mapOffering,
  opinProfile,
  opinSupports,
  profileTable,
  schemaVersionFit,
} from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { definitionWith } from '../fixtures/parsed.ts';

const book = 'urn:code:custom:amk-university-root-id:opin-class';
const other = 'urn:code:custom:amk-university-root-id:subjects';
const to = (parameters = {}, definition = definitionWith()) =>
  mapOffering(definition, opinProfile, { parameters });

describe('the table of opin.fi', () => {
  test('marks nothing as known but what the introduction says', () => {
    const known = flatRows(opinProfile.fields).filter(({ status }) => status === 'known');
    expect(known.map(({ theirs }) => theirs)).toEqual(['/schemaVersion']);
    expect(opinProfile.title).toMatch(/proposal/);
  });

  test('tells of a document which of its fields are assumed: all but the version', () => {
    const { value } = to();
    const assumed = assumedFields(value, opinProfile);
    expect(assumed).toContain('/CourseUnit/name');
    expect(assumed).toContain('/AssessmentItem/*/name');
    expect(assumed).not.toContain('/schemaVersion');
    expect(assumedFields({ schemaVersion: '0.0.1' }, opinProfile)).toEqual([]);
  });

  test('says so on its page', () => {
    expect(profileTable(opinProfile)).toMatch(/`\/CourseUnit\/name` .* assumed /);
  });

  test('wants nothing but the version', () => {
    expect(checkDocument({ schemaVersion: '0.0.1' }, opinProfile)).toEqual([]);
    expect(checkDocument({}, opinProfile).map(({ pointer }) => pointer)).toEqual([
      '/schemaVersion',
    ]);
    const [wrong] = checkDocument({ schemaVersion: 'v1' }, opinProfile);
    expect(wrong).toMatchObject({ code: 'document.form', pointer: '/schemaVersion' });
  });

  test('takes the version of the schema as an option', () => {
    expect(atPointer(to().value, '/schemaVersion')).toBe('0.0.1');
    expect(atPointer(to({ schemaVersion: '1.2.0' }).value, '/schemaVersion')).toBe('1.2.0');
  });

  test('takes the code book of the institution as an option', () => {
    const codes = [
      { scheme: book, value: `${book}:online` },
      { scheme: other, value: `${other}:it` },
    ];
    const definition = definitionWith({ codes });
    const classes = (parameters = {}) =>
      atPointer(to(parameters, definition).value, '/CourseUnit/customCodeUrns');
    expect(classes()).toEqual({ [book]: [`${book}:online`], [other]: [`${other}:it`] });
    expect(classes({ codeBookUrn: book })).toEqual({ [book]: [`${book}:online`] });
    expect(to({ codeBookUrn: book }, definition).losses).toContainEqual({
      path: '/codes/1',
      code: 'loss.no-place',
      params: {},
    });
  });

  test('has no place for what Sisu has none for, and says so', () => {
    const lost = to().losses.map(({ path }) => path);
    for (const path of ['/level', '/quality', '/offerings/0/price', '/offerings/0/seats']) {
      expect(lost, path).toContain(path);
    }
    expect(JSON.stringify(to().value)).not.toContain(String(fullDefinition.level.basis));
  });
});

describe('a capability statement', () => {
  const statement = { supportedResources: [{ resource: 'AssessmentItem', methods: ['GET'] }] };

  test('is read without knowing the names of its members', () => {
    expect(opinSupports(statement, 'AssessmentItem', 'GET')).toBe(true);
    expect(opinSupports(statement, 'AssessmentItem', 'PUT')).toBe(false);
    expect(opinSupports(statement, 'CourseUnit', 'GET')).toBe(false);
    const byName = { supportedResources: { AssessmentItem: ['GET'], Course: { PUT: {} } } };
    expect(opinSupports(byName, 'Course', 'PUT')).toBe(true);
    expect(opinSupports(byName, 'AssessmentItem', 'PUT')).toBe(false);
  });

  test('says nothing without a list', () => {
    expect(opinSupports({}, 'AssessmentItem', 'GET')).toBeUndefined();
    expect(opinSupports({ supportedResources: null }, 'AssessmentItem', 'GET')).toBeUndefined();
  });
});

test.each([
  ['1.4.0', '1.2.0', 'same-major'],
  ['1.2.0', '2.0.0', 'older-major'],
  ['3.0.0', '2.0.0', 'unknown'],
  ['0.1.0', '0.0.1', 'unknown'],
  ['0.0.1', '0.0.1', 'same-major'],
  ['one', '1.0.0', undefined],
])('a document of version %s stands to a reader of %s as %s', (version, known, fit) => {
  expect(schemaVersionFit(version, known)).toBe(fit);
});
