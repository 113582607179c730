import type { JsonObject, JsonValue } from '@merkki/core';
import { checkBySchema } from '@merkki/opin';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

/** One schema for each keyword that the check says it understands, and values of all kinds. */
const schemas: readonly JsonObject[] = [
  { type: 'string' },
  { type: ['integer', 'null'] },
  { type: 'object' },
  { type: 'array' },
  { enum: ['a', 1, null, { b: [1] }] },
  { const: { b: [1] } },
  { pattern: '^a+$' },
  { minLength: 2, maxLength: 2 },
  { minimum: 1, maximum: 3 },
  { exclusiveMinimum: 1, exclusiveMaximum: 3 },
  { multipleOf: 0.5 },
  { minItems: 1, maxItems: 2, uniqueItems: true },
  { items: { type: 'integer' } },
  { items: false },
  { properties: { a: { type: 'integer' } }, required: ['a'] },
  { properties: { a: true }, additionalProperties: false },
  { additionalProperties: { type: 'string' } },
  { minProperties: 1, maxProperties: 1 },
  { allOf: [{ type: 'number' }, { minimum: 2 }] },
  { anyOf: [{ type: 'string' }, { minimum: 2, type: 'number' }] },
  { oneOf: [{ type: 'number' }, { type: 'integer' }, { type: 'string' }] },
  { not: { type: 'string' } },
  { $ref: '#/components/schemas/Other' },
  { $ref: '#/components/schemas/Other', minLength: 3 },
  { format: 'date' },
  { format: 'date-time' },
  { format: 'time' },
  { format: 'email' },
  { format: 'uri' },
  { format: 'uuid' },
];

const values: readonly JsonValue[] = [
  null,
  true,
  0,
  1,
  2,
  2.5,
  3,
  '',
  'a',
  'aa',
  'aaa',
  '😀😀',
  'x y',
  '2027-02-28',
  '2027-02-30',
  '2027-01-18T09:00:00Z',
  '2027-01-18T09:00:00+02:00',
  '2027-01-18T09:00:00',
  '2027-13-18T09:00:00Z',
  '09:00:00Z',
  '25:00:00Z',
  'a@b.example',
  'https://a.example/b?c#d',
  'a/b',
  '123e4567-e89b-12d3-a456-426614174000',
  '123e4567',
  [],
  [1],
  [1, 1],
  [1, 2, 3],
  ['a'],
  [{ a: 1 }, { a: 1 }],
  {},
  { a: 1 },
  { a: 'b' },
  { b: [1] },
  { a: 1, c: 2 },
];

test('the check by an OpenAPI schema agrees with ajv, schema by schema and value by value', () => {
  const differences: unknown[] = [];
  for (const schema of schemas) {
    const components = { schemas: { Tried: schema, Other: { type: 'string', minLength: 2 } } };
    const openApi = { openapi: '3.1.0', components };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://tried.example/', ...openApi });
    const validate = ajv.compile({ $ref: 'https://tried.example/#/components/schemas/Tried' });
    for (const value of values) {
      const { problems, unchecked } = checkBySchema(value, {
        openApi,
        pointer: '/components/schemas/Tried',
      });
      const ours = problems.length === 0;
      if (ours !== validate(value) || unchecked.length > 0) {
        differences.push({ schema, value, ours, unchecked });
      }
    }
  }
  expect(differences).toEqual([]);
});
