import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '@merkki/core';

const standards = process.env['MERKKI_STANDARDS'] ?? '';

const files = {
  published: 'published/ob_v3p0_achievementcredential_schema.json',
  strict: 'strict/ob_v3p0_achievementcredential_schema.strict.json',
} as const;

/** Whether the publisher's schemas are there. */
export const hasSchemas = standards !== '';

/** The schema of 1EdTech for a badge, in either copy; `undefined` where the files are not there. */
export function publishedSchema(copy: keyof typeof files): JsonObject | undefined {
  if (!hasSchemas) return undefined;
  const folder = join(standards, 'standards/open-badges-3/schemas');
  const schema: unknown = JSON.parse(readFileSync(join(folder, files[copy]), 'utf8'));
  if (!isJsonObject(schema)) throw new TypeError('A schema is an object.');
  return schema;
}
