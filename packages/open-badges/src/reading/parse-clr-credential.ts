import { failWith, isJsonObject, type Problem, problem, type Result, succeed } from '@merkki/core';
import type { AchievementCredential } from '../schemas/achievement-credential.ts';
import {
  type ParseBadgeOptions,
  parseAchievementCredential,
} from './parse-achievement-credential.ts';

/** A credential inside a Comprehensive Learner Record. */
export type ClrEntry =
  | {
      /** An Open Badge. */
      readonly kind: 'badge';
      /** JSON Pointer of the entry in the record. */
      readonly pointer: string;
      /** The badge, in the array-only form. */
      readonly badge: AchievementCredential;
    }
  | {
      /** A credential that is meant to be an Open Badge and is none. */
      readonly kind: 'malformed';
      /** JSON Pointer of the entry in the record. */
      readonly pointer: string;
      /** What is wrong with it; pointers into the record. */
      readonly problems: readonly Problem[];
    }
  | {
      /** A credential of another kind, or one secured as a JSON Web Token (a text). */
      readonly kind: 'other';
      /** JSON Pointer of the entry in the record. */
      readonly pointer: string;
    };

/**
 * Reads the Open Badges inside a Comprehensive Learner Record (CLR 2.0): the entries of
 * `credentialSubject.verifiableCredential`. The record itself is not judged beyond that, nor is any
 * proof: each inner credential has its own, and the record's proof covers them all.
 *
 * @param value - Any JSON value; is not changed.
 * @param options - As for {@link parseAchievementCredential}, for each badge.
 * @returns One entry per inner credential in their order, or `clr.not-a-record` when the types lack
 * ClrCredential or ClrSubject, `clr.empty` when there is none inside. Never throws.
 * @see Comprehensive Learner Record 2.0, ClrCredential and ClrSubject.
 * @example
 * parseClrCredential({ type: ['VerifiableCredential'] }).ok; // false
 */
export function parseClrCredential(
  value: unknown,
  options: ParseBadgeOptions = {},
): Result<readonly ClrEntry[]> {
  const subject = isJsonObject(value) ? value['credentialSubject'] : undefined;
  if (!hasType(value, 'ClrCredential')) return failWith([problem('clr.not-a-record', '/type')]);
  if (!isJsonObject(subject) || !hasType(subject, 'ClrSubject')) {
    return failWith([problem('clr.not-a-record', '/credentialSubject/type')]);
  }
  const at = '/credentialSubject/verifiableCredential';
  const inner: unknown = subject['verifiableCredential'];
  if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) {
    return failWith([problem('clr.empty', at)]);
  }
  return succeed(
    Array.isArray(inner)
      ? inner.map((one: unknown, index) => toEntry(one, `${at}/${index}`, options))
      : [toEntry(inner, at, options)],
  );
}

function toEntry(value: unknown, pointer: string, options: ParseBadgeOptions): ClrEntry {
  if (!hasType(value, 'AchievementCredential') && !hasType(value, 'OpenBadgeCredential')) {
    return { kind: 'other', pointer };
  }
  const parsed = parseAchievementCredential(value, options);
  if (parsed.ok) return { kind: 'badge', pointer, badge: parsed.value };
  const problems = parsed.error.map((one) => ({ ...one, pointer: pointer + one.pointer }));
  return { kind: 'malformed', pointer, problems };
}

function hasType(value: unknown, type: string): boolean {
  if (!isJsonObject(value)) return false;
  const types: readonly unknown[] = [value['type']].flat();
  return types.includes(type);
}
