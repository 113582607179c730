import type { ProfileField } from './converter.ts';

/** Lists rows with those of a part in the place of the row that holds it; paths are whole. */
export function flatRows(rows: readonly ProfileField[]): readonly ProfileField[] {
  return rows.flatMap((row) =>
    row.via.rows === undefined
      ? [row]
      : flatRows(row.via.rows).map((inner) => ({
          ...inner,
          ...(inner.ours === undefined ? {} : { ours: `${row.ours ?? ''}${inner.ours}` }),
          theirs: `${row.theirs}${inner.theirs}`,
        })),
  );
}
