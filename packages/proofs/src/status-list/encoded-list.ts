import { failWith, type Result, succeed } from '@merkki/core';
import { decodeMultibase, encodeMultibase } from '../did/multibase.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { StatusList } from './status-list.ts';

/** What {@link decodeStatusList} can be told. */
export interface DecodeStatusListOptions {
  /** Bits of one entry, 1 to 32. Default 1. */
  readonly statusSize?: number;
  /** Most bytes that the list may unpack to. Default 16 MiB. */
  readonly maxUnpackedBytes?: number;
}

/**
 * Packs a status list into the text of `encodedList`: GZIP, then Multibase base64url.
 *
 * @see Bitstring Status List 1.0, section 3.3 (Bitstring Generation Algorithm).
 * @example
 * const text = await encodeStatusList(createStatusList()); // 'uH4sI…'
 */
export async function encodeStatusList(list: StatusList): Promise<string> {
  const packed = new Blob([Uint8Array.from(list.bytes)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return encodeMultibase('u', new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * Unpacks the text of `encodedList`. It is counted while it is unpacked, so that a small text cannot
 * fill the memory. How long a list should be is for the caller to judge.
 *
 * @returns The list, or one problem `status.list-invalid` (`reason`: `encoding`, `gzip` or `empty`) or
 * `status.list-too-large`.
 * @see Bitstring Status List 1.0, section 3.4 (Bitstring Expansion Algorithm).
 * @example
 * const read = await decodeStatusList(await encodeStatusList(createStatusList()));
 * read.ok && read.value.length; // 131072
 */
export async function decodeStatusList(
  encodedList: string,
  options: DecodeStatusListOptions = {},
): Promise<Result<StatusList, ProofsProblem>> {
  const { statusSize = 1, maxUnpackedBytes = 16 * 1_048_576 } = options;
  const invalid = (reason: string) =>
    failWith(proofsProblem('status.list-invalid', '/credentialSubject/encodedList', { reason }));
  const packed = decodeMultibase('u', encodedList);
  if (packed === undefined) return invalid('encoding');
  let bytes: Uint8Array | undefined;
  try {
    bytes = await unpack(packed, maxUnpackedBytes);
  } catch {
    return invalid('gzip'); // not GZIP, cut short, or a wrong checksum
  }
  if (bytes === undefined) {
    const params = { maxBytes: maxUnpackedBytes };
    return failWith(
      proofsProblem('status.list-too-large', '/credentialSubject/encodedList', params),
    );
  }
  const length = Math.floor((bytes.length * 8) / statusSize);
  return length === 0 ? invalid('empty') : succeed({ length, statusSize, bytes });
}

/** The bytes of a GZIP stream; `undefined` as soon as there are too many. */
async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    total += next.value.length;
    if (total > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
