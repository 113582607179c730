import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** Names that no document may set. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Puts what a caller gives where a document has nothing.
 *
 * @internal
 */
export function mergeFill(document: JsonObject, fill: JsonObject): JsonObject {
  const names = new Set([...Object.keys(document), ...Object.keys(fill)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      if (forbidden.has(name)) return [];
      const value = merged(own(document, name), own(fill, name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Puts what is known of the issuer where an awarding body is the same organisation, by its id.
 *
 * @internal
 */
export function mergeSameBodies(draft: JsonObject): JsonObject {
  const { microCredential } = draft;
  if (!isJsonObject(microCredential)) return draft;
  const { issuer, awardingBodies } = microCredential;
  if (!isJsonObject(issuer) || awardingBodies === undefined || !isList(awardingBodies))
    return draft;
  const bodies = awardingBodies.map((body) =>
    isJsonObject(body) && body['id'] !== undefined && body['id'] === issuer['id']
      ? mergeFill(body, issuer)
      : body,
  );
  return { ...draft, microCredential: { ...microCredential, awardingBodies: bodies } };
}

function merged(value: JsonValue | undefined, fill: JsonValue | undefined): JsonValue | undefined {
  if (value === undefined || fill === undefined) return value ?? fill;
  if (isJsonObject(value) && isJsonObject(fill)) return mergeFill(value, fill);
  return isList(value) && isList(fill) ? mergedLists(value, fill) : value;
}

/** Element by element; identifiers and codes, each of a scheme, are added where theirs is missing. */
function mergedLists(
  value: readonly JsonValue[],
  fill: readonly JsonValue[],
): readonly JsonValue[] {
  if (value.length === 0) return fill;
  if (fill.every((element) => schemeOf(element) !== undefined)) {
    const schemes = value.map(schemeOf);
    return [...value, ...fill.filter((element) => !schemes.includes(schemeOf(element)))];
  }
  return value.map((element, index) => merged(element, fill[index]) ?? element);
}

function schemeOf(element: JsonValue): JsonValue | undefined {
  return isJsonObject(element) && element['value'] !== undefined
    ? own(element, 'scheme')
    : undefined;
}

function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
