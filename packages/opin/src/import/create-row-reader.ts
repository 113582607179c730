import { type JsonObject, type JsonValue, pointerParts, problem, toPointer } from '@merkki/core';
import { schemaMajor } from '@merkki/model';
import type { CellKind, ColumnMap, Field } from './column-map.ts';
import { convertCell } from './convert-cell.ts';
import type { ImportCode } from './import-codes.ts';
import type { ImportedDraft, RowProblem } from './imported-draft.ts';
import { judgeDraft } from './judge-draft.ts';
import { lastPart } from './last-part.ts';
import { type FindPlace, modelPlaces, type PlaceKind } from './model-place.ts';
import { templateColumns } from './template-columns.ts';
import { type Growing, lengthAt, withoutHoles, writeValue } from './write-value.ts';

/** Makes drafts of the rows of one file. */
export type RowReader = (cells: readonly string[]) => ImportedDraft;

/**
 * Makes the reader of a file’s rows. Each cell is converted by itself: what is wrong with one is told
 * with its column, and the others are looked at all the same.
 *
 * @param map - Parsed with {@link parseColumnMap}.
 * @param header - Names of the columns, as the file has them.
 * @returns A function from the cells of a row to a draft. Never throws on bad data.
 * @example
 * const read = createRowReader({ fields: [{ to: '/title/fi', column: 'nimi' }] }, ['nimi']);
 * read(['Laatu']).draft; // { title: { fi: 'Laatu' }, schemaVersion: '1.0', status: 'draft' }
 */
export function createRowReader(map: ColumnMap, header: readonly string[]): RowReader {
  const placeOf = modelPlaces();
  const fields = map.fields.map((field) => ({
    field,
    parts: pointerParts(field.to),
    kind: kindOf(field, placeOf),
  }));
  const constants = Object.entries({
    ...map.constants,
    '/schemaVersion': map.constants?.['/schemaVersion'] ?? `${schemaMajor}.0`,
    '/status': map.constants?.['/status'] ?? 'draft',
  }).map(([at, value]) => ({ parts: pointerParts(at), value }));

  return (cells) => {
    const cellOf = (name: string): string => (cells[header.indexOf(name)] ?? '').trim();
    const draft: Growing = {};
    const problems: RowProblem[] = [];
    const columns = new Map<string, string>();
    if (cells.length !== header.length) {
      const params = { expected: header.length, found: cells.length };
      problems.push(problem('import.cell-count', '', params));
    } else {
      for (const { field, parts, kind } of fields) {
        problems.push(...writeField(draft, field, parts, kind, cellOf, columns));
      }
    }
    for (const { parts, value } of constants) writeConstant(draft, parts, value);
    const whole = withoutHoles(draft) as JsonObject; // an object stays one
    const { missing, wrong } = judgeDraft(whole, map.languages ?? []);
    // What the model refuses is laid to the column that it came from.
    problems.push(...wrong.map((found) => ({ ...found, ...columnOf(columns, found.pointer) })));
    return { draft: whole, problems, missing, losses: [], name: nameOf(map, whole, cellOf) };
  };
}

const kinds: Readonly<Partial<Record<PlaceKind, CellKind>>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'decimal',
};

function kindOf(field: Field, placeOf: FindPlace): CellKind {
  const parts = pointerParts(field.to);
  const place = placeOf(parts);
  const element = place === 'list' ? placeOf([...parts, '*']) : place;
  return field.as ?? (element === undefined ? undefined : kinds[element]) ?? 'text';
}

function writeField(
  draft: Growing,
  field: Field,
  parts: readonly string[],
  kind: CellKind,
  cellOf: (name: string) => string,
  columns: Map<string, string>,
): readonly RowProblem[] {
  const { separator } = field;
  const column = columnToBlame(field, cellOf);
  const at = (code: ImportCode, params: RowProblem['params'] = {}): RowProblem => ({
    ...problem(code, field.to, params),
    ...(column === undefined ? {} : { column }),
  });
  const text =
    field.column === undefined ? fillTemplate(field.template ?? '', cellOf) : cellOf(field.column);
  if (text === '') return field.required === true ? [at('import.cell-missing')] : [];
  const each = parts.includes('*');
  const pieces = separator === undefined ? [text] : text.split(separator);
  const texts = pieces.map((piece) => piece.trim()).filter((piece) => each || piece !== '');
  const problems: RowProblem[] = [];
  const values: JsonValue[] = [];
  texts.forEach((piece, index) => {
    if (piece === '') return; // a place in the list that another column may fill
    const converted = convertCell(piece, field, kind);
    if (!converted.ok) {
      problems.push(at(converted.code, converted.params));
      return;
    }
    values.push(converted.value);
    if (!each) return;
    const here = parts.map((part) => (part === '*' ? String(index) : part));
    writeValue(draft, here, converted.value);
    if (column !== undefined) columns.set(toPointer(here), column);
  });
  if (!each && problems.length === 0) {
    const [first = null] = values;
    writeValue(draft, parts, separator === undefined ? first : values);
    if (column !== undefined) columns.set(toPointer(parts), column);
  }
  return problems;
}

/** The column of a field; of a template the one that is empty, else the only one that it has. */
function columnToBlame(
  { column, template = '' }: Field,
  cellOf: (name: string) => string,
): string | undefined {
  if (column !== undefined) return column;
  const names = templateColumns(template);
  return names.find((name) => cellOf(name) === '') ?? (names.length === 1 ? names[0] : undefined);
}

/** A template is empty when one of its cells is. In an address what a cell has is escaped. */
function fillTemplate(template: string, cellOf: (name: string) => string): string {
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(template);
  let isComplete = true;
  const text = template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const cell = cellOf(name);
    if (cell === '') isComplete = false;
    return isAddress ? encodeURIComponent(cell) : cell;
  });
  return isComplete ? text : '';
}

/** Writes what is the same in each definition where nothing is; in each element, where it says `*`. */
function writeConstant(draft: Growing, parts: readonly string[], value: JsonValue): void {
  const star = parts.indexOf('*');
  if (star === -1) {
    writeValue(draft, parts, value, true);
    return;
  }
  const count = lengthAt(draft, parts.slice(0, star));
  for (let index = 0; index < count; index += 1) {
    const own = typeof value === 'string' ? value.replaceAll('{n}', String(index + 1)) : value;
    writeConstant(draft, parts.with(star, String(index)), own);
  }
}

function columnOf(
  columns: ReadonlyMap<string, string>,
  pointer: string,
): { readonly column?: string } {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const column = columns.get(at);
    if (column !== undefined) return { column };
  }
  return {};
}

function nameOf(map: ColumnMap, { id }: JsonObject, cellOf: (name: string) => string): string {
  const given = map.fileName === undefined ? '' : fillTemplate(map.fileName, cellOf);
  return given === '' ? lastPart(id) : given;
}
