import { extname } from 'node:path';
import { isJsonObject, MerkkiError, type Problem, problem, readJson } from '@merkki/core';
import { parseRecipient, Recipient } from '@merkki/model';
import { parse } from 'csv-parse/sync';
import { readText } from './files.ts';

/** A recipient list that was read: each entry is a recipient or what is wrong with it. */
export type RecipientEntry =
  | { readonly ok: true; readonly number: number; readonly recipient: Recipient }
  | { readonly ok: false; readonly number: number; readonly problems: readonly Problem[] };

const maxBytes = 64 * 1_048_576;

/**
 * Reads recipients from CSV with a header, a JSON array, or NDJSON. Entries are counted from 1. What
 * is wrong with the list as a whole stands in place of an entry.
 *
 * @throws `file.unreadable` when the file cannot be opened.
 * @internal
 */
export async function readRecipients(path: string): Promise<readonly RecipientEntry[]> {
  try {
    return parseRecipients(path, await readText(path));
  } catch (error) {
    if (!MerkkiError.isInstance(error) || error.code === 'file.unreadable') throw error;
    const { code, pointer, params } = error;
    return [
      { ok: false, number: Number(params['line'] ?? 1), problems: [{ code, pointer, params }] },
    ];
  }
}

function parseRecipients(path: string, text: string): readonly RecipientEntry[] {
  const ending = extname(path).toLowerCase();
  const values =
    /^\s*[[{]/.test(text) && ending !== '.csv' ? fromJson(text, path) : fromCsv(text, path);
  return values.map((value, index) => {
    const parsed = parseRecipient(trimmed(value));
    const number = index + 1;
    return parsed.ok
      ? { ok: true, number, recipient: parsed.value }
      : { ok: false, number, problems: parsed.error };
  });
}

/** Spaces around a text make no other learner. */
function trimmed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'string' ? member.trim() : member,
    ]),
  );
}

function fromJson(text: string, path: string): readonly unknown[] {
  if (text.trimStart().startsWith('[')) {
    const read = readJson(text, { maxBytes, maxMembers: 5_000_000 });
    if (read.ok && Array.isArray(read.value)) return read.value;
    throw malformed(path, read.ok ? [problem('json.malformed')] : read.error);
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const read = readJson(line);
      if (read.ok && isJsonObject(read.value)) return read.value;
      throw malformed(path, [problem('json.malformed', '', { line: number })]);
    });
}

/** Columns with several values in one cell, separated by semicolons or spaces. */
const listColumns = new Set(['achievedOutcomes']);

/** Names of the columns by their letters alone: `Given name` and `given_name` are `givenName`. */
const columnNames: ReadonlyMap<string, string> = new Map(
  Object.keys(Recipient.shape).map((name) => [name.toLowerCase(), name]),
);

function columnName(header: string): string {
  return columnNames.get(header.toLowerCase().replaceAll(/[^a-z]/g, '')) ?? header;
}

function fromCsv(text: string, path: string): readonly unknown[] {
  const delimiter = (text.trimStart().split('\n')[0] ?? '').includes(';') ? ';' : ',';
  let rows: readonly Record<string, string>[];
  try {
    rows = parse(text, {
      columns: (header: readonly string[]) => header.map(columnName),
      bom: true,
      trim: true,
      delimiter,
      skip_empty_lines: true,
    });
  } catch (cause) {
    const line: unknown =
      typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'lines') : 1;
    throw malformed(path, [problem('csv.malformed', '', { line: Number(line) })], cause);
  }
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([column, value]) => [
          column,
          listColumns.has(column) ? value.split(/[;\s]+/).filter(Boolean) : value,
        ]),
    ),
  );
}

function malformed(path: string, problems: readonly Problem[], cause?: unknown): MerkkiError {
  const line = problems[0]?.params['line'] ?? 1;
  return new MerkkiError({
    code: 'recipients.malformed',
    message: 'The recipient list cannot be read.',
    params: { path, line },
    cause,
  });
}
