import {
  failWith,
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** One signature of a JWS. */
export interface JwsSignature {
  /** The protected header as it is signed, in base64url. */
  readonly encodedHeader: string;
  readonly header: JsonObject;
  readonly unprotected: JsonObject;
  readonly signature: Uint8Array;
  /** The signature as it stands, in base64url. */
  readonly encodedSignature: string;
  /** JSON Pointer of the signature. */
  readonly pointer: string;
}

/** A JWS, taken apart. */
export interface Jws {
  readonly payload: string;
  readonly signatures: readonly JwsSignature[];
}

const maxBytes = 8_388_608;
const maxSignatures = 8;

/**
 * Takes a JWS in general, flattened or compact form apart, strictly. The parts of a compact one have the
 * pointers that they would have in flattened form.
 *
 * @see RFC 7515, section 7; RFC 7797, section 5.
 * @internal
 */
export function readJws(input: JsonValue): Result<Jws, ProofsProblem> {
  const document = typeof input === 'string' ? readText(input) : succeed(input);
  if (!document.ok) return document;
  const { value } = document;
  if (!isJsonObject(value)) return malformed('');
  const { payload, signatures } = value;
  if (payload === undefined) return failWith(proofsProblem('seal.detached', '/payload'));
  if (typeof payload !== 'string') return malformed('/payload');
  const isFlattened = signatures === undefined && Object.hasOwn(value, 'signature');
  const entries = isFlattened ? [value] : signatures;
  const isAmbiguous = !isFlattened && Object.hasOwn(value, 'signature');
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > maxSignatures) {
    return malformed('/signatures');
  }
  if (isAmbiguous) return malformed('/signature');
  const read: JwsSignature[] = [];
  for (const [index, entry] of entries.entries()) {
    const pointer = isFlattened ? '' : `/signatures/${index}`;
    const signature = readSignature(entry, pointer);
    if (signature === undefined) return malformed(pointer);
    const isTwice = read.some(
      ({ encodedHeader, encodedSignature }) =>
        encodedHeader === signature.encodedHeader ||
        encodedSignature === signature.encodedSignature,
    );
    if (isTwice) return failWith(proofsProblem('seal.duplicate', pointer));
    read.push(signature);
  }
  return succeed({ payload, signatures: read });
}

function malformed(pointer: string): Result<never, ProofsProblem> {
  return failWith(proofsProblem('seal.malformed', pointer));
}

function readText(text: string): Result<JsonValue, ProofsProblem> {
  const trimmed = text.trim();
  if (/^[A-Za-z0-9_-]+\./.test(trimmed)) return readCompact(trimmed);
  const read = readJson(text, { maxBytes });
  return read.ok
    ? read
    : failWith(proofsProblem('seal.malformed', '', { reason: read.error[0]?.code ?? 'json' }));
}

/** In compact form even an unencoded payload has no full stop. */
function readCompact(text: string): Result<JsonValue, ProofsProblem> {
  const parts = text.length > maxBytes ? [] : text.split('.', 4);
  const [encodedHeader, payload, signature] = parts;
  if (parts.length !== 3 || payload === undefined) return malformed('');
  return payload === ''
    ? failWith(proofsProblem('seal.detached', '/payload'))
    : succeed({ protected: encodedHeader ?? '', payload, signature: signature ?? '' });
}

function readSignature(entry: unknown, pointer: string): JwsSignature | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { protected: encodedHeader, header: unprotected = {}, signature: encoded } = entry;
  if (typeof encodedHeader !== 'string' || typeof encoded !== 'string') return undefined;
  const bytes = fromBase64Url(encodedHeader);
  const header = bytes && readJson(bytes, { maxBytes });
  const signature = fromBase64Url(encoded);
  return header?.ok && isJsonObject(header.value) && isJsonObject(unprotected) && signature
    ? {
        encodedHeader,
        header: header.value,
        unprotected,
        signature,
        encodedSignature: encoded,
        pointer,
      }
    : undefined;
}
