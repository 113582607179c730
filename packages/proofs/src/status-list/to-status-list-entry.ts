import { InvalidArgumentError, type JsonValue } from '@merkki/core';
import { isHttpsUrl } from './is-https-url.ts';
import type { StatusPurpose } from './to-status-list-credential.ts';

/** What {@link toStatusListEntry} makes an entry of. */
export interface StatusListEntryOptions {
  /** Address of the list. */
  readonly list: string;
  /** Index of the credential in the list. */
  readonly index: number;
  /** What the entry is about. */
  readonly purpose: StatusPurpose;
  /** Bits of an entry of the list. Default 1. */
  readonly statusSize?: number;
  /** What each value means, value 0 first; needed for the purpose `message`. */
  readonly messages?: readonly string[];
  /** Where the meaning of the values is told, `https://…`. */
  readonly reference?: string;
}

/**
 * Makes the entry that a credential carries in `credentialStatus`.
 *
 * @throws `InvalidArgumentError` `status.url` for an address that is not https,
 * `status.index` for an index that no list has, `status.message` when there is not one message for
 * each value that the entry can have.
 * @see Bitstring Status List 1.0, section 2.1 (BitstringStatusListEntry).
 * @example
 * toStatusListEntry({
 *   list: 'https://institution.example/status/1',
 *   index: 94_567,
 *   purpose: 'revocation',
 * }).statusListIndex; // '94567'
 */
export function toStatusListEntry(options: StatusListEntryOptions): {
  readonly [member: string]: JsonValue;
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: StatusPurpose;
  readonly statusListIndex: string;
  readonly statusListCredential: string;
} {
  const { list, index, purpose, statusSize = 1, messages, reference } = options;
  if (!isHttpsUrl(list)) {
    throw invalid('status.url', '/statusListCredential', 'The address must be an https one.');
  }
  if (!Number.isSafeInteger(index) || index < 0) {
    throw invalid('status.index', '/statusListIndex', 'The index must be a whole number.');
  }
  const needed = purpose === 'message' || statusSize > 1;
  if (messages === undefined ? needed : messages.length !== 2 ** statusSize) {
    throw invalid('status.message', '/statusMessage', 'There must be a message for each value.');
  }
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
    ...(statusSize === 1 ? {} : { statusSize }),
    ...(messages === undefined
      ? {}
      : {
          statusMessage: messages.map((message, value) => ({
            status: `0x${value.toString(16)}`,
            message,
          })),
        }),
    ...(reference === undefined ? {} : { statusReference: reference }),
  };
}

function invalid(code: string, pointer: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError({ code, message, pointer });
}
