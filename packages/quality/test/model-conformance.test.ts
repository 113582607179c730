import { describe, expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';
import { award, definition } from './support/documents.ts';

const now = '2026-11-23T12:00:00Z';

function shapeOf(document: unknown): readonly (readonly string[])[] {
  return checkQuality(document, { stage: 'offering', now })
    .results.filter(({ ruleId }) => ruleId === 'MODEL-01')
    .map(({ severity, path, code }) => [severity, path, code]);
}

describe('the shape of a document', () => {
  test('passes when it fits the model', () => {
    expect(shapeOf(definition())).toEqual([['error', '', 'model-01.pass']]);
  });

  test('fails with the code and place of the model where no rule speaks', () => {
    expect(shapeOf(definition({ '/assessments/0/language': 'fi', '/version': 3 }))).toEqual([
      ['error', '/assessments/0/language', 'mc.type'],
      ['error', '/version', 'mc.type'],
    ]);
  });

  test('is checked in a record too', () => {
    expect(shapeOf(award({ '/validFrom': 'soon' }))).toEqual([
      ['error', '/validFrom', 'mc.instant'],
    ]);
  });

  test('is not said twice: a rule that fails at the place, above or below it is enough', () => {
    expect(shapeOf(definition({ '/workload/ects': '5 op' }))).toEqual([]);
    expect(shapeOf(definition({ '/outcomes': 'none' }))).toEqual([]);
    expect(shapeOf(definition({ '/participation': undefined }))).toEqual([]);
  });

  test('is told although a rule warns at the same place, as a warning does not stop anyone', () => {
    const document = definition({ '/title': { fi: 'Pilvi', sv: 'Moln', en: 'Cloud', '??': 'X' } });
    const warned = { ...document, descriptionLanguages: ['fi', 'de'] };
    expect(shapeOf(warned)).toContainEqual(['error', '/title/??', 'mc.language-tag']);
  });

  test('names a member that the model does not know as a warning, even where a rule fails', () => {
    expect(shapeOf(definition({ '/workload': { etcs: 3 } }))).toEqual([
      ['warning', '/workload/etcs', 'mc.unknown-member'],
    ]);
  });

  test.each([null, 'text', 7, [], true])('says of %j that it is no document at all', (document) => {
    expect(shapeOf(document)).toEqual([['error', '', 'mc.type']]);
  });

  test('says that another major version cannot be read', () => {
    expect(shapeOf(definition({ '/schemaVersion': '2.0' }))).toEqual([
      ['error', '/schemaVersion', 'mc.version-unsupported'],
    ]);
  });
});
