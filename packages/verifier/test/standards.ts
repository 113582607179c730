import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, type ResourceLoader, UnavailableError } from '@merkki/core';
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

/** The rest of the world of the hostile files: what is published at https addresses. Redirects are not followed. */
export function hostileResources(): ResourceLoader {
  const world = readStandardJson('test-suites/hostile/world.json');
  return async (url) => {
    const answer = url.startsWith('https://') ? world[url] : undefined;
    if (!isJsonObject(answer) || answer['status'] !== 200) {
      throw new UnavailableError({ code: 'loader.unavailable', message: 'Not in this world.' });
    }
    return { url, body: new TextEncoder().encode(String(answer['body'])) };
  };
}
