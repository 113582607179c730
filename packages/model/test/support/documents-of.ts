import type { JsonObject, JsonValue } from '@merkki/core';
import { atPointer } from '@merkki/core';
import fc from 'fast-check';

/** JSON values that a JSON Schema of this package accepts. */
export function documentsOf(root: JsonObject): fc.Arbitrary<JsonValue> {
  const named = new Map<string, fc.Arbitrary<JsonValue>>();
  const arbitraryOf = (schema: JsonObject, depth: number): fc.Arbitrary<JsonValue> => {
    const { $ref, type, anyOf } = schema;
    if (typeof $ref === 'string') {
      const key = `${$ref} ${depth}`;
      const known = named.get(key) ?? arbitraryOf(objectAt(root, $ref.slice(1)), depth);
      named.set(key, known);
      return known;
    }
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
    if (type === 'string') return text(schema);
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') {
      const above = schema['exclusiveMinimum'];
      const min = above === undefined ? Math.max(Number(schema['minimum']), 0) : Number(above) + 1;
      return fc.integer({ min, max: Math.min(Number(schema['maximum'] ?? 99), 99) });
    }
    if (type === 'number') {
      const least = schema['exclusiveMinimum'] === undefined ? 0 : 1;
      const most = Number(schema['maximum'] ?? 300) * 100;
      return fc.integer({ min: least, max: most }).map((hundredths) => hundredths / 100);
    }
    if (type === 'array') {
      const minLength = Number(schema['minItems'] ?? 0);
      const items = arbitraryOf(objectAt(schema, '/items'), depth + 1);
      return fc.array(items, { minLength, maxLength: Math.max(minLength, 2) });
    }
    if (schema['propertyNames'] !== undefined) {
      const languages = fc.constantFrom('fi', 'sv', 'en', 'sv-FI', 'zh-Hant');
      return fc.dictionary(languages, text({ minLength: 1, pattern: '\\S' }), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      });
    }
    const members = Object.entries(objectAt(schema, '/properties')).map(
      ([name, member]) => [name, arbitraryOf(member as JsonObject, depth + 1)] as const, // a schema
    );
    const required = new Set(strings(schema['required']));
    const alternatives = Array.isArray(anyOf)
      ? anyOf.map((one) => strings((one as JsonObject)['required'])) // as this package writes them
      : [[]];
    // The deeper, the less: a document stays of a size that a person could write.
    const leaveOut = Math.min(1 + depth, 4);
    return fc
      .tuple(
        fc.constantFrom(...alternatives),
        fc.tuple(...members.map(([, arbitrary]) => arbitrary)),
        fc.tuple(...members.map(() => fc.nat(leaveOut))),
      )
      .map(([also, values, dice]) =>
        Object.fromEntries(
          members.flatMap(([name], index) => {
            const isNeeded = required.has(name) || also.includes(name);
            const value = values[index];
            return value !== undefined && (isNeeded || dice[index] === 0) ? [[name, value]] : [];
          }),
        ),
      );
  };
  return arbitraryOf(root, 0);
}

function text({ pattern, format }: JsonObject): fc.Arbitrary<string> {
  if (format === 'date' || format === 'date-time') {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom('Z', '+02:00', '-11:30', '+14:00');
    return format === 'date'
      ? day.map((date) => date.toISOString().slice(0, 10))
      : fc.tuple(day, zone).map(([date, end]) => `${date.toISOString().slice(0, 19)}${end}`);
  }
  const free = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((written) => /\S/.test(written));
  const isFree = typeof pattern !== 'string' || pattern === '\\S';
  return isFree ? free : fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 80 });
}

function objectAt(schema: JsonObject, pointer: string): JsonObject {
  const found = atPointer(schema, pointer);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
  return found as JsonObject; // narrowed
}

function strings(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
