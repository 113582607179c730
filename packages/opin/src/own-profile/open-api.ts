import { atPointer, isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';

/** The schema of a component of an OpenAPI document. */
export interface ComponentSchema {
  /** JSON Pointer of the schema in the OpenAPI document. */
  readonly pointer: string;
  /** The whole OpenAPI document, for references. */
  readonly openApi: JsonObject;
}

/**
 * Finds a component schema in an OpenAPI document of version 3.0 or 3.1; `undefined` when there is none.
 *
 * @see OpenAPI Specification 3.1.0, section 4.8.7.
 */
export function componentSchema(openApi: JsonValue, name: string): ComponentSchema | undefined {
  if (!isJsonObject(openApi)) return undefined;
  const { openapi: version } = openApi;
  if (typeof version !== 'string' || !/^3\.[01]\.\d+/.test(version)) return undefined;
  const pointer = `/components/schemas${toPointer([name])}`;
  return isJsonObject(atPointer(openApi, pointer)) ? { openApi, pointer } : undefined;
}

/** Names of the component schemas of an OpenAPI document. */
export function componentNames(openApi: JsonValue): readonly string[] {
  const schemas = isJsonObject(openApi) ? atPointer(openApi, '/components/schemas') : undefined;
  return isJsonObject(schemas) ? Object.keys(schemas) : [];
}

/** The schema that a reference of the same document names; `undefined` when it cannot be followed. */
export function followReference(openApi: JsonObject, reference: JsonValue): JsonValue | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  const pointer = reference.slice(1);
  try {
    return atPointer(openApi, decodeURIComponent(pointer));
  } catch {
    return undefined; // no percent-encoded text
  }
}
