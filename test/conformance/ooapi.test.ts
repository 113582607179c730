import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import { mapOffering, ooapi5Profile, ooapiProfile } from '@merkki/opin';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitions } from '../../packages/opin/test/fixtures/definitions.ts';
import { withValue } from '../../packages/opin/test/fixtures/json.ts';
import { definitionWith, parsed } from '../../packages/opin/test/fixtures/parsed.ts';

const standards = process.env['MERKKI_STANDARDS'];

/** The entities of a document and the schemas that describe them. */
const entities: Readonly<Record<string, string>> = {
  '/programme': 'Programme',
  '/course': 'Course',
  '/courseOffering': 'CourseOffering',
  '/organisation': 'Organisation',
};

/** The schemas of the published OpenAPI document; a list with `x-` values takes those too. */
function validators(): (name: string) => ValidateFunction {
  const path = join(standards ?? '', 'domain/finland/ooapi/openapi-v6.0.json');
  const { components } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addKeyword({
    keyword: 'x-ooapi-extensible-enum',
    validate: (values: readonly string[], value: unknown) =>
      typeof value === 'string' && (values.includes(value) || value.startsWith('x-')),
  });
  ajv.addSchema({ $id: 'urn:ooapi:6.0', components });
  const compiled = new Map<string, ValidateFunction>();
  return (name) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const made = ajv.compile({ $ref: `urn:ooapi:6.0#/components/schemas/${name}` });
    compiled.set(name, made);
    return made;
  };
}

describe.skipIf(!standards)('OOAPI 6.0 as published (needs MERKKI_STANDARDS)', () => {
  const validator = standards === undefined ? undefined : validators();

  /** Pointers at which the published schemas find something. */
  function faults(document: JsonObject): readonly string[] {
    const outcomes: readonly JsonValue[] = Object.values(document['learningOutcomes'] ?? []);
    const parts: readonly (readonly [string, string, JsonValue | undefined])[] = [
      ...Object.entries(entities).map(([at, name]) => [at, name, atPointer(document, at)] as const),
      ...outcomes.map(
        (outcome, index) => [`/learningOutcomes/${index}`, 'LearningOutcome', outcome] as const,
      ),
    ];
    return parts.flatMap(([at, name, value]) => {
      const validate = validator?.(name);
      if (value === undefined || validate === undefined || validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath }) => at + instancePath);
    });
  }

  test('accepts what the mapping makes of the full definition', () => {
    const { value } = mapOffering(definitionWith(), ooapiProfile);
    expect(faults(value)).toEqual([]);
  });

  test('accepts what the mapping makes of any definition', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(faults(mapOffering(parsed(definition), ooapiProfile).value)).toEqual([]);
      }),
      { numRuns: 60, seed: 9 },
    );
  }, 60_000);

  test.each<[string, unknown]>([
    ['/course/name', undefined],
    ['/course/courseId', 'x'],
    ['/course/modesOfDelivery/0', 'metaverse'],
    ['/programme/formalDocument', 'badge'],
    ['/programme/consumer/consumerKey', undefined],
    ['/courseOffering/priceInformation/0/amount', 135],
    ['/courseOffering/startDateTime', '1.2.2027'],
    ['/learningOutcomes/0/complexityLevel', 'bloom_7'],
    ['/organisation/organisationType', undefined],
  ])('refuses %s = %j', (pointer, value) => {
    const { value: good } = mapOffering(definitionWith(), ooapiProfile);
    expect(faults(withValue(good, pointer, value))).not.toEqual([]);
  });

  test('takes a value of its own in a list that can be extended', () => {
    const { value: good } = mapOffering(definitionWith(), ooapiProfile);
    expect(faults(withValue(good, '/course/modesOfDelivery/0', 'x-metaverse'))).toEqual([]);
  });
});

describe.skipIf(!standards)('names of the tables (needs MERKKI_STANDARDS)', () => {
  test.each([
    ['ooapi-v6.json', ooapiProfile, entities],
    [
      'ooapi-v5.json',
      ooapi5Profile,
      {
        '/program': 'Program',
        '/course': 'Course',
        '/courseOffering': 'CourseOffering',
        '/organization': 'Organization',
      },
    ],
  ] as const)('are in %s where a row says that they are known', (file, { fields }, names) => {
    const path = join(standards ?? '', 'domain/finland/ooapi', file);
    const described = JSON.parse(readFileSync(path, 'utf8')).entities;
    const byPlace = new Map(Object.entries(names));
    const rows = fields.filter(({ status }) => status === 'known');
    const unknown = rows.filter(({ theirs }) => {
      const [, entity = '', member = ''] = theirs.split('/');
      const name = byPlace.get(`/${entity}`);
      return name !== undefined && !Object.hasOwn(described[name].fields, member);
    });
    expect(unknown.map(({ theirs }) => theirs)).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });

  test('of version 5.0 include all that it requires', () => {
    const path = join(standards ?? '', 'domain/finland/ooapi/ooapi-v5.json');
    const described = JSON.parse(readFileSync(path, 'utf8')).entities;
    const has = (at: string, member: string): boolean =>
      ooapi5Profile.fields.some(
        ({ theirs, obligation }) =>
          obligation === 'required' && theirs.startsWith(`${at}/${member}`),
      );
    for (const [at, name] of [
      ['/program', 'Program'],
      ['/course', 'Course'],
      ['/courseOffering', 'CourseOffering'],
      ['/organization', 'Organization'],
    ] as const) {
      const required: readonly string[] = described[name].required;
      expect(required.filter((member) => !has(at, member))).toEqual([]);
    }
  });
});
