import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import type { Draft } from '@merkki/model';
import type * as z from 'zod';
import { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';

const structures = new Set(['array', 'object', 'record']);
const maxRounds = 200;

/**
 * Brings a document to the strict form as far as it goes: one value becomes a list of one, a list of
 * one a value, wherever the schema wants the other; what still stands where a list or an object
 * belongs is left out and reported.
 *
 * @internal
 */
export function normalise(document: JsonObject): {
  credential: Draft<EuropeanDigitalCredential>;
  misfits: readonly string[];
} {
  const copy: unknown = cloneJson(document);
  const misfits: string[] = [];
  // A value that is put right may show further misfits below it, one level in each round.
  for (let round = 0; round < maxRounds; round += 1) {
    const issues = structuralIssues(copy);
    if (issues.length === 0) break;
    for (const { path, expected } of issues) {
      if (!repair(copy, path, expected)) misfits.push(inputPointer(document, path));
    }
  }
  // The rounds above make it true: every list and object that the schema names is one.
  return { credential: copy as Draft<EuropeanDigitalCredential>, misfits };
}

interface StructuralIssue {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

function structuralIssues(value: unknown): StructuralIssue[] {
  const parsed = EuropeanDigitalCredential.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => fromIssue(issue, issue.path, value));
}

function fromIssue(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  root: unknown,
): StructuralIssue[] {
  const found = valueAt(root, path);
  if (found === undefined || issue.code !== 'invalid_type') {
    // Of a discriminated union zod looks only at the discriminator.
    return issue.code === 'invalid_union' && found !== undefined && !isJsonObject(found)
      ? [{ path, expected: 'object' }]
      : [];
  }
  if (structures.has(issue.expected)) return [{ path, expected: issue.expected }];
  return Array.isArray(found) && found.length === 1 ? [{ path, expected: 'value' }] : [];
}

/** Puts one place right; false when nothing but leaving it out was possible. */
function repair(root: unknown, path: readonly PropertyKey[], expected: string): boolean {
  const last = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null || last === undefined) return true;
  const value: unknown = Reflect.get(parent, last);
  if (expected === 'array' && value !== null) {
    Reflect.set(parent, last, [value]);
    return true;
  }
  if (Array.isArray(value) && value.length === 1) {
    Reflect.set(parent, last, value[0]);
    return true;
  }
  if (Array.isArray(parent)) Reflect.set(parent, last, {});
  else Reflect.deleteProperty(parent, last);
  return false;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let here = root;
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, part) ? Reflect.get(here, part) : undefined;
  }
  return here;
}

/** The place in the input: an index into what was no list there is passed over. */
function inputPointer(document: JsonObject, path: readonly PropertyKey[]): string {
  const kept: PropertyKey[] = [];
  let here: JsonValue | undefined = document;
  for (const part of path) {
    const isAdded = typeof part === 'number' && !Array.isArray(here);
    if (isAdded) continue;
    if (Array.isArray(here) && typeof part !== 'number' && here.length === 1) {
      kept.push(0);
      here = here[0];
    }
    kept.push(part);
    here = valueAt(here, [part]) as JsonValue | undefined; // read from JSON
  }
  return toPointer(kept);
}

/** A copy that may be changed; anything but JSON is left out. */
function cloneJson(value: unknown, depth = 0): unknown {
  if (depth > 100) return null;
  if (Array.isArray(value)) return value.map((element) => cloneJson(element, depth + 1));
  if (!isJsonObject(value)) {
    return typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function'
      ? null
      : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([member, one]) => [member, cloneJson(one, depth + 1)]),
  );
}
