import { isJsonObject } from '@merkki/core';
import { findShapeProblems } from './find-shape-problems.ts';
import type { MicroCredential } from './micro-credential.ts';
import type { MicroCredentialAward } from './micro-credential-award.ts';

/**
 * A document as a person is still writing it: any member may be missing, any leaf may be malformed
 * (`unknown`), but where the model has an object or a list there is one or nothing.
 */
export type Draft<T> = T extends string | number | boolean
  ? unknown
  : T extends readonly (infer Element)[]
    ? readonly Draft<Element>[]
    : T extends object
      ? { readonly [Member in keyof T]?: Draft<T[Member]> }
      : T;

/** A micro-credential that is still being written. */
export type MicroCredentialDraft = Draft<MicroCredential>;

/** An award that is still being written. */
export type MicroCredentialAwardDraft = Draft<MicroCredentialAward>;

/**
 * Reads any JSON as a draft of a micro-credential: what stands where an object or a list belongs and
 * is none is left out (in a list: becomes an empty object, so that places keep their number).
 *
 * @param value - Any JSON value; is not changed.
 * @example
 * toMicroCredentialDraft({ title: { fi: 'Tekoäly' }, outcomes: 'none' }).outcomes; // undefined
 */
export function toMicroCredentialDraft(value: unknown): MicroCredentialDraft {
  // The pruning below makes the cast true: every object and list is one, every leaf is unknown.
  return pruned(value, 'micro-credential') as MicroCredentialDraft;
}

/**
 * Reads any JSON as a draft of an award, like {@link toMicroCredentialDraft}.
 *
 * @param value - Any JSON value; is not changed.
 * @example
 * toMicroCredentialAwardDraft({ learner: 'Aino' }).learner; // undefined
 */
export function toMicroCredentialAwardDraft(value: unknown): MicroCredentialAwardDraft {
  return pruned(value, 'award') as MicroCredentialAwardDraft; // as above
}

function pruned(value: unknown, kind: 'micro-credential' | 'award'): unknown {
  if (!isJsonObject(value)) return {};
  const misplaced = findShapeProblems(value, kind).filter(({ structural }) => structural);
  if (misplaced.length === 0) return value;
  const copy: unknown = structuredClone(value);
  for (const { path } of misplaced) prune(copy, path);
  return copy;
}

function prune(root: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  let parent = root;
  for (const part of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return;
    parent = Reflect.get(parent, part);
  }
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) Reflect.set(parent, last, {});
  else Reflect.deleteProperty(parent, last);
}
