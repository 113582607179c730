import { readFileSync } from 'node:fs';
import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import { readDocument } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBySchema, mapOffering, parseOwnProfile, readOffering } from '../../src/index.ts';
import { definitions } from '../fixtures/definitions.ts';
import { covers, leavesOf, withValue } from '../fixtures/json.ts';
import { definitionWith, offeringWith, parsed } from '../fixtures/parsed.ts';

const folder = new URL('../../../../examples/study-services/', import.meta.url);
const read = (name: string): JsonValue => {
  const source = readDocument(readFileSync(new URL(name, folder), 'utf8'));
  if (!source.ok) throw new Error(name);
  return JSON.parse(JSON.stringify(source.value.value));
};
const table = read('my-opin.yaml');
const openApi = read('example-service-openapi.json');

function own() {
  const result = parseOwnProfile(table, openApi);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const problemsWith = (pointer: string, value: unknown) => {
  const result = parseOwnProfile(withValue(table, pointer, value), openApi);
  return result.ok ? [] : result.error.map(({ code, pointer: at }) => `${code} ${at}`);
};

describe('a field table of one’s own', () => {
  test('maps a definition into a document of the service’s schema', () => {
    const { profile, schema } = own();
    const definition = offeringWith({ languages: ['fi'] });
    const { value } = mapOffering(definition, profile);
    expect(value).toMatchObject({
      schemaVersion: '1.0.0',
      key: 'spring',
      credits: 3,
      goals: [{ id: 'lo1' }, { id: 'lo2' }],
      teaching: { languages: ['fi'], form: 'ONLINE', firstDay: '2027-02-01' },
      euros: 135,
    });
    expect(checkBySchema(value, schema)).toEqual({ problems: [], unchecked: [] });
  });

  test('tells what of the definition it has no row for', () => {
    const lost = mapOffering(definitionWith(), own().profile).losses.map(({ path }) => path);
    expect(lost).toContain('/quality');
    expect(lost).toContain('/offerings/0/contact');
  });

  test('reads a document back', () => {
    const { profile } = own();
    fc.assert(
      fc.property(definitions, (definition) => {
        const { value, losses } = mapOffering(parsed(definition), profile);
        expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
        const back = leavesOf(
          JSON.parse(JSON.stringify(readOffering(value, profile).value)) as JsonValue,
        );
        for (const [pointer, leaf] of leavesOf(definition)) {
          const isLost = losses.some(({ path }) => covers(path, pointer));
          // The title of the study goes one way where the realisation has none.
          if (isLost || pointer.startsWith('/title/')) continue;
          expect(back.get(pointer), pointer).toEqual(leaf);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  }, 30_000);

  test('never throws, whatever the table and the schema hold', () => {
    const targets = [...leavesOf(table).keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...targets),
        fc.jsonValue(),
        fc.jsonValue(),
        (at, junk, other) => {
          // fast-check types JSON as unknown.
          const results = [
            parseOwnProfile(withValue(table, at, junk), openApi),
            parseOwnProfile(table, other as JsonValue),
            parseOwnProfile(other as JsonValue, openApi),
          ];
          for (const result of results) {
            if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 200, seed: 9 },
    );
  }, 30_000);
});

describe('a bad table is told with its place', () => {
  test.each<[string, unknown, string]>([
    ['/fields/1/via', 'copi', 'profile.converter-unknown /fields/1/via'],
    ['/fields/0/via', { constant: 1 }, 'profile.converter-setting /fields/0/via'],
    ['/fields/1/via', { copy: 'x' }, 'profile.converter-setting /fields/1/via'],
    ['/fields/1/via', { code: {} }, 'profile.converter-setting /fields/1/via'],
    ['/fields/1/via', undefined, 'profile.form /fields/1/via'],
    ['/fields/1/ours', '/offerings/{chosen}/ident', 'profile.not-in-model /fields/1/ours'],
    ['/fields/1/ours', 'id', 'profile.form /fields/1/ours'],
    ['/fields/1/when', '/colour', 'profile.not-in-model /fields/1/when'],
    ['/fields/1/theirs', '/code', 'profile.not-in-schema /fields/1/theirs'],
    ['/fields/8/via/objects/1/ours', '/txt', 'profile.not-in-model /fields/8/via/objects/1/ours'],
    [
      '/fields/8/via/objects/1/theirs',
      '/word/fi',
      'profile.not-in-schema /fields/8/via/objects/1/theirs',
    ],
    ['/fields/8/via/objects', [], 'profile.form /fields/8/via/objects'],
    ['/fields/1/status', 'sure', 'profile.form /fields/1/status'],
    ['/fields/1/colour', 'red', 'profile.form /fields/1/colour'],
    ['/date', '2026-02-30', 'profile.form /date'],
    ['/component', 'Offering', 'profile.component-unknown /component'],
  ])('%s = %j is %s', (pointer, value, problem) => {
    expect(problemsWith(pointer, value)).toContain(problem);
  });

  test('all faults are told at once', () => {
    const twice = withValue(withValue(table, '/fields/1/via', 'x'), '/fields/2/theirs', '/x');
    const result = parseOwnProfile(twice, openApi);
    expect(result.ok ? [] : result.error).toHaveLength(2);
  });

  test('a document that is no OpenAPI 3.0 or 3.1 has no component', () => {
    for (const version of ['2.0', '4.0.0', undefined]) {
      const result = parseOwnProfile(table, withValue(openApi, '/openapi', version));
      expect(result.ok ? '' : result.error[0]?.code).toBe('profile.component-unknown');
    }
  });
});

describe('a document that breaks the schema', () => {
  const good: JsonObject = JSON.parse(
    JSON.stringify(mapOffering(offeringWith({ languages: ['fi'] }), own().profile).value),
  );
  test.each<[string, unknown, string]>([
    ['/credits', undefined, 'schema.missing /credits required'],
    ['/credits', '3', 'schema.type /credits type'],
    ['/credits', 0, 'schema.form /credits exclusiveMinimum'],
    ['/credits', 60, 'schema.form /credits maximum'],
    ['/colour', 'red', 'schema.not-allowed /colour additionalProperties'],
    ['/teaching/form', 'WOODS', 'schema.value /teaching/form enum'],
    ['/teaching/firstDay', '2027-02-30', 'schema.form /teaching/firstDay format'],
    ['/teaching/languages', ['fi', 'fi'], 'schema.form /teaching/languages uniqueItems'],
    ['/heading/de', 'Titel', 'schema.not-allowed /heading/de additionalProperties'],
    ['/goals', [], 'schema.form /goals minItems'],
    ['/goals/0/words', undefined, 'schema.missing /goals/0/words required'],
    ['/schemaVersion', '2.0.0', 'schema.form /schemaVersion pattern'],
  ])('with %s = %j is told: %s', (pointer, value, problem) => {
    const { problems } = checkBySchema(withValue(good, pointer, value), own().schema);
    expect(
      problems.map(({ code, pointer: at, params }) => `${code} ${at} ${params['keyword']}`),
    ).toEqual([problem]);
  });

  test('null goes where the schema says so', () => {
    const document = withValue(good, '/teaching/firstDay', null);
    expect(checkBySchema(document, own().schema).problems).toEqual([]);
  });

  test('what is not understood of the schema is told and never passes in silence', () => {
    const odd = withValue(
      withValue(
        withValue(openApi, '/components/schemas/ExampleOffering/properties/key/format', 'finnish'),
        '/components/schemas/ExampleOffering/if',
        {},
      ),
      '/components/schemas/Goal/properties/id',
      { $ref: 'https://elsewhere.example/id.json' },
    );
    const { problems, unchecked } = checkBySchema(good, {
      openApi: odd,
      pointer: '/components/schemas/ExampleOffering',
    });
    expect(problems).toEqual([]);
    expect([...unchecked].sort()).toEqual([
      '/components/schemas/ExampleOffering/if',
      '/components/schemas/ExampleOffering/properties/key/format',
      '/components/schemas/Goal/properties/id/$ref',
    ]);
  });

  test('references that go round end', () => {
    const round = {
      openapi: '3.1.0',
      components: { schemas: { A: { $ref: '#/components/schemas/A' } } },
    };
    const { unchecked } = checkBySchema({}, { openApi: round, pointer: '/components/schemas/A' });
    expect(unchecked).toEqual(['/components/schemas/A']);
    expect(atPointer(round, '/components/schemas/A/$ref')).toBe('#/components/schemas/A');
  });
});
