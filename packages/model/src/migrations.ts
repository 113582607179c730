import type { Migration } from './migration.ts';

/** Migrations of this package, oldest first. Version 1.0 is the first, so there are none. */
export const migrations: readonly Migration[] = [];
