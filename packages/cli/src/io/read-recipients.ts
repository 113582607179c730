import { extname } from 'node:path';
import { isJsonObject, MerkkiError, type Problem, problem, readJson } from '@merkki/core';
import { parseRecipient, type Recipient } from '@merkki/model';
import { parse } from 'csv-parse/sync';
import { readText } from './files.ts';

/** A recipient list that was read: each entry is a recipient or what is wrong with it. */
export type RecipientEntry =
  | { readonly ok: true; readonly number: number; readonly recipient: Recipient }
  | { readonly ok: false; readonly number: number; readonly problems: readonly Problem[] };

const maxBytes = 64 * 1_048_576;

/**
 * Reads recipients from CSV with a header, a JSON array, or NDJSON. Entries are counted from 1.
 *
 * @throws `recipients.malformed` when the file as a whole cannot be read.
 * @internal
 */
export async function readRecipients(path: string): Promise<readonly RecipientEntry[]> {
  const text = await readText(path);
  const ending = extname(path).toLowerCase();
  const values =
    /^\s*[[{]/.test(text) && ending !== '.csv' ? fromJson(text, path) : fromCsv(text, path);
  return values.map((value, index) => {
    const parsed = parseRecipient(value);
    const number = index + 1;
    return parsed.ok
      ? { ok: true, number, recipient: parsed.value }
      : { ok: false, number, problems: parsed.error };
  });
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

function fromCsv(text: string, path: string): readonly unknown[] {
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  let rows: readonly Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, trim: true, delimiter, skip_empty_lines: true });
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
