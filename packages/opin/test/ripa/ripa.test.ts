import { describe, expect, test } from 'vitest';
import {
  checkDocument,
  isRipaSelectionChange,
  mapOffering,
  readOffering,
  ripaProfile,
} from '../../src/index.ts';
import { definitionWith } from '../fixtures/parsed.ts';

const networks = [{ scheme: 'ripa-network', value: 'CN-1' }];

describe('a message to the cross-study service', () => {
  test('creates a course unit with the realisation that is named', () => {
    const { value } = mapOffering(definitionWith({ codes: networks }), ripaProfile, {
      offeringId: 'autumn',
      parameters: { sendingTime: '2026-11-24T10:00:00Z' },
    });
    expect(value).toMatchObject({
      courseUnits: [
        {
          type: 'COURSE_UNIT',
          status: 'ACTIVE',
          creditsMin: 3,
          creditsMax: 3,
          cooperationNetworks: [{ id: 'CN-1' }],
          organisationReferences: [
            { organisationRole: 1, target: { organisationTkCode: '99050' } },
          ],
          sendingTime: '2026-11-24T10:00:00Z',
          realisations: [
            { realisationId: 'autumn', startDate: '2027-02-01', minSeats: 12, maxSeats: 30 },
          ],
        },
      ],
    });
    expect(checkDocument(value, ripaProfile)).toEqual([]);
  });

  test('has no realisation where the definition has none', () => {
    const { value } = mapOffering(definitionWith({ offerings: [] }), ripaProfile);
    expect(JSON.stringify(value)).not.toContain('realisation');
    expect(checkDocument(value, ripaProfile)).toEqual([]);
  });

  test('has the number of the national scale, and says that its values are more', () => {
    const { value, losses } = mapOffering(definitionWith(), ripaProfile);
    expect(value).toMatchObject({ courseUnits: [{ assessmentScale: 1 }] });
    expect(losses).toContainEqual({
      path: '/assessments/0/gradingScheme/scale',
      code: 'loss.code-merged',
      params: {},
    });
    const read = readOffering(
      { courseUnits: [{ type: 'COURSE_UNIT', assessmentScale: 2 }] },
      ripaProfile,
    );
    expect(read.value).toEqual({ assessments: [{ gradingScheme: { scale: ['HYL', 'HYV'] } }] });
  });

  test.each([
    ['document.missing', '/courseUnits/0/name/values', { studyElementId: 'x' }],
    ['document.code-unknown', '/courseUnits/0/status', { status: 'DELETED' }],
    ['document.form', '/courseUnits/0/creditsMin', { creditsMin: '2,5' }],
    ['document.code-unknown', '/courseUnits/0/name/values/de', { name: { values: { de: 'x' } } }],
  ])('has the problem %s at %s', (code, pointer, unit) => {
    const problems = checkDocument(
      { courseUnits: [{ type: 'COURSE_UNIT', ...unit }] },
      ripaProfile,
    );
    expect(problems.map((found) => [found.code, found.pointer])).toContainEqual([code, pointer]);
  });

  test('tells what of a network it cannot read', () => {
    const cooperationNetworks = [{ id: 'CN-1', enrollable: true }, { name: 'x' }];
    const { value, losses } = readOffering(
      { courseUnits: [{ type: 'COURSE_UNIT', cooperationNetworks }] },
      ripaProfile,
    );
    expect(value).toEqual({ codes: networks });
    expect(losses.map(({ path }) => path)).toEqual([
      '/courseUnits/0/cooperationNetworks/0/enrollable',
      '/courseUnits/0/cooperationNetworks/1',
    ]);
  });
});

test.each([
  ['NOT_ENROLLED', 'PENDING', true],
  ['PENDING', 'ACCEPTED', true],
  ['ACCEPTED', 'ACCEPTED', true],
  ['REJECTED', 'ACCEPTED', false],
  ['NOT_ENROLLED', 'ACCEPTED', false],
] as const)('a selection changes from %s to %s: %s', (from, to, allowed) => {
  expect(isRipaSelectionChange(from, to)).toBe(allowed);
});
