import type { Migration } from '../../src/migration.ts';

/** From a 0.9 that never was: `name` became `title`, the text `credits` became `workload.ects`. */
export const from09: Migration = {
  from: '0.9',
  to: '1.0',
  migrate: ({ name, credits, ...rest }) => ({
    document: { ...rest, title: name ?? null, workload: { ects: Number(credits) } },
    changes: [
      { pointer: '/title', was: '/name' },
      { pointer: '/workload/ects', was: '/credits' },
    ],
  }),
};
