import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';

/** A document that differs from another in one place. */
export interface Mutation {
  readonly kind: 'changed' | 'deleted' | 'extended';
  /** JSON Pointer of the place. */
  readonly pointer: string;
  readonly document: JsonObject;
}

type Path = readonly (string | number)[];

/** Every leaf changed, every leaf deleted, and every object extended by a member that nobody knows. */
export function mutationsOf(document: JsonObject): readonly Mutation[] {
  const mutations: Mutation[] = [];
  const add = (kind: Mutation['kind'], path: Path, value: JsonValue | undefined): void => {
    const changed = replace(document, path, value);
    if (isJsonObject(changed)) {
      mutations.push({ kind, pointer: toPointer([...path]), document: changed });
    }
  };
  const visit = (value: JsonValue, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) visit(element, [...path, index]);
    } else if (isJsonObject(value)) {
      add('extended', [...path, 'merkkiUnknown'], 'added');
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
    } else {
      add('changed', path, other(value));
      add('deleted', path, undefined);
    }
  };
  visit(document, []);
  return mutations;
}

function other(value: JsonValue): JsonValue {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'x';
}

/** A copy with another value in one place; without value the place is gone. */
function replace(value: JsonValue, [part, ...rest]: Path, replacement?: JsonValue): JsonValue {
  if (part === undefined) return replacement ?? null;
  if (Array.isArray(value)) {
    const at = Number(part);
    return rest.length === 0 && replacement === undefined
      ? value.toSpliced(at, 1)
      : value.with(at, replace(value[at] ?? null, rest, replacement));
  }
  if (!isJsonObject(value)) return value;
  if (rest.length > 0 || replacement !== undefined) {
    return { ...value, [part]: replace(value[part] ?? null, rest, replacement) };
  }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== part));
}
