import { isJsonObject, type JsonObject } from '@merkki/core';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { decodeStatusList } from './encoded-list.ts';
import { type ListContext, loadListCredential } from './load-list.ts';
import { readEntry, type StatusEntry } from './read-entry.ts';
import type { StatusCheck } from './status-check.ts';
import { getStatus, minimumStatusListLength } from './status-list.ts';

/** What one entry shares with the others of its credential. */
export interface EntryContext extends ListContext {
  readonly minimumLength: number;
  readonly maxUnpackedBytes: number;
  /** The lists that were asked for already. */
  readonly lists: Map<string, ReturnType<typeof loadListCredential>>;
}

/** What a bit that is set means. */
const meanings: Readonly<Record<string, readonly [StatusCheck['outcome'], ProofsCode]>> = {
  revocation: ['fail', 'status.revoked'],
  suspension: ['fail', 'status.suspended'],
  message: ['warn', 'status.message'],
  refresh: ['warn', 'status.refresh'],
};

/**
 * Checks one entry of type BitstringStatusListEntry.
 *
 * @see Bitstring Status List 1.0, section 3.2 (Validate Algorithm).
 * @internal
 */
export async function checkBitstringEntry(
  raw: JsonObject,
  base: string,
  context: EntryContext,
): Promise<StatusCheck> {
  const read = readEntry(raw, base);
  if (!read.ok) return conclude('fail', read.error);
  const entry = read.value;
  const known = { purpose: entry.purpose, notes: entry.notes };
  const refuse = (problem: ProofsProblem): StatusCheck => ({
    ...conclude(problem.code === 'status.unavailable' ? 'unknown' : 'fail', {
      ...problem,
      pointer: problem.code === 'status.range' ? `${base}/statusListIndex` : base,
    }),
    ...known,
  });

  const loading = context.lists.get(entry.list) ?? loadListCredential(entry.list, context);
  context.lists.set(entry.list, loading);
  const credential = await loading;
  if (!credential.ok) return refuse(credential.error);
  const subject = credential.value['credentialSubject'];
  if (!isJsonObject(subject) || ![subject['type']].flat().includes('BitstringStatusList')) {
    return refuse(proofsProblem('status.list-invalid', '', { reason: 'subject' }));
  }
  if (![subject['statusPurpose']].flat().includes(entry.purpose)) {
    return refuse(proofsProblem('status.purpose'));
  }
  const { encodedList } = subject;
  if (typeof encodedList !== 'string') {
    return refuse(proofsProblem('status.list-invalid', '', { reason: 'encoding' }));
  }
  const { statusSize, index } = entry;
  const list = await decodeStatusList(encodedList, {
    statusSize,
    maxUnpackedBytes: context.maxUnpackedBytes,
  });
  if (!list.ok) return refuse(list.error);
  const { length } = list.value;
  const short = { length, minimum: minimumStatusListLength };
  if (length < context.minimumLength)
    return refuse(proofsProblem('status.list-too-short', '', short));
  const value = getStatus(list.value, index);
  if (value === undefined) return refuse(proofsProblem('status.range', '', { length }));
  const notes =
    length < minimumStatusListLength
      ? [...entry.notes, proofsProblem('status.list-too-short', base, short)]
      : entry.notes;
  return { ...judge(entry, value, base), notes };
}

/** What the value of an entry means. */
function judge(entry: StatusEntry, value: number, base: string): StatusCheck {
  const { purpose } = entry;
  const message = purpose === 'message' ? messageOf(entry, value) : undefined;
  const told = { purpose, ...(message === undefined ? {} : { message }) };
  if (value === 0) return { ...conclude('pass', proofsProblem('status.ok', base)), ...told };
  const [outcome, code] = meanings[purpose] ?? ['unknown', 'status.unsupported-purpose'];
  return { ...conclude(outcome, proofsProblem(code, base, { value })), ...told };
}

function messageOf({ statusMessage }: StatusEntry, value: number): string | undefined {
  const found = statusMessage.find(
    ({ status }) =>
      typeof status === 'string' && /^0x[0-9a-f]+$/i.test(status) && Number(status) === value,
  );
  const message = found?.['message'];
  return typeof message === 'string' ? message : undefined;
}

function conclude(outcome: StatusCheck['outcome'], problem: ProofsProblem): StatusCheck {
  return { outcome, ...problem, notes: [] };
}
