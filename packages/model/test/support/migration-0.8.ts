import type { Migration } from '../../src/migration.ts';

/** From a 0.8 that never was: `nimi` became `name`. */
export const from08: Migration = {
  from: '0.8',
  to: '0.9',
  migrate: ({ nimi, ...rest }) => ({
    document: { ...rest, name: nimi ?? null },
    changes: [{ pointer: '/name', was: '/nimi' }],
  }),
};
