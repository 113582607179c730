import {
  failWith,
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  type Problem,
  problem,
  type Result,
  succeed,
} from '@merkki/core';
import type { Migration } from './migration.ts';
import { migrations as shipped } from './migrations.ts';
import { majorOf, schemaMajor } from './schema-version.ts';

/** A document in the version that this package reads. */
export interface Migrated {
  /** The document; the one given, when nothing had to change. */
  readonly value: unknown;
  /** One `mc.migrated` per change, with `from`, `to` and `was` in its parameters. */
  readonly changes: readonly Problem[];
}

/** What {@link migrate} takes. */
export interface MigrateOptions {
  /** The table of migrations. Default: those of this package, of which there are none yet. */
  readonly migrations?: readonly Migration[];
}

/**
 * Brings a document of an older shape to the one that this package reads, step by step.
 *
 * @param value - Any JSON value; is not changed. What names no version comes back as it is.
 * @returns The document and what changed, or `mc.version-unsupported` for a newer major version and
 * for an older one that no migration reads.
 * @throws {@link InvalidArgumentError} `migration.failed` when a migration throws,
 * `migration.circular` when the table leads in a circle.
 * @example
 * const migrated = migrate({ schemaVersion: '2.0' });
 * if (!migrated.ok) console.log(migrated.error[0]?.code); // 'mc.version-unsupported'
 */
export function migrate(value: unknown, options: MigrateOptions = {}): Result<Migrated> {
  const { migrations = shipped } = options;
  const seen = new Set<string>();
  const changes: Problem[] = [];
  let document = value;
  for (;;) {
    const step = isJsonObject(document)
      ? migrations.find(({ from }) => from === Reflect.get(Object(document), 'schemaVersion'))
      : undefined;
    if (step === undefined || !isJsonObject(document)) break;
    if (seen.has(step.from)) throw wrongTable('migration.circular', step);
    seen.add(step.from);
    const { from, to } = step;
    const result = run(step, document);
    for (const { pointer, was } of result.changes) {
      changes.push(problem('mc.migrated', pointer, { from, to, was }));
    }
    document = { ...result.document, schemaVersion: to };
  }
  const major = majorOf(document);
  if (major !== undefined && major !== schemaMajor) {
    const params = { found: major, supported: schemaMajor };
    return failWith([problem('mc.version-unsupported', '/schemaVersion', params)]);
  }
  return succeed({ value: document, changes });
}

function run(step: Migration, document: JsonObject): ReturnType<Migration['migrate']> {
  try {
    return step.migrate(document);
  } catch (cause) {
    throw wrongTable('migration.failed', step, cause);
  }
}

function wrongTable(code: string, { from, to }: Migration, cause?: unknown): InvalidArgumentError {
  return new InvalidArgumentError({
    code,
    message: `The migration from ${from} to ${to} cannot be used.`,
    pointer: '/schemaVersion',
    params: { from, to },
    cause,
  });
}
