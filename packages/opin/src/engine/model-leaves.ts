import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { MicroCredential, MicroCredentialAward } from '@merkki/model';
import * as z from 'zod';

/**
 * Lists every leaf that a micro-credential or an award can have, as parts of a pointer in which `*`
 * is any element of a list or any language of a text.
 */
export function modelLeaves(
  of: 'award' | 'definition' = 'definition',
): readonly (readonly string[])[] {
  const model = of === 'award' ? MicroCredentialAward : MicroCredential;
  // JSON Schema is JSON; zod types it member by member.
  return leavesOfSchema(z.toJSONSchema(model, { io: 'input' }) as JsonObject, []);
}

function leavesOfSchema(
  schema: JsonValue | undefined,
  parts: readonly string[],
): readonly (readonly string[])[] {
  if (!isJsonObject(schema)) return [parts];
  const { properties, items, additionalProperties } = schema;
  if (isJsonObject(properties)) {
    return Object.entries(properties).flatMap(([name, member]) =>
      leavesOfSchema(member, [...parts, name]),
    );
  }
  if (isJsonObject(items)) return leavesOfSchema(items, [...parts, '*']);
  return isJsonObject(additionalProperties)
    ? leavesOfSchema(additionalProperties, [...parts, '*'])
    : [parts];
}
