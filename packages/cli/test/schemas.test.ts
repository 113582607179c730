import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonValue } from '@merkki/core';
import { en } from '@merkki/verifier/locales/en';
import { describe, expect, test } from 'vitest';
import { generateSchemas } from '../scripts/generate-schemas.ts';

const schemas = generateSchemas();

function membersOf(schema: JsonValue): readonly (readonly [name: string, member: JsonValue])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = isJsonObject(schema) ? schema['properties'] : undefined;
  const own = isJsonObject(properties) ? Object.entries(properties) : [];
  return [...own, ...Object.values(schema).flatMap(membersOf)];
}

describe.each(Object.entries(schemas))('the JSON Schema %s', (name, schema) => {
  test('is the one that the types make', () => {
    const file = new URL(`../schema/${name}.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  test('has its draft and a stable $id', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:merkki:schema:${name}:1`,
    });
  });

  test('describes every member', () => {
    const silent = membersOf(schema).filter(
      ([, member]) => !isJsonObject(member) || typeof member['description'] !== 'string',
    );
    expect(silent.map(([member]) => member)).toEqual([]);
  });
});

test('the pattern of codes fits every code of a verification, and no other text', () => {
  const found = membersOf(schemas['verification-report'] ?? {}).find(([name]) => name === 'code');
  const pattern = isJsonObject(found?.[1]) ? found[1]['pattern'] : undefined;
  const codes = new RegExp(String(pattern), 'u');
  for (const code of Object.keys(en.messages)) expect(code).toMatch(codes);
  for (const text of ['', 'proof', 'Proof.ok', 'proof.', 'proof..ok', 'proof.ok ', 'proof._ok']) {
    expect(text).not.toMatch(codes);
  }
});
