import {
  failWith,
  isJsonObject,
  type JsonValue,
  type Params,
  type Problem,
  type Result,
  type SourceRef,
  succeed,
  toPointer,
} from '@merkki/core';
import { oneWay } from '../converters/one-way.ts';
import { records } from '../converters/records.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { modelLeaves } from '../engine/model-leaves.ts';
import { parsePath } from '../engine/path.ts';
import type { Profile } from '../engine/profile.ts';
import { converterNames, namedConverter, objectsConverter } from './named-converters.ts';
import { type ComponentSchema, componentNames, componentSchema } from './open-api.ts';
import { OwnProfileField, OwnProfileTable } from './own-profile-table.ts';
import { schemaHas } from './schema-has.ts';

/** Codes of what is wrong with a field table. */
export type OwnProfileProblemCode =
  /** A member of the table is missing or does not have its form. */
  | 'profile.form'
  /** The OpenAPI document is none of version 3.0 or 3.1, or has no such component schema. */
  | 'profile.component-unknown'
  /** There is no converter of that name. */
  | 'profile.converter-unknown'
  /** The setting of the converter does not have its form. */
  | 'profile.converter-setting'
  /** The path names nothing that a definition can have. */
  | 'profile.not-in-model'
  /** The component schema has no such place. */
  | 'profile.not-in-schema';

/** A problem of a field table. */
export interface OwnProfileProblem extends Problem {
  /** Stable code. */
  readonly code: OwnProfileProblemCode;
}

/** A field table of an institution, ready to map with. */
export interface OwnProfile {
  /** The table, as `mapOffering` and `readOffering` take it. */
  readonly profile: Profile;
  /** The schema that its document must fit. */
  readonly schema: ComponentSchema;
}

/**
 * Makes a profile of an institution's own field table and the OpenAPI document of the service.
 *
 * @param table - Read from YAML or JSON; its form is that of {@link OwnProfileTable}.
 * @param openApi - The published document, version 3.0 or 3.1.
 * @returns The profile, or all that is wrong with the table: pointers into the table. Never throws on
 * bad data.
 * @example
 * parseOwnProfile({ id: 'my-opin' }, {}).ok; // false
 */
export function parseOwnProfile(
  table: JsonValue,
  openApi: JsonValue,
): Result<OwnProfile, readonly OwnProfileProblem[]> {
  const parsed = OwnProfileTable.safeParse(table);
  if (!parsed.success) return failWith(formProblems(parsed.error.issues, ''));
  const { fields, component, source, ...about } = parsed.data;
  const schema = componentSchema(openApi, component);
  if (schema === undefined) {
    const known = componentNames(openApi).join(', ');
    return failWith([tableProblem('profile.component-unknown', '/component', { known })]);
  }
  const leaves = modelLeaves();
  const scope: Scope = { schema, source, leaves, ours: '', theirs: [] };
  const { rows, problems } = rowsOf(fields, '/fields', scope);
  if (problems.length > 0) return failWith(problems);
  const profile: Profile = Object.freeze({
    id: about.id,
    title: about.title,
    version: about.version,
    date: about.date,
    languages: about.languages ?? [],
    variants: ['document'],
    variantAt: '/',
    needsOffering: about.needsOffering ?? true,
    chooseVariant: () => 'document',
    fields: rows,
    lost: [...new Set(leaves.map(([member = '']) => `/${member}`))],
  });
  return succeed({ profile, schema });
}

/** Where a list of rows stands: rows of objects are relative to them. */
interface Scope {
  readonly schema: ComponentSchema;
  readonly source: SourceShape;
  readonly leaves: ReturnType<typeof modelLeaves>;
  readonly ours: string;
  readonly theirs: readonly string[];
}

type SourceShape = OwnProfileTable['source'];

interface Rows {
  readonly rows: readonly ProfileField[];
  readonly problems: readonly OwnProfileProblem[];
}

function rowsOf(fields: readonly OwnProfileField[], at: string, scope: Scope): Rows {
  const parts = fields.map((field, index) => rowOf(field, `${at}/${index}`, scope));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function rowOf(field: OwnProfileField, at: string, scope: Scope): Rows {
  const { ours, theirs, when, status, note } = field;
  const target = [...scope.theirs, ...theirs.split('/').slice(1)];
  const inner = { ...scope, ours: scope.ours + (ours ?? ''), theirs: target };
  const { via, problems: viaProblems } = converterOf(field.via, `${at}/via`, inner);
  const places = Object.entries({ ours, when }).flatMap(([member, path]) =>
    path === undefined || isInModel(scope.ours + path, scope)
      ? []
      : [tableProblem('profile.not-in-model', `${at}/${member}`, { path })],
  );
  const problems = [
    ...places,
    ...(schemaHas(scope.schema, target)
      ? []
      : [tableProblem('profile.not-in-schema', `${at}/theirs`, { path: theirs })]),
    ...viaProblems,
  ];
  if (via === undefined) return { rows: [], problems };
  const row: ProfileField = {
    ...(ours === undefined ? {} : { ours }),
    ...(when === undefined ? {} : { when }),
    ...(note === undefined ? {} : { note }),
    theirs,
    via: field.oneWay === true ? oneWay(via) : via,
    shape: { kind: 'any' },
    status,
    source: sourceOf(scope.source),
  };
  return { rows: [row], problems };
}

function converterOf(
  value: unknown,
  at: string,
  scope: Scope,
): { readonly via?: Converter; readonly problems: readonly OwnProfileProblem[] } {
  const [name, setting] = nameAndSetting(value);
  if (name === objectsConverter) {
    const fields = OwnProfileField.array().min(1).safeParse(setting);
    if (!fields.success) {
      return { problems: formProblems(fields.error.issues, `${at}/${objectsConverter}`) };
    }
    const { rows, problems } = rowsOf(fields.data, `${at}/${objectsConverter}`, scope);
    return { via: records(rows), problems };
  }
  const found = namedConverter(name, setting);
  if (found === 'unknown') {
    const known = converterNames.join(', ');
    return { problems: [tableProblem('profile.converter-unknown', at, { known })] };
  }
  return found === 'bad-setting'
    ? { problems: [tableProblem('profile.converter-setting', at, { converter: name })] }
    : { via: found, problems: [] };
}

/** `copy` is a name alone, `{ constant: "x" }` a name with its setting. */
function nameAndSetting(value: unknown): readonly [string, JsonValue | undefined] {
  if (typeof value === 'string') return [value, undefined];
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  const [first] = entries;
  return first === undefined || entries.length > 1 ? ['', undefined] : first;
}

function isInModel(path: string, { leaves }: Scope): boolean {
  const segments = parsePath(path);
  return leaves.some((leaf) =>
    segments.every((segment, index) =>
      segment.kind === 'name' ? leaf[index] === segment.name : leaf[index] === '*',
    ),
  );
}

function sourceOf({ title, section, url }: SourceShape): SourceRef {
  return {
    title,
    ...(section === undefined ? {} : { section }),
    ...(url === undefined ? {} : { url }),
  };
}

/** An issue of a form, as zod tells it. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function formProblems(issues: readonly Issue[], at: string): readonly OwnProfileProblem[] {
  return issues.flatMap(({ path, keys }) =>
    (keys ?? [undefined]).map((key) =>
      tableProblem('profile.form', at + toPointer(key === undefined ? path : [...path, key])),
    ),
  );
}

function tableProblem(
  code: OwnProfileProblemCode,
  pointer: string,
  params: Params = {},
): OwnProfileProblem {
  return { code, pointer, params };
}
