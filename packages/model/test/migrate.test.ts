import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { migrations } from '../src/migrations.ts';
import { parseMicroCredential } from '../src/parse-micro-credential.ts';
import { definition } from './support/documents.ts';
import { from08 } from './support/migration-0.8.ts';
import { from09 } from './support/migration-0.9.ts';

/** A definition in the shape of a version 0.9 that never was. */
function older(): JsonObject {
  const { workload, title, ...rest } = definition({ '/workload': { ects: 3 } });
  return { ...rest, schemaVersion: '0.9', name: title ?? null, credits: '3' };
}
const table = [from08, from09];
const moved = [
  { code: 'mc.migrated', pointer: '/title', params: { from: '0.9', to: '1.0', was: '/name' } },
  {
    code: 'mc.migrated',
    pointer: '/workload/ects',
    params: { from: '0.9', to: '1.0', was: '/credits' },
  },
];

describe('a document of an older version', () => {
  test('is brought up to date by the table, with a note for each change', () => {
    const document = older();
    const before = structuredClone(document);
    expect(migrate(document, { migrations: table })).toEqual({
      ok: true,
      value: { value: definition(), changes: moved },
    });
    expect(document).toEqual(before);
  });

  test('goes through as many steps as it takes', () => {
    const { name, ...rest } = older();
    const oldest = { ...rest, schemaVersion: '0.8', nimi: name ?? null };
    const migrated = migrate(oldest, { migrations: table });
    expect(migrated.ok && migrated.value.value).toEqual(definition());
    expect(migrated.ok && migrated.value.changes.map(({ params }) => params['was'])).toEqual([
      '/nimi',
      '/name',
      '/credits',
    ]);
  });

  test('is refused when no migration reads it', () => {
    expect(migrate({ schemaVersion: '0.9' })).toMatchObject({
      ok: false,
      error: [{ code: 'mc.version-unsupported', params: { found: 0, supported: 1 } }],
    });
  });

  test('is read by the parser that is told to migrate, with warnings', () => {
    const read = parseMicroCredential(older(), {
      migrate: (value) => migrate(value, { migrations: table }),
    });
    expect(read).toEqual({ ok: true, value: definition(), warnings: moved });
    expect(parseMicroCredential(older())).toMatchObject({
      ok: false,
      error: [{ code: 'mc.version-unsupported' }],
    });
  });
});

describe('a document that needs no migration', () => {
  test.each([
    ['of this version', definition()],
    ['of a later minor version', definition({ '/schemaVersion': '1.9' })],
    ['without a version', { title: 'x' }],
    ['that is no object', 7],
  ])('%s comes back as it is', (_, value) => {
    const migrated = migrate(value, { migrations: table });
    expect(migrated.ok && migrated.value.value).toBe(value);
    expect(migrated.ok && migrated.value.changes).toEqual([]);
  });

  test('of a newer major version is refused, by the parser too', () => {
    const newer = definition({ '/schemaVersion': '2.0' });
    const refused = {
      ok: false,
      error: [{ code: 'mc.version-unsupported', params: { found: 2 } }],
    };
    expect(migrate(newer, { migrations: table })).toMatchObject(refused);
    expect(parseMicroCredential(newer, { migrate })).toMatchObject(refused);
  });
});

describe('a table that cannot be used', () => {
  test('is the caller’s fault when it leads in a circle', () => {
    const back = { from: '1.0', to: '0.9', migrate: from08.migrate };
    expect(() => migrate(older(), { migrations: [from09, back] })).toThrowError(
      expect.objectContaining({ code: 'migration.circular', params: { from: '0.9', to: '1.0' } }),
    );
  });

  test('is told with the cause when a step throws', () => {
    const cause = new Error('broken');
    const broken = {
      ...from09,
      migrate: () => {
        throw cause;
      },
    };
    expect(() => migrate(older(), { migrations: [broken] })).toThrowError(
      expect.objectContaining({ code: 'migration.failed', cause }),
    );
  });
});

test('the table of the package has no invented history', () => {
  expect(migrations).toEqual([]);
});
