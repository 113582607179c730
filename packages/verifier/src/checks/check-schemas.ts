import { isJsonObject, type JsonObject, readJson } from '@merkki/core';
import type { Session } from '../formats/session.ts';
import { type Check, check } from '../report.ts';
import { typesOf } from '../types-of.ts';

const ours =
  /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/schema\/json(-ld)?\/ob_v3p0_(any)?(achievement|endorsement)credential_schema\.json$/;

/**
 * Judges a badge by the JSON Schemas that it names beside the published one of the standard, which its
 * form was judged by already. They come through `loadResource` and are read by `validateSchema`.
 *
 * @see Open Badges 3.0, section 9.1 (credentialSchema, 1EdTechJsonSchemaValidator2019).
 * @internal
 */
export async function checkSchemas(
  document: JsonObject,
  session: Session,
): Promise<readonly Check[]> {
  const listed = document['credentialSchema'];
  const isList = Array.isArray(listed);
  const entries = listed === undefined ? [] : [listed].flat();
  const found: Check[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isJsonObject(entry) || !typesOf(entry).includes('1EdTechJsonSchemaValidator2019'))
      continue;
    const { id } = entry;
    if (typeof id !== 'string' || ours.test(id)) continue;
    const path = isList ? `/credentialSchema/${index}` : '/credentialSchema';
    found.push(await checkSchema(id, path, document, session));
  }
  return found;
}

async function checkSchema(
  url: string,
  path: string,
  document: JsonObject,
  { loadResource, validateSchema, limits }: Session,
): Promise<Check> {
  if (loadResource === undefined || validateSchema === undefined) {
    return check('schema', 'unknown', 'schema.inline-not-checked', path);
  }
  if (!url.startsWith('https://'))
    return check('schema', 'fail', 'schema.inline-url', `${path}/id`);
  try {
    const { body } = await loadResource(url);
    const { maxBytes, maxDepth, maxMembers } = limits;
    const read = readJson(body, { maxBytes, maxDepth, maxMembers });
    if (!read.ok || !isJsonObject(read.value)) {
      return check('schema', 'unknown', 'schema.inline-unavailable', path);
    }
    return (await validateSchema(read.value, document))
      ? check('schema', 'pass', 'schema.inline-ok', path)
      : check('schema', 'fail', 'schema.inline', path);
  } catch {
    return check('schema', 'unknown', 'schema.inline-unavailable', path); // whatever was thrown decides nothing
  }
}
