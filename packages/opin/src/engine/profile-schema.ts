import { type JsonObject, pointerParts } from '@merkki/core';
import type { ProfileField } from './converter.ts';
import { flatRows } from './flat-rows.ts';
import type { Profile } from './profile.ts';
import { shapeSchema } from './shape.ts';

interface Member {
  readonly children: Map<string, Member>;
  fields: readonly ProfileField[];
}

/**
 * JSON Schema (2020-12) of the document that a profile maps to. Members that the table does not name
 * are allowed; what only a published document needs is not required here.
 *
 * @example
 * profileSchema(koutaProfile)['$schema']; // 'https://json-schema.org/draft/2020-12/schema'
 */
export function profileSchema(profile: Profile): JsonObject {
  const root: Member = { children: new Map(), fields: [] };
  for (const field of flatRows(profile.fields)) {
    let here = root;
    for (const part of pointerParts(field.theirs)) {
      const key = part === '*' || /^[0-9]+$/.test(part) ? '*' : part;
      const next = here.children.get(key) ?? { children: new Map(), fields: [] };
      here.children.set(key, next);
      here = next;
    }
    here.fields = [...here.fields, field];
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: profile.title,
    ...schemaOf(root, profile.languages),
  };
}

function schemaOf({ children, fields }: Member, languages: readonly string[]): JsonObject {
  const element = children.get('*');
  if (element !== undefined) return { type: 'array', items: schemaOf(element, languages) };
  if (children.size === 0) return leafSchema(fields, languages);
  const required = [...children].filter(([, child]) => isRequired(child)).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      [...children].map(([name, child]) => [name, schemaOf(child, languages)]),
    ),
    ...(required.length === 0 ? {} : { required }),
  };
}

function isRequired(member: Member): boolean {
  return member.fields.some(isAlwaysWanted) || isNeededBelow(member);
}

/** A row with a condition asks for its own member only, and so does a part of a list's element. */
function isNeededBelow({ children }: Member): boolean {
  return [...children].some(
    ([name, child]) =>
      child.fields.some((field) => isAlwaysWanted(field) && field.when === undefined) ||
      (name !== '*' && isNeededBelow(child)),
  );
}

function isAlwaysWanted({ obligation, only }: ProfileField): boolean {
  return obligation === 'required' && only === undefined;
}

/** Rows of one target agree on the shape; where they do not, any will do. */
function leafSchema(fields: readonly ProfileField[], languages: readonly string[]): JsonObject {
  const schemas = new Map<string, JsonObject>(
    fields.map(({ shape }) => {
      const schema = shapeSchema(shape, languages);
      return [JSON.stringify(schema), schema];
    }),
  );
  const [first, ...others] = schemas.values();
  const notes = new Set(fields.flatMap(({ note }) => note ?? []));
  const described = notes.size === 0 ? {} : { description: [...notes].join(' ') };
  return others.length === 0
    ? { ...first, ...described }
    : { anyOf: [...schemas.values()], ...described };
}
