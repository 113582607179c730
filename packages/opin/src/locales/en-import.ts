import type { Messages } from '@merkki/core';
import type { ImportCode } from '../import/import-codes.ts';

/** Texts on the import of a catalogue, in English. */
export const importMessages = {
  'import.boolean': ({ allowed }) => `Expected a yes or a no: ${allowed}.`,
  'import.cell-count': ({ expected, found }) =>
    `The row has ${found} cells, the header ${expected}.`,
  'import.cell-missing': () => 'The cell is empty, but the column map requires a value.',
  'import.code-unknown': ({ allowed }) =>
    `The column map does not translate this value. It knows: ${allowed}.`,
  'import.csv': ({ line }) =>
    `The file cannot be read as CSV from line ${line} on: look for a quotation mark without its pair.`,
  'import.date': ({ form }) => `Expected a date that exists, in the form ${form}.`,
  'import.duplicate': ({ row }) => `Row ${row} already has this id.`,
  'import.encoding': ({ encoding }) =>
    `The file is not ${encoding} text. State its encoding in the column map, such as “encoding: windows-1252”.`,
  'import.entry': () => 'The entry is no course that can be read, and belongs to none in the file.',
  'import.file-exists': ({ file }) =>
    `The file ${file} is there already with another content. Use --force to replace it.`,
  'import.format': () =>
    'The file is no catalogue that can be read: expected CSV with a column map, or JSON of OOAPI or Opintopolku.',
  'import.header': () => 'The first row must name each column, and no column twice.',
  'import.instant': ({ form }) =>
    `Expected a date and time that exist, in Finnish time, in the form ${form}.`,
  'import.integer': () => 'Expected a whole number.',
  'import.language-missing': ({ language }) => `The text is missing in a language (${language}).`,
  'import.map-column': ({ column }) => `The file has no column “${column}”.`,
  'import.map-column-or-template': () => 'A field has either a column or a template.',
  'import.map-converter': ({ expected }) =>
    `This converter does not fit the place: the data model has ${expected} there.`,
  'import.map-form': () => 'The setting does not have the expected form.',
  'import.map-place': () => 'The data model has no such place.',
  'import.map-twice': () => 'Another field goes to the same place.',
  'import.map-unknown-member': () => 'The column map has no such setting.',
  'import.number': ({ mark }) => `Expected a number with “${mark}” as the decimal mark.`,
  'import.workbook': () =>
    'Spreadsheet workbooks are not read. Save the sheet as CSV (UTF-8) and import that file.',
} satisfies Messages<ImportCode>;
