import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** An HTTP method that a capability statement can name. */
export type OpinMethod = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';

/**
 * Tells whether a capability statement says that a resource can be used with an HTTP method. Of the
 * statement only `supportedResources` is known, and that it names resources and methods: an entry
 * counts when both names stand in it, whatever its members are called.
 *
 * @returns `undefined` when the statement has no list of supported resources.
 * @see HED, introduction.
 * @example
 * opinSupports({ supportedResources: [{ x: 'AssessmentItem', y: ['GET'] }] }, 'AssessmentItem', 'GET'); // true
 */
export function opinSupports(
  statement: JsonObject,
  resource: string,
  method: OpinMethod,
): boolean | undefined {
  const { supportedResources } = statement;
  if (isJsonObject(supportedResources)) {
    // Resources by name, each with what can be done with it.
    const entry = supportedResources[resource];
    return entry !== undefined && wordsIn(entry).includes(method);
  }
  if (!Array.isArray(supportedResources)) return undefined;
  const entries: readonly JsonValue[] = supportedResources;
  return entries.map(wordsIn).some((words) => words.includes(resource) && words.includes(method));
}

function wordsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...Object.keys(value),
    ...Object.values(value).flatMap((part: JsonValue) => wordsIn(part)),
  ];
}
