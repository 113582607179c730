/**
 * One line of CSV, as spreadsheets read it.
 *
 * @internal
 */
export function csvLine(cells: readonly (string | number)[], delimiter = ','): string {
  return `${cells.map((cell) => csvCell(String(cell), delimiter)).join(delimiter)}\r\n`;
}

function csvCell(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Marks a file as UTF-8 for spreadsheets; the reader of CSV heeds it before any stated encoding. */
export const byteOrderMark = '\ufeff';
