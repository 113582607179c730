import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMicroCredential, parseMicroCredentialAward } from '../src/parse-micro-credential.ts';
import { awardRecord, definition } from './support/documents.ts';

function problems(document: unknown): readonly (readonly [string, string])[] {
  const parsed = parseMicroCredential(document);
  return parsed.ok ? [] : parsed.error.map(({ pointer, code }) => [pointer, code]);
}

describe('a definition', () => {
  test('is given back as it is when it is valid', () => {
    const document = definition();
    expect(parseMicroCredential(document)).toEqual({ ok: true, value: document, warnings: [] });
  });

  test('keeps members that the model does not know, and warns of them', () => {
    const document = definition({ '/colour': 'blue', '/workload/etcs': 3 });
    expect(parseMicroCredential(document)).toEqual({
      ok: true,
      value: document,
      warnings: [
        { code: 'mc.unknown-member', pointer: '/workload/etcs', params: {} },
        { code: 'mc.unknown-member', pointer: '/colour', params: {} },
      ],
    });
  });

  test('tells warnings also when it is wrong', () => {
    const parsed = parseMicroCredential(definition({ '/colour': 'blue', '/id': 'none' }));
    expect(parsed).toMatchObject({
      ok: false,
      error: [{ code: 'mc.format', pointer: '/id' }],
      warnings: [{ code: 'mc.unknown-member', pointer: '/colour' }],
    });
  });

  test.each([
    ['a mandatory member that is missing', { '/level': undefined }, '/level', 'mc.missing'],
    ['a fixed value that is missing', { '/status': undefined }, '/status', 'mc.missing'],
    ['null', { '/summary': null }, '/summary', 'mc.type'],
    ['another type', { '/workload/ects': '5 op' }, '/workload/ects', 'mc.type'],
    ['a text where a list belongs', { '/outcomes': 'none' }, '/outcomes', 'mc.type'],
    ['a list where an object belongs', { '/workload': [] }, '/workload', 'mc.type'],
    ['a fraction where a whole number belongs', { '/level/eqf': 6.5 }, '/level/eqf', 'mc.type'],
    ['an empty list', { '/awardingBodies': [] }, '/awardingBodies', 'mc.too-few'],
    ['an empty text', { '/version': '' }, '/version', 'mc.too-few'],
    ['a value that is not allowed', { '/status': 'ready' }, '/status', 'mc.value'],
    ['a number below its range', { '/workload/ects': 0 }, '/workload/ects', 'mc.range'],
    ['a number above its range', { '/level/eqf': 9 }, '/level/eqf', 'mc.range'],
    ['three decimals', { '/workload/ects': 1.255 }, '/workload/ects', 'mc.decimals'],
    ['a country in words', { '/issuer/country': 'Suomi' }, '/issuer/country', 'mc.format'],
    ['a blank text', { '/title/fi': ' ' }, '/title/fi', 'mc.format'],
    ['a text without languages', { '/title': {} }, '/title', 'mc.text-empty'],
    ['a language that is none', { '/title/??': 'x' }, '/title/??', 'mc.language-tag'],
    [
      'a date that does not exist',
      { '/lifecycle': { approvedOn: '2026-02-30' } },
      '/lifecycle/approvedOn',
      'mc.date',
    ],
    [
      'a value without id and label',
      { '/assessments/0/type': { notation: 'x' } },
      '/assessments/0/type',
      'mc.concept-empty',
    ],
    [
      'criteria without text and address',
      { '/assessments/0/criteria': {} },
      '/assessments/0/criteria',
      'mc.criteria-empty',
    ],
    ['a place deep in a list', { '/outcomes/1/bloom': 7 }, '/outcomes/1/bloom', 'mc.range'],
  ] as const)('is refused for %s', (_, changes, pointer, code) => {
    expect(problems(definition(changes))).toEqual([[pointer, code]]);
  });

  test('is refused for a value or criteria that say nothing but in members that are unknown', () => {
    const typo = { labell: { en: 'x' } };
    const parsed = parseMicroCredential(
      definition({ '/assessments/0/type': typo, '/assessments/1/criteria': typo }),
    );
    expect(parsed).toMatchObject({
      ok: false,
      error: [
        { pointer: '/assessments/0/type', code: 'mc.concept-empty' },
        { pointer: '/assessments/1/criteria', code: 'mc.criteria-empty' },
      ],
      warnings: [
        { pointer: '/assessments/0/type/labell' },
        { pointer: '/assessments/1/criteria/labell' },
      ],
    });
  });

  test('of another major version is refused with that one problem', () => {
    const parsed = parseMicroCredential({
      ...definition(),
      schemaVersion: '2.0',
      level: undefined,
    });
    expect(parsed).toEqual({
      ok: false,
      error: [
        {
          code: 'mc.version-unsupported',
          pointer: '/schemaVersion',
          params: { found: 2, supported: 1 },
        },
      ],
      warnings: [],
    });
  });

  test('of a later minor version is read', () => {
    expect(parseMicroCredential(definition({ '/schemaVersion': '1.7' })).ok).toBe(true);
  });

  test('tells every problem at once, and no value of the document', () => {
    const secret = 'secret-value';
    const parsed = parseMicroCredential(
      definition({ '/id': secret, '/status': secret, '/level': secret }),
    );
    expect(parsed.ok ? [] : parsed.error).toHaveLength(3);
    expect(JSON.stringify(parsed)).not.toContain(secret);
  });

  test('may be anything: reading it never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseMicroCredential(value).ok).toBe(false);
        expect(parseMicroCredentialAward(value).ok).toBe(false);
      }),
    );
  });
});

describe('an award', () => {
  test('is given back as it is when it is valid', () => {
    const document = awardRecord();
    expect(parseMicroCredentialAward(document)).toEqual({
      ok: true,
      value: document,
      warnings: [],
    });
  });

  test.each([
    [{ '/issuedOn': '20.11.2026' }, '/issuedOn', 'mc.date'],
    [{ '/validFrom': '2026-11-20' }, '/validFrom', 'mc.instant'],
    [{ '/learner': undefined }, '/learner', 'mc.missing'],
    [{ '/learner/email': 'nobody' }, '/learner/email', 'mc.format'],
    [{ '/microCredential/level': undefined }, '/microCredential/level', 'mc.missing'],
  ] as const)('is refused for %j', (changes, pointer, code) => {
    const parsed = parseMicroCredentialAward(awardRecord(changes));
    expect(parsed).toMatchObject({ ok: false, error: [{ pointer, code }] });
  });
});
