import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { isSame } from '../engine/is-same.ts';
import { formatChecks } from './format-checks.ts';
import type { SchemaProblemCode } from './schema-problem-code.ts';

/** A value that does not fit a keyword. */
export interface SchemaFault {
  /** Code of the problem. */
  readonly code: SchemaProblemCode;
  /** JSON Pointer into the document. */
  readonly at: string;
  /** The keyword. */
  readonly keyword: string;
}

/** Keywords that tell something to a reader and ask nothing of a value. */
const notes: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'discriminator',
  '$comment',
  '$id',
  '$schema',
  '$defs',
  'definitions',
]);

/** Whether a keyword asks nothing of a value. */
export function isNote(keyword: string): boolean {
  return notes.has(keyword) || keyword.startsWith('x-');
}

const isNumber = (setting: JsonValue): boolean => typeof setting === 'number';
const isFlag = (setting: JsonValue): boolean => typeof setting === 'boolean';
const isSchema = (setting: JsonValue): boolean => isFlag(setting) || isJsonObject(setting);
const isList = (setting: JsonValue): boolean => Array.isArray(setting);

const settings: Readonly<Record<string, (setting: JsonValue) => boolean>> = {
  type: (setting) => typeof setting === 'string' || isList(setting),
  nullable: isFlag,
  enum: isList,
  const: () => true,
  format: () => true,
  pattern: (setting) => patternOf(setting) !== undefined,
  minLength: isNumber,
  maxLength: isNumber,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: (setting) => isNumber(setting) || isFlag(setting),
  exclusiveMaximum: (setting) => isNumber(setting) || isFlag(setting),
  multipleOf: (setting) => typeof setting === 'number' && setting > 0,
  minItems: isNumber,
  maxItems: isNumber,
  uniqueItems: isFlag,
  items: isSchema,
  properties: isJsonObject,
  required: isList,
  additionalProperties: isSchema,
  minProperties: isNumber,
  maxProperties: isNumber,
  allOf: isList,
  anyOf: isList,
  oneOf: isList,
  not: isSchema,
};

/** Whether a keyword with its setting is one that the check understands. */
export function isChecked(keyword: string, setting: JsonValue): boolean {
  return Object.hasOwn(settings, keyword) && settings[keyword]?.(setting) === true;
}

/** Type, list of values and the only value. */
export function typeFaults(
  schema: JsonObject,
  value: JsonValue,
  at: string,
): readonly SchemaFault[] {
  const { type, enum: values, const: only } = schema;
  const types: readonly JsonValue[] = type === undefined ? [] : Array.isArray(type) ? type : [type];
  const isListed = !Array.isArray(values) || values.some((one: JsonValue) => isSame(one, value));
  return [
    ...(types.length > 0 && !types.some((one) => isOfType(one, value))
      ? [fault('schema.type', at, 'type')]
      : []),
    ...(isListed ? [] : [fault('schema.value', at, 'enum')]),
    ...(only === undefined || isSame(only, value) ? [] : [fault('schema.value', at, 'const')]),
  ];
}

function isOfType(type: JsonValue, value: JsonValue): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isJsonObject(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}

/** Length, form and format of a text; a length counts signs of Unicode. */
export function textFaults(schema: JsonObject, value: string, at: string): readonly SchemaFault[] {
  const length = [...value].length;
  const { minLength, maxLength, pattern, format } = schema;
  const isFormat = typeof format !== 'string' || (formatOf(format)?.(value) ?? true);
  const isForm = pattern === undefined || (patternOf(pattern)?.test(value) ?? true);
  return [
    ...limits(length, at, { minLength }, { maxLength }),
    ...(isForm ? [] : [fault('schema.form', at, 'pattern')]),
    ...(isFormat ? [] : [fault('schema.form', at, 'format')]),
  ];
}

/** Limits of a number; exclusive ones are flags in OpenAPI 3.0 and numbers in 3.1. */
export function numberFaults(
  schema: JsonObject,
  value: number,
  at: string,
): readonly SchemaFault[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = exclusiveMinimum === true ? minimum : exclusiveMinimum;
  const high = exclusiveMaximum === true ? maximum : exclusiveMaximum;
  const quotient = typeof multipleOf === 'number' && multipleOf > 0 ? value / multipleOf : 0;
  return [
    ...limits(value, at, { minimum }, { maximum }),
    ...(typeof low === 'number' && value <= low
      ? [fault('schema.form', at, 'exclusiveMinimum')]
      : []),
    ...(typeof high === 'number' && value >= high
      ? [fault('schema.form', at, 'exclusiveMaximum')]
      : []),
    ...(Number.isInteger(quotient) ? [] : [fault('schema.form', at, 'multipleOf')]),
  ];
}

/** Number and uniqueness of elements. */
export function arrayFaults(
  { minItems, maxItems, uniqueItems }: JsonObject,
  value: readonly JsonValue[],
  at: string,
): readonly SchemaFault[] {
  const isTwice = value.some((one, index) =>
    value.slice(index + 1).some((other) => isSame(one, other)),
  );
  return [
    ...limits(value.length, at, { minItems }, { maxItems }),
    ...(uniqueItems === true && isTwice ? [fault('schema.form', at, 'uniqueItems')] : []),
  ];
}

/** Required members and their number. */
export function objectFaults(
  { required, minProperties, maxProperties }: JsonObject,
  value: JsonObject,
  at: string,
): readonly SchemaFault[] {
  const names: readonly JsonValue[] = Array.isArray(required) ? required : [];
  return [
    ...names.flatMap((name) =>
      typeof name !== 'string' || Object.hasOwn(value, name)
        ? []
        : [fault('schema.missing', at + toPointer([name]), 'required')],
    ),
    ...limits(Object.keys(value).length, at, { minProperties }, { maxProperties }),
  ];
}

function limits(
  size: number,
  at: string,
  least: Readonly<Record<string, JsonValue | undefined>>,
  most: Readonly<Record<string, JsonValue | undefined>>,
): readonly SchemaFault[] {
  const broken = (
    limit: Readonly<Record<string, JsonValue | undefined>>,
    isOver: (bound: number) => boolean,
  ): readonly SchemaFault[] =>
    Object.entries(limit).flatMap(([keyword, bound]) =>
      typeof bound === 'number' && isOver(bound) ? [fault('schema.form', at, keyword)] : [],
    );
  return [...broken(least, (bound) => size < bound), ...broken(most, (bound) => size > bound)];
}

function formatOf(format: string): ((text: string) => boolean) | undefined {
  return Object.hasOwn(formatChecks, format) ? formatChecks[format] : undefined;
}

function patternOf(setting: JsonValue): RegExp | undefined {
  try {
    return typeof setting === 'string' ? new RegExp(setting, 'u') : undefined;
  } catch {
    return undefined; // no regular expression: told as not checked
  }
}

function fault(code: SchemaProblemCode, at: string, keyword: string): SchemaFault {
  return { code, at, keyword };
}
