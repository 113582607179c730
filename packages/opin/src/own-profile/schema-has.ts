import { atPointer, isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { type ComponentSchema, followReference } from './open-api.ts';

const deepest = 64;

/**
 * Tells whether a component schema has a place for a pointer of its document, `*` and numbers being any
 * element. A schema that lets any member through has a place for all.
 */
export function schemaHas(
  { openApi, pointer }: ComponentSchema,
  parts: readonly string[],
): boolean {
  return hasPlace(atPointer(openApi, pointer), parts, openApi, 0);
}

function hasPlace(
  schema: JsonValue | undefined,
  parts: readonly string[],
  openApi: JsonObject,
  depth: number,
): boolean {
  const [next, ...rest] = parts;
  if (next === undefined || schema === true) return schema !== false;
  if (!isJsonObject(schema) || depth > deepest) return false;
  const { $ref, properties, items, additionalProperties } = schema;
  const here = (part: JsonValue | undefined): boolean => hasPlace(part, parts, openApi, depth + 1);
  const below = (part: JsonValue | undefined): boolean => hasPlace(part, rest, openApi, depth + 1);
  if ($ref !== undefined && here(followReference(openApi, $ref))) return true;
  const choices = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const listed = schema[keyword];
    return Array.isArray(listed) ? listed : [];
  });
  if (choices.some(here)) return true;
  if (/^(?:\*|\d+)$/.test(next) && items !== undefined) return below(items);
  const own =
    isJsonObject(properties) && Object.hasOwn(properties, next) ? properties[next] : undefined;
  if (own !== undefined) return below(own);
  return isJsonObject(additionalProperties) || additionalProperties === true
    ? below(additionalProperties)
    : Object.keys(schema).length === 0;
}
