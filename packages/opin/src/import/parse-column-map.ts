import {
  failWith,
  type Problem,
  pointerParts,
  problem,
  type Result,
  toPointer,
} from '@merkki/core';
import type * as z from 'zod';
import { ColumnMap, type Field } from './column-map.ts';
import type { ImportCode } from './import-codes.ts';
import { type FindPlace, modelPlaces, type PlaceKind } from './model-place.ts';
import { templateColumns } from './template-columns.ts';

/**
 * Parses a column map and compares its places with the data model.
 *
 * @param value - JSON, for example from `readDocument`; is not changed.
 * @returns The map, or every problem with its JSON Pointer into the map: `import.map-…`. Never throws
 * on bad data.
 * @example
 * parseColumnMap({ fields: [{ to: '/titel/fi', column: 'nimi' }] }); // error: import.map-place
 */
export function parseColumnMap(value: unknown): Result<ColumnMap> {
  const parsed = ColumnMap.safeParse(value);
  if (!parsed.success) return failWith(parsed.error.issues.flatMap(fromIssue));
  const { fields, constants = {} } = parsed.data;
  const placeOf = modelPlaces();
  const found = [
    ...fields.flatMap((field, index) => [
      ...fieldProblems(field, index, placeOf),
      ...(fields.findIndex(({ to }) => to === field.to) < index
        ? [mapProblem('import.map-twice', ['fields', index, 'to'])]
        : []),
    ]),
    ...Object.keys(constants)
      .filter((at) => placeAt(at, placeOf) === undefined)
      .map((at) => mapProblem('import.map-place', ['constants', at])),
  ];
  return found.length > 0 ? failWith(found) : { ok: true, value: parsed.data };
}

/**
 * Compares a column map with the header of a file.
 *
 * @returns The columns that the map names and the file lacks: `import.map-column`.
 * @example
 * findMissingColumns({ fields: [{ to: '/title/fi', column: 'nimi' }] }, ['name']).length; // 1
 */
export function findMissingColumns(map: ColumnMap, header: readonly string[]): readonly Problem[] {
  const lacking = (column: string): boolean => !header.includes(column);
  return [
    ...map.fields.flatMap(({ column, template = '' }, index) => [
      ...(column === undefined || !lacking(column)
        ? []
        : [mapProblem('import.map-column', ['fields', index, 'column'], { column })]),
      ...templateColumns(template)
        .filter(lacking)
        .map((name) =>
          mapProblem('import.map-column', ['fields', index, 'template'], { column: name }),
        ),
    ]),
    ...templateColumns(map.fileName ?? '')
      .filter(lacking)
      .map((name) => mapProblem('import.map-column', ['fileName'], { column: name })),
  ];
}

function fieldProblems(field: Field, index: number, placeOf: FindPlace): readonly Problem[] {
  const at = (member: string): readonly (string | number)[] => ['fields', index, member];
  const place = placeAt(field.to, placeOf);
  if ((field.column === undefined) === (field.template === undefined)) {
    return [mapProblem('import.map-column-or-template', ['fields', index])];
  }
  if (place === undefined) return [mapProblem('import.map-place', at('to'))];
  const element =
    place === 'list' && field.separator !== undefined ? placeAt(`${field.to}/*`, placeOf) : place;
  const isList = field.to.split('/').includes('*');
  if (element === undefined || (isList && field.separator === undefined)) {
    return [mapProblem('import.map-converter', at('separator'), { expected: 'list' })];
  }
  const fits = field.codes !== undefined || fitting[element].includes(field.as);
  const params = { expected: element };
  return fits ? [] : [mapProblem('import.map-converter', at(field.as ? 'as' : 'to'), params)];
}

const words: readonly Field['as'][] = [undefined, 'text', 'date', 'instant'];

/** Converters that make what a place has; a table of codes makes anything. */
const fitting: Readonly<Record<PlaceKind, readonly Field['as'][]>> = {
  boolean: [undefined, 'boolean'],
  integer: [undefined, 'integer'],
  number: [undefined, 'decimal', 'integer'],
  text: words,
  list: [],
  object: [],
  texts: [],
};

function placeAt(pointer: string, placeOf: FindPlace): PlaceKind | undefined {
  return /^\/./.test(pointer) ? placeOf(pointerParts(pointer)) : undefined;
}

function fromIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => mapProblem('import.map-unknown-member', [...issue.path, key]))
    : [mapProblem('import.map-form', issue.path)];
}

function mapProblem(
  code: ImportCode,
  path: readonly PropertyKey[],
  params: Problem['params'] = {},
): Problem {
  return problem(code, toPointer(path), params);
}
