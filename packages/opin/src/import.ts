export { ColumnMap } from './import/column-map.ts';
export { createRowReader, type RowReader } from './import/create-row-reader.ts';
export type { ImportCode } from './import/import-codes.ts';
export type { ImportedDraft, RowProblem } from './import/imported-draft.ts';
export { findMissingColumns, parseColumnMap } from './import/parse-column-map.ts';
export { type CatalogueDraft, readCatalogue } from './import/read-catalogue.ts';
export { suggestColumnMap } from './import/suggest-column-map.ts';
