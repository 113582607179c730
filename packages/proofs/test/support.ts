import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { generateKey, type KeyRecord, type SignatureAlgorithm } from '../src/index.ts';

/** The folder of publishers' files, where it is present. */
export const standards = process.env['MERKKI_STANDARDS'];

export const documentLoader = createDocumentLoader();

export const now = '2026-11-24T10:00:00Z';

export function readStandard(...path: readonly string[]): string {
  return readFileSync(join(standards ?? '', ...path), 'utf8');
}

export function readStandardJson(...path: readonly string[]): JsonObject {
  return JSON.parse(readStandard(...path));
}

export function listStandard(...path: readonly string[]): string[] {
  return readdirSync(join(standards ?? '', ...path)).sort();
}

/** The files of a folder and of the folders in it, by their path in it. */
export function listStandardDeep(...path: readonly string[]): string[] {
  return readdirSync(join(standards ?? '', ...path), { recursive: true, encoding: 'utf8' }).sort();
}

/** The DID documents of the hostile world, by the address at which they are published. */
export function hostileDocuments(): Record<string, JsonObject> {
  const world = readStandardJson('test-suites', 'hostile', 'world.json');
  const documents: Record<string, JsonObject> = {};
  for (const [url, answer] of Object.entries(world)) {
    const body = isJsonObject(answer) && answer['status'] === 200 ? String(answer['body']) : '';
    if (url.endsWith('/did.json') && body.startsWith('{')) documents[url] = JSON.parse(body);
  }
  return documents;
}

export function makeKey(alg: SignatureAlgorithm, host?: string): Promise<KeyRecord> {
  const did =
    host !== undefined
      ? ({ method: 'web', host } as const)
      : ({ method: /^[RP]S/.test(alg) ? 'jwk' : 'key' } as const);
  return generateKey({ alg, did, created: '2026-01-01T00:00:00Z' });
}

/** A badge, complete enough to be signed. */
export function badge(issuer: string): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:5f3f6f0a-3c39-4a0c-9d4a-7b1c8f7d2e11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Esimerkkikoulu' },
    validFrom: '2026-10-01T08:00:00Z',
    validUntil: '2031-10-01T08:00:00Z',
    name: 'Tekoälyn perusteet',
    credentialSubject: {
      id: 'did:example:oppija',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://school.example/achievements/1',
        type: ['Achievement'],
        name: 'Tekoälyn perusteet',
        description: 'Kolme opintopistettä',
        criteria: { narrative: 'Tehtävät on hyväksytty.' },
        creditsAvailable: 3,
      },
    },
  };
}

/** All the places of a document, each with the value that stands there. */
export function places(
  value: JsonValue,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: JsonValue }[] {
  const here = { path, value };
  if (typeof value !== 'object' || value === null) return [here];
  const children = Array.isArray(value)
    ? value.flatMap((element, index) => places(element, [...path, index]))
    : Object.entries(value).flatMap(([name, member]) => places(member, [...path, name]));
  return [here, ...children];
}

/** A copy of a document with another value in one place; without value the place is taken away. */
export function replaceAt(
  document: JsonObject,
  path: readonly (string | number)[],
  value?: JsonValue,
): JsonObject {
  const copy = structuredClone(document) as JsonObject;
  // biome-ignore lint/suspicious/noExplicitAny: walks a copy whose shape is not known
  let here: any = copy;
  for (const part of path.slice(0, -1)) here = here[part];
  const last = path.at(-1) ?? '';
  if (value !== undefined) here[last] = value;
  else if (Array.isArray(here)) here.splice(Number(last), 1);
  else delete here[last];
  return copy;
}
