import { MerkkiError, type Params } from '@merkki/core';
import { sameBytes } from '../same-bytes.ts';
import { toInteger } from './encode-time-stamp-query.ts';
import { readTimeStampToken } from './read-time-stamp-token.ts';

/** What was asked. */
export interface TimeStampExpectation {
  /** The digest that was to be stamped. */
  readonly imprint: Uint8Array;
  /** The nonce of the query, where it had one. */
  readonly nonce?: Uint8Array;
}

const maxBytes = 1_048_576;

/**
 * Takes the token out of a time-stamping authority's answer, after comparing it with what was asked.
 * The token's signature is not checked here; `verifyJades` does that.
 *
 * @param response - The answer, `application/timestamp-reply`, DER.
 * @returns The token, DER, byte for byte as it was sent.
 * @throws `MerkkiError` `timestamp.malformed` for an answer that cannot be read, `timestamp.refused`
 * when the authority gave no token (`status`, and `reasons` where it names some), `timestamp.imprint`
 * for a token over something else, `timestamp.nonce` for an answer to another query.
 * @see RFC 3161, sections 2.4.2 and 2.2.
 * @example
 * const answer = Uint8Array.of(0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02); // status: rejection
 * await readTimeStampResponse(answer, { imprint: new Uint8Array(32) }).catch(({ code }) => code); // 'timestamp.refused'
 */
export async function readTimeStampResponse(
  response: Uint8Array,
  { imprint, nonce }: TimeStampExpectation,
): Promise<Uint8Array> {
  const { status, reasons, token } = await readParts(response);
  if (status > 1 || token === undefined) {
    refuse('timestamp.refused', 'The time-stamping authority gave no token.', {
      status,
      ...(reasons === '' ? {} : { reasons }),
    });
  }
  const read = await readTimeStampToken(token);
  if (read === undefined) return malformed();
  const { messageImprint, nonce: answered } = read.info;
  if (!sameBytes(messageImprint.hashedMessage.buffer, imprint)) {
    refuse('timestamp.imprint', 'The token is over something else than was asked.');
  }
  if (nonce !== undefined && (!answered || !sameBytes(answered, toInteger(nonce)))) {
    refuse('timestamp.nonce', 'The answer is to another query.');
  }
  return token;
}

interface Parts {
  readonly status: number;
  /** Names of the reasons for a refusal, in the words of RFC 3161. */
  readonly reasons: string;
  readonly token: Uint8Array | undefined;
}

async function readParts(response: Uint8Array): Promise<Parts> {
  const { AsnConvert, TimeStampResponse } = await import('../asn1.ts');
  if (response.length > maxBytes) malformed();
  try {
    const { status, timeStampToken } = AsnConvert.parse(response, TimeStampResponse);
    return {
      status: status.status,
      reasons: status.failInfo?.toJSON().join(', ') ?? '',
      token: timeStampToken && new Uint8Array(timeStampToken),
    };
  } catch (cause) {
    return malformed(cause);
  }
}

function malformed(cause?: unknown): never {
  return refuse('timestamp.malformed', 'The answer is no time-stamp response.', {}, cause);
}

function refuse(code: string, message: string, params: Params = {}, cause?: unknown): never {
  throw new MerkkiError({ code, message, params, ...(cause === undefined ? {} : { cause }) });
}
