import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { MicroCredential } from '@merkki/model';
import * as z from 'zod';

/** What the model has at a place. */
export type PlaceKind = 'boolean' | 'integer' | 'list' | 'number' | 'object' | 'text' | 'texts';

/** Tells what the model has at a place; a list is gone through with `*` or a number. */
export type FindPlace = (parts: readonly string[]) => PlaceKind | undefined;

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reads the model once, for many places. */
export function modelPlaces(): FindPlace {
  // JSON Schema is JSON; zod types it member by member.
  const root = z.toJSONSchema(MicroCredential, { io: 'input' }) as JsonObject;
  return (parts) => kindOf(parts.reduce<JsonValue | undefined>(step, root));
}

function step(schema: JsonValue | undefined, part: string): JsonValue | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { properties, items, additionalProperties } = schema;
  if (isJsonObject(properties)) {
    return Object.hasOwn(properties, part) ? properties[part] : undefined;
  }
  if (isJsonObject(items)) return part === '*' || /^\d{1,3}$/.test(part) ? items : undefined;
  return isJsonObject(additionalProperties) && languageTag.test(part)
    ? additionalProperties
    : undefined;
}

function kindOf(schema: JsonValue | undefined): PlaceKind | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { type, additionalProperties } = schema;
  if (type === 'array') return 'list';
  if (type === 'object') return isJsonObject(additionalProperties) ? 'texts' : 'object';
  return type === 'number' || type === 'integer' || type === 'boolean' ? type : 'text';
}
