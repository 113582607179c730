import { readFileSync } from 'node:fs';
import { atPointer, isJsonObject, type JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '../src/to-json-schema.ts';

const kinds = ['micro-credential', 'award', 'recipient'] as const;

/** Names of members that say nothing of themselves. */
function undescribed(schema: JsonValue): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = isJsonObject(schema) ? schema['properties'] : undefined;
  const own = isJsonObject(properties)
    ? Object.entries(properties).flatMap(([name, member]) =>
        isJsonObject(member) && typeof member['description'] === 'string' ? [] : [name],
      )
    : [];
  return [...own, ...Object.values(schema).flatMap(undescribed)];
}

describe.each(kinds)('the JSON Schema of %s', (kind) => {
  const schema = toJsonSchema(kind);

  test('has its draft and a stable $id', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:merkki:schema:${kind}:1`,
    });
  });

  test('describes every member', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('is the file of the package: generate-schemas.ts writes it anew', () => {
    const file = new URL(`../schema/${kind}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  test('is a new object at every call', () => {
    expect(toJsonSchema(kind)).not.toBe(schema);
  });
});

test('a date that does not exist is refused by its pattern alone', () => {
  const pattern = atPointer(toJsonSchema('recipient'), '/$defs/CalendarDate/pattern');
  const date = new RegExp(String(pattern));
  const good = ['2026-02-28', '2024-02-29', '2000-02-29', '0000-02-29', '2026-12-31', '2026-04-30'];
  const bad = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-1-01'];
  expect(good.filter((text) => !date.test(text))).toEqual([]);
  expect(bad.filter((text) => date.test(text))).toEqual([]);
});
