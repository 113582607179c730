import { InvalidArgumentError } from '@merkki/core';
import { hashByLength } from '../hash-functions.ts';

/** What else {@link encodeTimeStampQuery} may ask. */
export interface TimeStampQueryOptions {
  /** Random bytes, at most 32, that the answer must repeat; `readTimeStampResponse` compares them. */
  readonly nonce?: Uint8Array;
  /** Object identifier of the policy by which the token shall be made. */
  readonly policy?: string;
}

/**
 * Encodes the query that asks a time-stamping authority for a token, its certificate included. It is sent
 * as `application/timestamp-query`.
 *
 * @param imprint - SHA-256, SHA-384 or SHA-512 digest of what is to be stamped; its length tells which.
 * @returns DER.
 * @throws `InvalidArgumentError` `timestamp.query` for another length, a nonce that is too long or
 * empty, or a policy that is no object identifier.
 * @see RFC 3161, section 2.4.1 and 3.4.
 * @example
 * const query = await encodeTimeStampQuery(new Uint8Array(32));
 * query[0]; // 0x30, the start of DER
 */
export async function encodeTimeStampQuery(
  imprint: Uint8Array,
  options: TimeStampQueryOptions = {},
): Promise<Uint8Array> {
  const { nonce, policy } = options;
  const hash = hashByLength(imprint.length);
  if (hash === undefined) return refuse('/imprint');
  if (nonce !== undefined && (nonce.length === 0 || nonce.length > 32)) return refuse('/nonce');
  if (policy !== undefined && !/^[0-2](?:\.(?:0|[1-9]\d{0,8})){2,30}$/.test(policy)) {
    return refuse('/policy');
  }
  const { AlgorithmIdentifier, AsnConvert, MessageImprint, OctetString, TimeStampReq } =
    await import('../asn1.ts');
  const query = new TimeStampReq({
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: hash.oid, parameters: null }),
      hashedMessage: new OctetString(Uint8Array.from(imprint)),
    }),
    certReq: true,
    ...(policy === undefined ? {} : { reqPolicy: policy }),
    ...(nonce === undefined ? {} : { nonce: toInteger(nonce) }),
  });
  return new Uint8Array(AsnConvert.serialize(query));
}

/** The content of a positive integer, as short as can be. @internal */
export function toInteger(bytes: Uint8Array): ArrayBuffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  const isHigh = (digits[0] ?? 0) >= 0x80;
  return Uint8Array.from(isHigh ? [0, ...digits] : digits).buffer;
}

function refuse(pointer: string): never {
  throw new InvalidArgumentError({
    code: 'timestamp.query',
    message: 'The value cannot stand in a time-stamp query.',
    pointer,
  });
}
