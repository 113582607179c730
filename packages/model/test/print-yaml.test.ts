import { isJsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMicroCredential } from '../src/parse-micro-credential.ts';
import { printYaml } from '../src/print-yaml.ts';
import { readDocument } from '../src/read-document.ts';
import { toJsonSchema } from '../src/to-json-schema.ts';
import { awardRecord, definition } from './support/documents.ts';
import { documentsOf } from './support/documents-of.ts';

function reread(text: string): unknown {
  const read = readDocument(text);
  return read.ok ? read.value.value : read.error;
}

describe('a definition printed as YAML', () => {
  test('reads and parses as the same definition, and prints the same again', () => {
    const schema = toJsonSchema('micro-credential', { unknownMembers: 'refuse' });
    fc.assert(
      fc.property(documentsOf(schema), (value) => {
        const text = printYaml(value);
        const again = reread(text);
        expect(again).toEqual(value);
        expect(parseMicroCredential(again).ok).toBe(true);
        expect(printYaml(again as typeof value)).toBe(text); // JSON, as just compared
      }),
      { numRuns: 150 },
    );
  });

  test('has its members in the order of the model, unknown ones last', () => {
    const { schemaVersion, outcomes, ...rest } = definition({
      '/level': { basis: 'self-assessed', eqf: 6 },
    });
    const shuffled = {
      zebra: 1,
      ...rest,
      outcomes: outcomes ?? null,
      schemaVersion: schemaVersion ?? null,
    };
    const text = printYaml(shuffled);
    expect(text.match(/^\w+(?=:)/gm)).toEqual([
      'schemaVersion',
      'id',
      'version',
      'status',
      'title',
      'issuer',
      'awardingBodies',
      'outcomes',
      'workload',
      'level',
      'assessments',
      'participation',
      'quality',
      'zebra',
    ]);
    expect(text).toContain('level:\n  eqf: 6\n  basis: self-assessed\n');
    expect(text).toMatch(/^outcomes:\n {2}- id: lo1\n {4}text:/m);
  });

  test('has no anchors: what stands twice is written twice', () => {
    const body = { id: 'https://amk.example', legalName: { fi: 'Amk' }, country: 'FI' };
    const text = printYaml(definition({ '/issuer': body, '/awardingBodies': [body] }));
    expect(text).not.toMatch(/[&*]a\d/);
  });
});

test('an award is printed in its own order', () => {
  const { id, ...rest } = awardRecord();
  const text = printYaml({ ...rest, id: id ?? null }, { kind: 'award' });
  expect(text.match(/^\w+(?=:)/gm)).toEqual(['id', 'microCredential', 'learner', 'issuedOn']);
  expect(text).toContain('microCredential:\n  schemaVersion: "1.0"\n');
});

test('any JSON that can be read is printed so that it reads the same', () => {
  const forbidden = ['__proto__', 'constructor', 'prototype'];
  const json = fc
    .jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
    .filter((value) => !forbidden.some((name) => JSON.stringify(value).includes(`"${name}":`)))
    .map((value) => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(json.filter(isJsonObject), (value) => {
      expect(reread(printYaml(value))).toEqual(value);
    }),
    { numRuns: 500 },
  );
});
