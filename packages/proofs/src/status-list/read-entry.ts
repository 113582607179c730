import { failWith, isJsonObject, type JsonObject, type Result, succeed } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { isHttpsUrl } from './is-https-url.ts';
import { isStatusSize } from './status-list.ts';

/** An entry of `credentialStatus` of type BitstringStatusListEntry, read strictly. */
export interface StatusEntry {
  readonly list: string;
  readonly index: number;
  readonly purpose: string;
  readonly statusSize: number;
  readonly statusMessage: readonly JsonObject[];
  readonly notes: readonly ProofsProblem[];
}

/**
 * Reads an entry before anything is asked for.
 *
 * @see Bitstring Status List 1.0, section 2.1 (BitstringStatusListEntry).
 * @internal
 */
export function readEntry(entry: JsonObject, base: string): Result<StatusEntry, ProofsProblem> {
  const { statusListCredential, statusListIndex, statusPurpose, statusSize = 1 } = entry;
  if (!isHttpsUrl(statusListCredential)) {
    return failWith(proofsProblem('status.url', `${base}/statusListCredential`));
  }
  if (typeof statusPurpose !== 'string' || statusPurpose === '') {
    return entryInvalid(base, 'statusPurpose');
  }
  if (!isStatusSize(statusSize)) return entryInvalid(base, 'statusSize');
  const index = readIndex(statusListIndex);
  if (index === undefined) {
    return failWith(proofsProblem('status.index', `${base}/statusListIndex`));
  }
  const messages = entry['statusMessage'] === undefined ? [] : [entry['statusMessage']].flat();
  if (!messages.every(isJsonObject)) return entryInvalid(base, 'statusMessage');
  return succeed({
    list: statusListCredential,
    index,
    purpose: statusPurpose,
    statusSize,
    statusMessage: messages,
    notes:
      typeof statusListIndex === 'number'
        ? [proofsProblem('status.index-number', `${base}/statusListIndex`)]
        : [],
  });
}

/** A problem with one member of an entry. @internal */
function entryInvalid(base: string, member: string): Result<never, ProofsProblem> {
  return failWith(proofsProblem('status.entry-invalid', `${base}/${member}`, { member }));
}

/** The standard wants text; whole numbers are in use too and can be misread by nobody. */
function readIndex(value: unknown): number | undefined {
  const isIndex = typeof value === 'string' ? /^(?:0|[1-9][0-9]*)$/.test(value) : true;
  const index = typeof value === 'string' ? Number(value) : value;
  return isIndex && typeof index === 'number' && Number.isSafeInteger(index) && index >= 0
    ? index
    : undefined;
}
