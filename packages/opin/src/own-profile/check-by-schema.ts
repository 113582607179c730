import {
  atPointer,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import { formatChecks } from './format-checks.ts';
import {
  arrayFaults,
  isChecked,
  isNote,
  numberFaults,
  objectFaults,
  type SchemaFault,
  textFaults,
  typeFaults,
} from './keyword-checks.ts';
import { type ComponentSchema, followReference } from './open-api.ts';
import type { SchemaProblemCode } from './schema-problem-code.ts';

/** A problem of a document by a schema that the caller gives. */
export interface SchemaProblem extends Problem {
  /** Stable code; `params.keyword` is the keyword of the schema. */
  readonly code: SchemaProblemCode;
}

/** What a check by a schema found. */
export interface SchemaCheck {
  /** What is wrong, with pointers into the document; empty when nothing that was checked. */
  readonly problems: readonly SchemaProblem[];
  /** Pointers into the OpenAPI document of what was not checked: keywords, formats and references. */
  readonly unchecked: readonly string[];
}

/** A run: what is not checked is collected on the way. */
interface Run {
  readonly openApi: JsonObject;
  readonly unchecked: Set<string>;
}

/** References that lead to one another at one place of the document end here. */
const deepest = 64;

/**
 * Checks a document by a component schema of an OpenAPI document. What of the schema is not understood
 * is told and never passes in silence.
 *
 * @see OpenAPI Specification 3.0.3, section 4.7.24; 3.1.0, section 4.8.24; JSON Schema 2020-12.
 * @example
 * const openApi = { components: { schemas: { Course: { required: ['name'] } } } };
 * checkBySchema({}, { openApi, pointer: '/components/schemas/Course' }).problems[0]?.code; // 'schema.missing'
 */
export function checkBySchema(
  document: JsonValue,
  { openApi, pointer }: ComponentSchema,
): SchemaCheck {
  const run: Run = { openApi, unchecked: new Set() };
  const schema = atPointer(openApi, pointer) ?? true;
  const problems = faultsOf(schema, pointer, document, '', run, 0).map(({ code, at, keyword }) => ({
    ...problem(code, at, { keyword }),
    code,
  }));
  return { problems, unchecked: [...run.unchecked] };
}

function faultsOf(
  schema: JsonValue,
  place: string,
  value: JsonValue,
  at: string,
  run: Run,
  depth: number,
): readonly SchemaFault[] {
  if (schema === true) return [];
  if (schema === false) return [{ code: 'schema.not-allowed', at, keyword: 'false' }];
  if (!isJsonObject(schema) || depth > deepest) {
    run.unchecked.add(place);
    return [];
  }
  if (schema['$ref'] !== undefined) return faultsOfReference(schema, place, value, at, run, depth);
  // OpenAPI 3.0: `nullable` beside `type` lets null through.
  if (value === null && schema['nullable'] === true) return [];
  noteUnchecked(schema, place, run);
  const below = (part: JsonValue, parts: readonly PropertyKey[], inner: JsonValue, to: string) =>
    faultsOf(part, place + toPointer(parts), inner, to, run, depth + 1);
  return [
    ...typeFaults(schema, value, at),
    ...(typeof value === 'string' ? textFaults(schema, value, at) : []),
    ...(typeof value === 'number' ? numberFaults(schema, value, at) : []),
    ...(Array.isArray(value)
      ? [...arrayFaults(schema, value, at), ...elementFaults(schema, value, at, below)]
      : []),
    ...(isJsonObject(value)
      ? [...objectFaults(schema, value, at), ...memberFaults(schema, value, at, below)]
      : []),
    ...choiceFaults(schema, value, at, below),
  ];
}

function faultsOfReference(
  { $ref, ...beside }: JsonObject,
  place: string,
  value: JsonValue,
  at: string,
  run: Run,
  depth: number,
): readonly SchemaFault[] {
  const target = followReference(run.openApi, $ref ?? null);
  if (target === undefined) {
    run.unchecked.add(`${place}/$ref`);
    return [];
  }
  const to = String($ref).slice(1);
  const own = faultsOf(target, to, value, at, run, depth + 1);
  // OpenAPI 3.1: what stands beside a reference counts too; in 3.0 it does not.
  const isLater = String(run.openApi['openapi']).startsWith('3.1');
  return isLater ? [...own, ...faultsOf(beside, place, value, at, run, depth + 1)] : own;
}

type Below = (
  part: JsonValue,
  parts: readonly PropertyKey[],
  inner: JsonValue,
  to: string,
) => readonly SchemaFault[];

function elementFaults(
  { items }: JsonObject,
  value: readonly JsonValue[],
  at: string,
  below: Below,
): readonly SchemaFault[] {
  return items === undefined
    ? []
    : value.flatMap((element, index) => below(items, ['items'], element, `${at}/${index}`));
}

function memberFaults(
  { properties, additionalProperties }: JsonObject,
  value: JsonObject,
  at: string,
  below: Below,
): readonly SchemaFault[] {
  const own = isJsonObject(properties) ? properties : {};
  return Object.entries(value).flatMap(([name, member]) => {
    const to = at + toPointer([name]);
    const part = Object.hasOwn(own, name) ? own[name] : undefined;
    if (part !== undefined) return below(part, ['properties', name], member, to);
    if (additionalProperties === false) {
      return [{ code: 'schema.not-allowed', at: to, keyword: 'additionalProperties' } as const];
    }
    return additionalProperties === undefined
      ? []
      : below(additionalProperties, ['additionalProperties'], member, to);
  });
}

function choiceFaults(
  schema: JsonObject,
  value: JsonValue,
  at: string,
  below: Below,
): readonly SchemaFault[] {
  const results = (keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly (readonly SchemaFault[])[] => {
    const parts = schema[keyword];
    return Array.isArray(parts)
      ? parts.map((part: JsonValue, index) => below(part, [keyword, index], value, at))
      : [];
  };
  const all = results('allOf').flat();
  const any = results('anyOf');
  const one = results('oneOf');
  const fitting = one.filter((faults) => faults.length === 0).length;
  const not = schema['not'];
  const isNot = not !== undefined && below(not, ['not'], value, at).length === 0;
  return [
    ...all,
    ...(any.length > 0 && any.every((faults) => faults.length > 0)
      ? [{ code: 'schema.choice', at, keyword: 'anyOf' } as const]
      : []),
    ...(one.length > 0 && fitting !== 1
      ? [{ code: 'schema.choice', at, keyword: 'oneOf' } as const]
      : []),
    ...(isNot ? [{ code: 'schema.choice', at, keyword: 'not' } as const] : []),
  ];
}

function noteUnchecked(schema: JsonObject, place: string, run: Run): void {
  for (const [keyword, setting] of Object.entries(schema)) {
    const isKnownFormat =
      keyword !== 'format' || (typeof setting === 'string' && Object.hasOwn(formatChecks, setting));
    const isUnderstood = isNote(keyword) || isChecked(keyword, setting);
    if (!isUnderstood || !isKnownFormat) run.unchecked.add(place + toPointer([keyword]));
  }
}
