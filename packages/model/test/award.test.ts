import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { award } from '../src/award.ts';
import type { MicroCredential } from '../src/micro-credential.ts';
import { parseMicroCredential, parseMicroCredentialAward } from '../src/parse-micro-credential.ts';
import type { Recipient } from '../src/recipient.ts';
import { definition } from './support/documents.ts';

const options = { id: 'urn:uuid:4f1c2a34-7a0e-4f6b-9d55-0d9a3c1b7e21', issuedOn: '2026-11-24' };
const recipient: Recipient = {
  email: 'aino@example.org',
  givenName: 'Aino',
  familyName: 'Esimerkki',
};

function described(changes = {}): MicroCredential {
  const parsed = parseMicroCredential(definition(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe('an award', () => {
  test('holds the definition, the learner and a result of every assessment', () => {
    expect(award(described(), recipient, options)).toEqual({
      id: options.id,
      microCredential: described(),
      learner: {
        givenName: 'Aino',
        familyName: 'Esimerkki',
        fullName: 'Aino Esimerkki',
        email: 'aino@example.org',
      },
      issuedOn: '2026-11-24',
      awardedOn: '2026-11-24',
      results: [
        { assessmentId: 'a1', achievedOn: '2026-11-24' },
        { assessmentId: 'a2', achievedOn: '2026-11-24' },
      ],
    });
  });

  test('is itself a valid award', () => {
    const record = award(
      described(),
      { ...recipient, grade: '5' },
      { ...options, route: 'validation' },
    );
    expect(parseMicroCredentialAward(record)).toEqual({ ok: true, value: record, warnings: [] });
  });

  test('was achieved on the day of completion where that is known', () => {
    const record = award(described(), { ...recipient, completedOn: '2026-11-10' }, options);
    expect(record).toMatchObject({
      issuedOn: '2026-11-24',
      awardedOn: '2026-11-10',
      completedOn: '2026-11-10',
    });
    expect(record.results?.map(({ achievedOn }) => achievedOn)).toEqual([
      '2026-11-10',
      '2026-11-10',
    ]);
  });

  test('carries outcomes, offering and route where they are given', () => {
    const record = award(
      described(),
      { ...recipient, achievedOutcomes: ['lo2'], offering: 'spring-2027' },
      { ...options, route: 'course' },
    );
    expect(record).toMatchObject({
      achievedOutcomes: ['lo2'],
      offering: 'spring-2027',
      route: 'course',
    });
  });

  test('leaves out columns that the record does not know', () => {
    const record = award(described(), { ...recipient, shoeSize: '38' }, options);
    expect(JSON.stringify(record)).not.toContain('38');
  });
});

describe('the validity', () => {
  const validUntil = (validity: JsonObject | undefined, issuedOn: string) =>
    award(described({ '/validity': validity }), recipient, { ...options, issuedOn }).validUntil;

  test('ends as many months after the day of issue as the definition says', () => {
    expect(validUntil({ months: 36 }, '2026-11-24')).toBe('2029-11-24T00:00:00Z');
  });

  test('ends on the last day of a month that is shorter', () => {
    expect(validUntil({ months: 1 }, '2026-01-31')).toBe('2026-02-28T00:00:00Z');
    expect(validUntil({ months: 12 }, '2028-02-29')).toBe('2029-02-28T00:00:00Z');
  });

  test.each([undefined, {}, { note: { en: 'Until the law changes.' } }])(
    'has no end where the definition says %j',
    (validity) => {
      expect(validUntil(validity, '2026-11-24')).toBeUndefined();
    },
  );
});

describe('a grade', () => {
  const graded = (grade: string, changes = {}) =>
    award(described(changes), { ...recipient, grade }, options).results?.map(
      (result) => result.grade,
    );

  test('goes to the assessment whose scale has it', () => {
    expect(graded('5')).toEqual(['5', undefined]);
    const second = { title: { en: 'Pass or fail' }, scale: ['fail', 'pass'] };
    expect(graded('pass', { '/assessments/1/gradingScheme': second })).toEqual([undefined, 'pass']);
  });

  test('goes to each of several', () => {
    const second = { title: { en: '0–5' }, scale: ['0', '5'] };
    expect(graded('5', { '/assessments/1/gradingScheme': second })).toEqual(['5', '5']);
  });

  test('goes to the first when no scale has it', () => {
    expect(graded('excellent')).toEqual(['excellent', undefined]);
  });
});

describe('the identity of a learner', () => {
  const learner = (learnerId: string) =>
    award(described(), { ...recipient, learnerId }, options).learner;

  test.each(['did:key:z6Mkh', 'https://amk.example/people/7', 'urn:uuid:0b8f'])(
    'is a URI when the number is one: %s',
    (id) => {
      expect(learner(id)).toMatchObject({ id });
      expect(learner(id)).not.toHaveProperty('identifiers');
    },
  );

  test('is a national learner number when it looks like one', () => {
    const value = '1.2.246.562.24.00000000000';
    expect(learner(value)).toMatchObject({ identifiers: [{ scheme: 'oppijanumero', value }] });
  });

  test('is a number of the institution otherwise', () => {
    expect(learner('A-17')).toMatchObject({
      identifiers: [{ scheme: 'learner-id', value: 'A-17' }],
    });
  });
});

describe('what makes no award', () => {
  test.each([
    ['an id that is no URI', {}, { ...options, id: 'badge 7' }, '/id'],
    ['a date that does not exist', {}, { ...options, issuedOn: '2026-02-30' }, '/issuedOn'],
    ['a completion that is no date', { completedOn: 'spring' }, options, '/awardedOn'],
  ])('throws for %s', (_, changes, wrong, pointer) => {
    const give = () => award(described(), { ...recipient, ...changes }, wrong);
    expect(give).toThrowError(InvalidArgumentError);
    expect(give).toThrowError(expect.objectContaining({ code: 'award.invalid', pointer }));
  });

  test('says so without naming the learner', () => {
    try {
      award(described(), recipient, { ...options, issuedOn: 'today' });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toMatch(/Aino|Esimerkki|example\.org/);
    }
  });
});
