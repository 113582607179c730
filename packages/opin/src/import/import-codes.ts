/** Codes of what reading a catalogue can bring. */
export type ImportCode =
  /** No word for yes or no that the converter knows. */
  | 'import.boolean'
  /** A row has another number of cells than the header. */
  | 'import.cell-count'
  /** A cell that must have a value is empty. */
  | 'import.cell-missing'
  /** The table of codes of the column has no such entry. */
  | 'import.code-unknown'
  /** The quotation marks of the file do not match, or a row is too long. */
  | 'import.csv'
  /** No date in the form that the column has, or none that exists. */
  | 'import.date'
  /** An earlier row has the same id. */
  | 'import.duplicate'
  /** The bytes are no text in the encoding that is stated. */
  | 'import.encoding'
  /** The entry of a JSON catalogue belongs to no course, or nothing of it can be read. */
  | 'import.entry'
  /** There is a file of that name with another content. */
  | 'import.file-exists'
  /** No catalogue in a format that can be read. */
  | 'import.format'
  /** The header is missing, or names a column twice. */
  | 'import.header'
  /** No date and time in the form that the column has, or none that exists. */
  | 'import.instant'
  /** No whole number. */
  | 'import.integer'
  /** A text lacks a language that the catalogue is to have. */
  | 'import.language-missing'
  /** The file has no such column. */
  | 'import.map-column'
  /** A field has both a column and a template, or neither. */
  | 'import.map-column-or-template'
  /** The converter does not make what the model has at that place. */
  | 'import.map-converter'
  /** A setting has not the form that it should have. */
  | 'import.map-form'
  /** The model has no such place. */
  | 'import.map-place'
  /** Two fields go to the same place. */
  | 'import.map-twice'
  /** The column map has a setting that is not known. */
  | 'import.map-unknown-member'
  /** No number in the form that the column has. */
  | 'import.number'
  /** Spreadsheet workbooks are not read. */
  | 'import.workbook';
