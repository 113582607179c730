import { Bcp47 } from '@merkki/core';
import * as z from 'zod';

const JsonAny = z.json();

/** One field of a {@link ColumnMap}: from a column, or from a template over columns, to a place. */
const ColumnField = z.strictObject({
  to: z
    .string()
    .describe(
      'JSON Pointer into a definition; `*` in place of a number is each element of the list in the cell.',
    ),
  column: z.string().min(1).optional().describe('Name of the column, as the header has it.'),
  template: z
    .string()
    .min(1)
    .optional()
    .describe('Text in which {name} is the cell of that column; in an address it is escaped.'),
  as: z
    .enum(['text', 'decimal', 'integer', 'boolean', 'date', 'instant'])
    .optional()
    .describe('What the cell holds. Default: what the data model has at the place.'),
  decimalMark: z.enum([',', '.']).optional().describe('Mark before the decimals. Default: point.'),
  dateForm: z
    .enum(['yyyy-mm-dd', 'd.m.yyyy', 'd/m/yyyy'])
    .optional()
    .describe('Order of a date. Default: yyyy-mm-dd.'),
  separator: z
    .string()
    .min(1)
    .optional()
    .describe('What stands between the elements of a list in one cell.'),
  codes: z
    .record(z.string(), JsonAny)
    .optional()
    .describe('What each value of the cell stands for; another value is an error.'),
  required: z.boolean().optional().describe('Whether an empty cell is an error. Default: no.'),
});

/**
 * How the columns of a catalogue become definitions: the file’s form, what is the same in each
 * definition, and a field for each column that is used.
 *
 * @example
 * ColumnMap.parse({ fields: [{ to: '/title/fi', column: 'nimi' }] });
 */
export const ColumnMap = z.strictObject({
  delimiter: z.enum([',', ';', 'tab']).optional().describe('Default: found in the header.'),
  encoding: z
    .enum(['utf-8', 'windows-1252', 'iso-8859-1'])
    .optional()
    .describe('Default: utf-8. A byte order mark of UTF-8 goes before it.'),
  languages: z
    .array(Bcp47)
    .min(1)
    .optional()
    .describe('Languages that each text is to have; one that lacks is told.'),
  fileName: z
    .string()
    .min(1)
    .optional()
    .describe('Template of the file name. Default: the last part of the id.'),
  constants: z
    .record(z.string(), JsonAny)
    .optional()
    .describe(
      'Values by JSON Pointer, where no cell has one; with `*`, in each element that there is, {n} its number.',
    ),
  fields: z.array(ColumnField).min(1).describe('The columns that are used.'),
});
export type ColumnMap = z.infer<typeof ColumnMap>;

/** One field of a column map. */
export type Field = ColumnMap['fields'][number];

/** What a field converts to, where it does not say so. */
export type CellKind = NonNullable<Field['as']>;
