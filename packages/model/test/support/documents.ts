import { type JsonObject, type JsonValue, pointerParts } from '@merkki/core';

const base: JsonObject = {
  schemaVersion: '1.0',
  id: 'https://amk.example/mc/cloud-basics',
  version: '1',
  status: 'published',
  title: { fi: 'Pilvipalveluiden perusteet', en: 'Foundations of cloud services' },
  issuer: { id: 'https://amk.example', legalName: { fi: 'Esimerkki-amk' }, country: 'FI' },
  awardingBodies: [
    { id: 'https://amk.example', legalName: { fi: 'Esimerkki-amk' }, country: 'FI' },
  ],
  outcomes: [
    { id: 'lo1', text: { en: 'Plans services in the cloud.' }, assessedBy: ['a1'] },
    { id: 'lo2', text: { en: 'Compares prices of services.' }, assessedBy: ['a1', 'a2'] },
  ],
  workload: { ects: 3 },
  level: { eqf: 6 },
  assessments: [
    {
      id: 'a1',
      type: { id: 'http://data.europa.eu/snb/assessment/795dac4096' },
      criteria: { text: { en: 'A plan that can be carried out.' } },
      gradingScheme: { title: { en: '0–5' }, scale: ['0', '1', '2', '3', '4', '5'] },
    },
    {
      id: 'a2',
      type: { prefLabel: { en: 'conversation' } },
      criteria: { url: 'https://amk.example/criteria' },
    },
  ],
  participation: { mode: [{ prefLabel: { en: 'online' } }], languages: ['fi'] },
  quality: [{ scope: 'internal', type: { prefLabel: { en: 'peer review' } } }],
};

/** A valid definition, changed: values by JSON Pointer; undefined takes the member away. */
export function definition(
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
): JsonObject {
  return changed(base, changes);
}

/** A valid award, changed in the same way. */
export function awardRecord(
  changes: Readonly<Record<string, JsonValue | undefined>> = {},
): JsonObject {
  const record = {
    id: 'urn:uuid:4f1c2a34-7a0e-4f6b-9d55-0d9a3c1b7e21',
    microCredential: base,
    learner: { givenName: 'Aino', familyName: 'Esimerkki' },
    issuedOn: '2026-11-20',
  };
  return changed(record, changes);
}

function changed(
  document: JsonObject,
  changes: Readonly<Record<string, JsonValue | undefined>>,
): JsonObject {
  const copy = structuredClone(document);
  for (const [path, value] of Object.entries(changes)) {
    const parts = pointerParts(path);
    let parent: object = copy;
    for (const part of parts.slice(0, -1)) {
      const next: unknown = Reflect.get(parent, part);
      if (typeof next !== 'object' || next === null) throw new Error(`Nothing is at ${path}.`);
      parent = next;
    }
    const name = parts.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(parent, name);
    else Reflect.set(parent, name, value);
  }
  return copy;
}
