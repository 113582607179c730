import { isJsonObject, type JsonValue, toPointer } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMicroCredentialAwardDraft, toMicroCredentialDraft } from '../src/draft.ts';
import { findShapeProblems } from '../src/find-shape-problems.ts';
import { awardRecord, definition } from './support/documents.ts';

describe('a draft', () => {
  test('of a valid document is the document', () => {
    expect(toMicroCredentialDraft(definition())).toEqual(definition());
    expect(toMicroCredentialAwardDraft(awardRecord())).toEqual(awardRecord());
  });

  test('leaves out what stands where an object or a list belongs', () => {
    const draft = toMicroCredentialDraft(
      definition({ '/outcomes': 'none', '/workload': [3], '/title': 'Pilvi', '/summary': null }),
    );
    expect(draft).not.toHaveProperty('outcomes');
    expect(draft).not.toHaveProperty('workload');
    expect(draft).not.toHaveProperty('title');
    expect(draft).not.toHaveProperty('summary');
    expect(draft.level).toEqual({ eqf: 6 });
  });

  test('keeps the numbers of a list: a wrong element becomes an empty object', () => {
    const draft = toMicroCredentialDraft(definition({ '/outcomes/0': 'Plans.' }));
    expect(draft.outcomes?.[0]).toEqual({});
    expect(draft.outcomes?.[1]?.id).toBe('lo2');
  });

  test('keeps malformed leaves and unknown members, so that they can be judged', () => {
    const draft = toMicroCredentialDraft(
      definition({ '/workload/ects': '5 op', '/title/fi': 7, '/colour': 'blue' }),
    );
    expect(draft.workload?.ects).toBe('5 op');
    expect(draft.title?.['fi']).toBe(7);
    expect(draft).toHaveProperty('colour', 'blue');
  });

  test('prunes inside an award and its description', () => {
    const draft = toMicroCredentialAwardDraft(
      awardRecord({ '/learner': 'Aino', '/microCredential/quality': 'good' }),
    );
    expect(draft).not.toHaveProperty('learner');
    expect(draft.microCredential).not.toHaveProperty('quality');
    expect(draft.microCredential?.level).toEqual({ eqf: 6 });
  });

  test.each([null, 'text', 7, [], undefined])('of %j is empty', (value) => {
    expect(toMicroCredentialDraft(value)).toEqual({});
    expect(toMicroCredentialAwardDraft(value)).toEqual({});
  });

  test('does not change what it is made of', () => {
    const document = awardRecord({ '/learner': 'Aino', '/microCredential/outcomes/0': 3 });
    const before = structuredClone(document);
    toMicroCredentialAwardDraft(document);
    expect(document).toEqual(before);
  });

  test('has an object or a list wherever the model has one, whatever was put there', () => {
    const original = awardRecord();
    fc.assert(
      fc.property(fc.constantFrom(...places(original, [])), fc.jsonValue(), (path, value) => {
        // fast-check types its JSON values as unknown.
        const draft = toMicroCredentialAwardDraft(awardRecord({ [path]: value as JsonValue }));
        const structural = findShapeProblems(draft, 'award').filter((found) => found.structural);
        expect(structural).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function places(value: unknown, path: readonly (string | number)[]): string[] {
  const here = path.length > 0 ? [toPointer(path)] : [];
  if (Array.isArray(value)) {
    return [...here, ...value.flatMap((part, index) => places(part, [...path, index]))];
  }
  if (!isJsonObject(value)) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name])),
  ];
}
