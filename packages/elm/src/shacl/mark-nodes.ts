import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { type Place, pointerOf } from '../profile/place.ts';
import { termKinds } from '../profile/term-kinds.ts';
import type { RdfDataset } from './rdf.ts';

const marker = 'urn:merkki:place';

/**
 * A copy of the document in which each node without id says where it stands, so that its blank node can
 * be found again.
 *
 * @internal
 */
export function markNodes(document: JsonObject): JsonObject {
  return markObject(document, undefined);
}

function mark(value: JsonValue, place: Place): JsonValue {
  if (Array.isArray(value)) {
    return value.map((element, step) => mark(element, { above: place, step }));
  }
  return isJsonObject(value) ? markObject(value, place) : value;
}

function markObject(object: JsonObject, place: Place | undefined): JsonObject {
  if (Object.hasOwn(object, '@value')) return object;
  const marked = Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      const isNoNode = key === '@context' || termKinds.get(key) === 'language';
      return [key, isNoNode ? value : mark(value, { above: place, step: key })];
    }),
  );
  const isNamed = typeof (object['id'] ?? object['@id']) === 'string';
  const isWrapper = ['@list', '@set', '@graph'].some((key) => Object.hasOwn(object, key));
  return isNamed || isWrapper ? marked : { ...marked, [marker]: pointerOf(place) };
}

/**
 * Takes the marks out of the graph again.
 *
 * @returns The pointers of blank nodes, by label.
 * @internal
 */
export function takeMarks(dataset: RdfDataset): ReadonlyMap<string, string> {
  const marks = [...dataset].filter(({ predicate }) => predicate.value === marker);
  for (const quad of marks) dataset.delete(quad);
  return new Map(marks.map(({ subject, object }) => [subject.value, object.value]));
}
