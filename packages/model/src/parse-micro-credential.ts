import { type Problem, problem, type Result } from '@merkki/core';
import { findShapeProblems } from './find-shape-problems.ts';
import type { MicroCredential } from './micro-credential.ts';
import type { MicroCredentialAward } from './micro-credential-award.ts';
import type { Migrated } from './migrate.ts';
import { majorOf, schemaMajor } from './schema-version.ts';

/** A parsed document, or what keeps it from being one; warnings either way. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly error: readonly Problem[];
      readonly warnings: readonly Problem[];
    };

/** What the parsers take. */
export interface ParseOptions {
  /**
   * Brings a document of an older version up to date before it is parsed: `migrate`, or a function
   * that calls it with a table. What it changed is told as warnings. Default: nothing is changed.
   */
  readonly migrate?: (value: unknown) => Result<Migrated>;
}

/**
 * Parses a micro-credential definition. A member that the model does not know is a warning
 * (`mc.unknown-member`) and stays in the value, so that nothing is lost.
 *
 * @param value - JSON, for example from {@link readDocument}; is not changed.
 * @returns The definition, or every problem with its JSON Pointer. Never throws on bad data.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const parsed = parseMicroCredential({ schemaVersion: '1.0' });
 * if (!parsed.ok) console.log(parsed.error.map(({ code, pointer }) => `${pointer} ${code}`));
 */
export function parseMicroCredential(
  value: unknown,
  options: ParseOptions = {},
): Parsed<MicroCredential> {
  return parse<MicroCredential>(value, 'micro-credential', options);
}

/**
 * Parses an award, like {@link parseMicroCredential}.
 *
 * @param value - JSON; is not changed.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * parseMicroCredentialAward({}).ok; // false
 */
export function parseMicroCredentialAward(
  value: unknown,
  options: ParseOptions = {},
): Parsed<MicroCredentialAward> {
  return parse<MicroCredentialAward>(value, 'award', options);
}

type Kind = 'micro-credential' | 'award';

function parse<T>(value: unknown, kind: Kind, { migrate }: ParseOptions): Parsed<T> {
  if (migrate === undefined) return parseCurrent(value, kind);
  const migrated = migrate(value);
  if (!migrated.ok) return { ok: false, error: migrated.error, warnings: [] };
  const parsed = parseCurrent<T>(migrated.value.value, kind);
  return { ...parsed, warnings: [...migrated.value.changes, ...parsed.warnings] };
}

function parseCurrent<T>(value: unknown, kind: Kind): Parsed<T> {
  const major = majorOf(value);
  if (major !== undefined && major !== schemaMajor) {
    const params = { found: major, supported: schemaMajor };
    return {
      ok: false,
      error: [problem('mc.version-unsupported', '/schemaVersion', params)],
      warnings: [],
    };
  }
  const problems = findShapeProblems(value, kind).map((found) => found.problem);
  const warnings = problems.filter(({ code }) => code === 'mc.unknown-member');
  const error = problems.filter(({ code }) => code !== 'mc.unknown-member');
  if (error.length > 0) return { ok: false, error, warnings };
  // The schema has no transforms and found nothing but unknown members: the value has its type.
  return { ok: true, value: value as T, warnings };
}
