import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '@merkki/core';
import { standards } from './support.ts';

export function readStandard(...path: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(join(standards ?? '', ...path)));
}

export function readStandardJson(...path: readonly string[]): JsonObject {
  return JSON.parse(new TextDecoder().decode(readStandard(...path)));
}

/** The documents of the world of the hostile files, by address. */
export function hostileDocuments(): Record<string, JsonObject> {
  const documents: Record<string, JsonObject> = {};
  for (const [url, answer] of Object.entries(readStandardJson('test-suites/hostile/world.json'))) {
    const body = isJsonObject(answer) && answer['status'] === 200 ? String(answer['body']) : '';
    if (url.endsWith('/did.json') && body.startsWith('{')) documents[url] = JSON.parse(body);
  }
  return documents;
}
