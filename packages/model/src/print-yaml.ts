import type { JsonValue } from '@merkki/core';
import { isJsonObject } from '@merkki/core';
import { stringify } from 'yaml';
import * as z from 'zod';
import { MicroCredential } from './micro-credential.ts';
import { MicroCredentialAward } from './micro-credential-award.ts';

/** What {@link printYaml} takes. */
export interface PrintOptions {
  /** Whose members give the order. Default: `micro-credential`. */
  readonly kind?: 'micro-credential' | 'award';
}

/**
 * Prints a document as YAML 1.2, its members in the order of the model, so that two versions can be
 * compared line by line. Members that the model does not know stand last, in their own order. Reading
 * it with `readDocument` gives the same value.
 *
 * @example
 * printYaml({ title: { fi: 'Tekoäly' }, schemaVersion: '1.0' }); // 'schemaVersion: "1.0"\ntitle:\n  fi: Tekoäly\n'
 */
export function printYaml(value: JsonValue, options: PrintOptions = {}): string {
  const schema = options.kind === 'award' ? MicroCredentialAward : MicroCredential;
  return stringify(inOrder(value, schema), { lineWidth: 100, aliasDuplicateObjects: false });
}

function inOrder(value: JsonValue, schema: z.core.$ZodType | undefined): JsonValue {
  if (schema instanceof z.ZodOptional) return inOrder(value, schema.def.innerType);
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.def.element : undefined;
    return value.map((each: JsonValue) => inOrder(each, element));
  }
  if (!isJsonObject(value)) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> =
    schema instanceof z.ZodObject ? schema.def.shape : {};
  const names = Object.keys(value);
  const known = Object.keys(shape).filter((name) => Object.hasOwn(value, name));
  const others = names.filter((name) => !Object.hasOwn(shape, name));
  return Object.fromEntries(
    [...known, ...others].map((name) => [name, inOrder(value[name] ?? null, shape[name])]),
  );
}
