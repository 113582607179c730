import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** A value that may stand alone or in a list, as a list. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** The object that stands there, or the first of the list; else an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  const [first] = listOf(value);
  return isJsonObject(first) ? first : {};
}

/** A text, or the text of a language map in the first language that it has. */
export function textOf(
  value: JsonValue | undefined,
  languages: readonly string[] = [],
): string | undefined {
  if (typeof value === 'string') return value;
  if (!isJsonObject(value)) return undefined;
  if (typeof value['@value'] === 'string') return value['@value'];
  const tags = Object.keys(value);
  const tag = languages.find((language) => tags.includes(language)) ?? tags[0];
  const [text] = tag === undefined ? [] : listOf(value[tag]);
  return typeof text === 'string' ? text : undefined;
}
