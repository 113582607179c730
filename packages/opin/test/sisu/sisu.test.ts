import { atPointer, isJsonObject, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  checkDocument,
  mapOffering,
  pickSisu,
  readOffering,
  sisuProfile,
} from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith, offeringWith } from '../fixtures/parsed.ts';

const to = (definition = definitionWith()) => mapOffering(definition, sisuProfile);
const at = (pointer: string, definition = definitionWith()) =>
  atPointer(to(definition).value, pointer);
const good: JsonObject = JSON.parse(JSON.stringify(to().value));
const read = (document: JsonObject) => readOffering(document, sisuProfile);
const back = (pointer: string, value: unknown) => read(withValue(good, pointer, value));
const told = (losses: readonly { code: string; path: string }[]) =>
  losses.map(({ code, path }) => `${code} ${path}`);
const [assessment] = fullDefinition.assessments;

describe('a micro-credential in Sisu', () => {
  test('is a course unit, its assessment items and a realisation, linked by the items', () => {
    const items = at('/assessmentItems');
    const id = at('/assessmentItems/0/id');
    expect(items).toHaveLength(1);
    expect(id).toMatch(/^otm-[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(at('/courseUnit/completionMethods/0/assessmentItemIds')).toEqual([id]);
    expect(at('/courseUnitRealisation/assessmentItemIds')).toEqual([id]);
    expect(at('/assessmentItems/0/primaryCourseUnitGroupId')).toBe(at('/courseUnit/groupId'));
  });

  test('has the names and codes of the vendor’s schemas', () => {
    expect(good).toMatchObject({
      courseUnit: {
        documentState: 'ACTIVE',
        approvalState: 'urn:code:approval-state-type:approved',
        code: 'TA00GA03',
        credits: { min: 3, max: 3 },
        possibleAttainmentLanguages: ['urn:code:language:fi', 'urn:code:language:sv'],
        completionMethods: [
          { studyType: 'OPEN_UNIVERSITY_STUDIES', typeOfRequire: 'ALL_SELECTED_REQUIRED' },
        ],
      },
      courseUnitRealisation: {
        flowState: 'PUBLISHED',
        activityPeriod: { startDate: '2027-02-01', endDate: '2027-04-30' },
        enrolmentPeriod: { startDateTime: '2026-12-01T08:00:00+02:00' },
        externalEnrolmentLink: { url: { fi: 'https://issuer.example/enrol/spring' } },
        courseUnitRealisationTypeUrn:
          'urn:code:course-unit-realisation-type:teaching-participation-blended',
        studyGroupSets: [{ studySubGroups: [{ size: 30 }] }],
      },
    });
    expect(checkDocument(good, sisuProfile)).toEqual([]);
  });

  test('keeps its identifiers from run to run, and of a new version only that of all versions', () => {
    const bare = { codes: [{ scheme: 'course-code', value: 'TA1' }] };
    const [first, again, next] = [
      to(definitionWith(bare)).value,
      to(definitionWith(bare)).value,
      to(definitionWith({ ...bare, version: '2.0' })).value,
    ];
    expect(again).toEqual(first);
    expect(atPointer(next, '/courseUnit/groupId')).toBe(atPointer(first, '/courseUnit/groupId'));
    expect(atPointer(next, '/courseUnit/id')).not.toBe(atPointer(first, '/courseUnit/id'));
  });

  test('is a course unit alone without a realisation', () => {
    const { value } = to(definitionWith({ offerings: undefined }));
    expect(Object.keys(value).sort()).toEqual(['assessmentItems', 'courseUnit']);
  });
});

describe('the traps of Sisu', () => {
  test('credits are a range: an open range is no number and is not read', () => {
    expect(at('/courseUnit/credits')).toEqual({ min: 3, max: 3 });
    expect(back('/courseUnit/credits/max', undefined).value.workload).toEqual({ ects: 3 });
    const { value, losses } = back('/courseUnit/credits/max', 5);
    expect(value.workload).toBeUndefined();
    expect(told(losses)).toContain('loss.one-way /courseUnit/credits/min');
  });

  test('the definition does not say how several assessments share the credits', () => {
    const two = definitionWith({ assessments: [assessment, { ...assessment, id: 'a2' }] });
    expect(at('/assessmentItems/0/credits', two)).toBeUndefined();
    expect(checkDocument(to(two).value, sisuProfile).map(({ pointer }) => pointer)).toEqual([
      '/assessmentItems/0/credits/min',
      '/assessmentItems/1/credits/min',
    ]);
  });

  test('texts are HTML: written escaped, read as words', () => {
    const summary = { fi: 'R&D <b>& muu', sv: 'text', en: 'text' };
    const definition = definitionWith({ summary });
    expect(at('/courseUnit/content/fi', definition)).toBe('<p>R&amp;D &lt;b&gt;&amp; muu</p>');
    expect(read(to(definition).value).value.summary).toEqual(summary);
    const html =
      '<script>alert(1)</script><p onclick="x()">Yksi&nbsp;<strong>kaksi</strong></p><ul><li>kolme &#8211; nelj&auml;</li></ul>';
    const { value, losses } = back('/courseUnit/content', { fi: html });
    expect(value.summary).toEqual({ fi: 'Yksi\u00a0kaksi\nkolme – nelj&auml;' });
    expect(told(losses)).toContain('loss.structure /courseUnit/content/fi');
  });

  test('outcomes are one text: several are joined with a loss, and reading splits none', () => {
    expect(at('/courseUnit/outcomes/en')).toBe(
      '<p>outcome 1 in English</p><p>outcome 2 in English</p>',
    );
    expect(told(to().losses)).toContain('loss.structure /outcomes/0/text');
    expect(read(good).value.outcomes).toHaveLength(1);
    const [one] = fullDefinition.outcomes;
    const single = definitionWith({ outcomes: [one] });
    expect(read(to(single).value).value.outcomes?.[0]?.text).toEqual(one?.text);
  });

  test('a draft may lack any field, what is active may not', () => {
    const draft = to(definitionWith({ status: 'draft', codes: [] }));
    expect(atPointer(draft.value, '/courseUnit/documentState')).toBe('DRAFT');
    expect(checkDocument(draft.value, sisuProfile)).toEqual([]);
    const active = checkDocument(to(definitionWith({ codes: [] })).value, sisuProfile);
    expect(active.map(({ pointer }) => pointer)).toContain('/courseUnit/code');
    expect(active.every(({ code }) => code === 'document.missing')).toBe(true);
  });

  test('flowState and not documentState says whether teaching is public', () => {
    const states = (['draft', 'approved', 'published', 'retired'] as const).map((status) => {
      const { value } = to(definitionWith({ status }));
      expect(read(value).value.status).toBe(status);
      return [
        atPointer(value, '/courseUnit/documentState'),
        atPointer(value, '/courseUnitRealisation/flowState'),
      ];
    });
    expect(states).toEqual([
      ['DRAFT', 'NOT_READY'],
      ['ACTIVE', 'NOT_READY'],
      ['ACTIVE', 'PUBLISHED'],
      ['ACTIVE', 'ARCHIVED'],
    ]);
    expect(told(back('/courseUnitRealisation/flowState', 'CANCELLED').losses)).toContain(
      'loss.one-way /courseUnitRealisation/flowState',
    );
  });

  test('level, quality assurance, supervision and price have no field', () => {
    const lost = told(to().losses);
    for (const path of ['/level', '/quality', '/offerings/0/price']) {
      expect(lost).toContain(`loss.no-place ${path}`);
    }
    expect(lost).toContain('loss.no-place /assessments/0/supervision');
    expect(JSON.stringify(good)).not.toMatch(/eqf|micro/i);
    expect(read(good).value.level).toBeUndefined();
  });

  test('shares of organisations are 1 together', () => {
    const bodies = [1, 2, 3].map((number) => ({
      ...fullDefinition.awardingBodies[0],
      id: `https://body${number}.example`,
    }));
    const organisations = at(
      '/courseUnit/organisations',
      definitionWith({ awardingBodies: bodies }),
    );
    const shares = (Array.isArray(organisations) ? organisations : []).map((one) =>
      isJsonObject(one) ? Number(one['share']) : Number.NaN,
    );
    expect(shares).toEqual([0.34, 0.33, 0.33]);
    expect(told(back('/courseUnit/organisations/0/share', 0.4).losses)).toContain(
      'loss.one-way /courseUnit/organisations/0/share',
    );
  });

  test('an organisation outside has no identifier, but the code of its institution', () => {
    const body = {
      ...fullDefinition.awardingBodies[0],
      identifiers: [{ scheme: 'oppilaitosnumero', value: '99901' }],
    };
    const { value } = to(definitionWith({ awardingBodies: [body] }));
    expect(atPointer(value, '/courseUnit/organisations/0')).toMatchObject({
      organisationId: null,
      educationalInstitutionUrn: 'urn:code:educational-institution:99901',
    });
    expect(read(value).value.awardingBodies).toEqual([{ identifiers: body.identifiers }]);
  });

  test('customCodeUrns is never an empty object, and codes of own books pass unseen', () => {
    expect(at('/courseUnit/customCodeUrns', definitionWith({ codes: [] }))).toBeUndefined();
    const book = 'urn:code:custom:amk-university-root-id:opin-class';
    expect(at('/courseUnit/customCodeUrns')).toEqual({ [book]: [`${book}:online`] });
    const { value } = back('/courseUnit/customCodeUrns', { [book]: ['unheard-of'] });
    expect(value.codes).toContainEqual({ scheme: book, value: 'unheard-of' });
  });

  test('a responsible person has validity and validityPeriod: both are told as lost', () => {
    const person = '/courseUnitRealisation/responsibilityInfos/0';
    const period = { startDate: '2027-01-01' };
    const document = withValue(
      withValue(good, `${person}/validity`, period),
      `${person}/validityPeriod`,
      period,
    );
    expect(told(read(document).losses)).toEqual([
      `loss.no-place ${person}/validity/startDate`,
      `loss.no-place ${person}/validityPeriod/startDate`,
    ]);
  });

  test('RDI credits are enabled where the production has some', () => {
    expect(at('/courseUnit/rdiCreditsEnabled')).toBe('ENABLED');
    const none = definitionWith({ production: { origin: 'new' } });
    expect(at('/courseUnit/rdiCreditsEnabled', none)).toBe('DISABLED');
  });
});

describe('bad input', () => {
  test('unknown codes are told with their places and the rest goes on', () => {
    const mode = [{ id: 'https://lists.example/mode', prefLabel: { fi: 'outo' } }];
    const { value, losses } = to(offeringWith({ mode, legalForm: 'non-formal' }));
    expect(told(losses)).toContain('loss.code-unknown /offerings/0/mode/0/id');
    expect(told(losses)).toContain('loss.code-unknown /offerings/0/legalForm');
    expect(atPointer(value, '/courseUnit/name/fi')).toBe('title suomeksi');
  });

  test('a missing language is told, and the languages that are whole go across', () => {
    const title = { fi: 'nimi', en: 'name' };
    const { value, losses } = to(definitionWith({ title }));
    expect(atPointer(value, '/courseUnit/name')).toEqual(title);
    expect(told(losses)).toContain('loss.language /summary/sv');
  });

  test.each<[string, unknown, string]>([
    ['/courseUnit/credits/min', 'three', 'document.form /courseUnit/credits/min'],
    ['/courseUnit/approvalState', 'x', 'document.code-unknown /courseUnit/approvalState'],
    ['/courseUnit/groupId', 'x', 'document.form /courseUnit/groupId'],
    [
      '/courseUnitRealisation/flowState',
      'OPEN',
      'document.code-unknown /courseUnitRealisation/flowState',
    ],
    ['/courseUnit/documentState', undefined, 'document.missing /courseUnit/documentState'],
  ])('with %s = %j the check says %s', (pointer, value, problem) => {
    const found = checkDocument(withValue(good, pointer, value), sisuProfile);
    expect(found.map((one) => `${one.code} ${one.pointer}`)).toContain(problem);
  });

  test.each(['/courseUnitRealisation/activityPeriod/startDate'])(
    'the impossible date at %s is told',
    (pointer) => {
      const found = checkDocument(withValue(good, pointer, '2027-02-30'), sisuProfile);
      expect(found.map((one) => `${one.code} ${one.pointer}`)).toEqual([
        `document.form ${pointer}`,
      ]);
    },
  );
});

describe('pickSisu', () => {
  const { courseUnit, assessmentItems, courseUnitRealisation } = good;
  const items = (Array.isArray(assessmentItems) ? assessmentItems : []).filter(isJsonObject);
  const entities = {
    courseUnits: [courseUnit].filter(isJsonObject),
    assessmentItems: items,
    courseUnitRealisations: [courseUnitRealisation].filter(isJsonObject),
  };
  const options = { courseUnitId: 'otm-unit-1', now: '2026-11-24T10:00:00Z' };

  test('links a realisation to a course unit by the assessment items', () => {
    expect(pickSisu(entities, options)).toEqual(good);
    const stranger = { ...entities.courseUnitRealisations[0], assessmentItemIds: ['otm-other'] };
    expect(
      pickSisu({ ...entities, courseUnitRealisations: [stranger] }, options),
    ).not.toHaveProperty('courseUnitRealisation');
    expect(pickSisu(entities, { ...options, realisationId: 'otm-none' })).toBeUndefined();
  });

  test('takes of the snapshots the latest that is not in the future', () => {
    const snapshots = ['2026-01-01', '2026-11-01', '2027-01-01'].map((day) => ({
      ...items[0],
      snapshotDateTime: `${day}T00:00:00Z`,
    }));
    const picked = pickSisu({ ...entities, assessmentItems: snapshots }, options);
    expect(atPointer(picked ?? {}, '/assessmentItems')).toEqual([snapshots[1]]);
  });

  test('leaves out an item whose latest snapshot is deleted, and a course unit that is no more', () => {
    const deleted = {
      ...items[0],
      documentState: 'DELETED',
      snapshotDateTime: '2026-11-01T00:00:00Z',
    };
    const picked = pickSisu({ ...entities, assessmentItems: [...items, deleted] }, options);
    expect(atPointer(picked ?? {}, '/assessmentItems')).toEqual([]);
    const gone = entities.courseUnits.map((unit) => ({ ...unit, documentState: 'DELETED' }));
    expect(pickSisu({ ...entities, courseUnits: gone }, options)).toBeUndefined();
  });
});
