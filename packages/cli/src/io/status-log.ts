import { isJsonObject, type JsonValue, readJson } from '@merkki/core';
import { append, exists, readText } from './files.ts';

/** What was done to an entry of a status list. */
export type StatusAction = 'revoke' | 'suspend' | 'reinstate';

/** One line of the log beside a status list. */
export interface StatusLogRow {
  /** ISO 8601. */
  readonly at: string;
  readonly action: StatusAction;
  readonly index: number;
  /** For the issuer alone: it is never published. */
  readonly reason: string;
}

/**
 * Adds a line to the log beside a list. The list itself never says why.
 *
 * @internal
 */
export async function logStatus(path: string, row: StatusLogRow): Promise<void> {
  await append(logPath(path), `${JSON.stringify(row)}\n`);
}

/**
 * What was done to one entry, oldest first; a torn line is as good as none.
 *
 * @internal
 */
export async function statusHistory(path: string, index: number): Promise<readonly StatusLogRow[]> {
  const log = logPath(path);
  const text = (await exists(log)) ? await readText(log) : '';
  return text
    .split('\n')
    .map((line) => (line === '' ? undefined : readJson(line)))
    .map((read) => (read?.ok === true ? toRow(read.value) : undefined))
    .filter((row) => row !== undefined)
    .filter((row) => row.index === index);
}

function logPath(path: string): string {
  return `${path}.log.ndjson`;
}

const actions: readonly StatusAction[] = ['revoke', 'suspend', 'reinstate'];

function toRow(line: JsonValue): StatusLogRow | undefined {
  if (!isJsonObject(line)) return undefined;
  const { at, index, reason } = line;
  const action = actions.find((known) => known === line['action']);
  return typeof at === 'string' &&
    typeof index === 'number' &&
    typeof reason === 'string' &&
    action !== undefined
    ? { at, action, index, reason }
    : undefined;
}
