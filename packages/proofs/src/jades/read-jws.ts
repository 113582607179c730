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

/** One signature of a JWS in JSON general form. */
export interface JwsSignature {
  /** The protected header as it is signed, in base64url. */
  readonly encodedHeader: string;
  readonly header: JsonObject;
  readonly unprotected: JsonObject;
  readonly signature: Uint8Array;
  /** JSON Pointer of the signature. */
  readonly pointer: string;
}

/** A JWS in JSON general form, taken apart. */
export interface GeneralJws {
  readonly payload: string;
  readonly signatures: readonly JwsSignature[];
}

const maxBytes = 8_388_608;
const maxSignatures = 8;

/**
 * Takes a JWS in JSON general form apart, strictly.
 *
 * @see RFC 7515, section 7.2.1.
 * @internal
 */
export function readJws(input: JsonValue): Result<GeneralJws, ProofsProblem> {
  const document = typeof input === 'string' ? readText(input) : succeed(input);
  if (!document.ok) return document;
  const { value } = document;
  const malformed = (pointer: string): Result<never, ProofsProblem> =>
    failWith(proofsProblem('seal.malformed', pointer));
  if (!isJsonObject(value)) return malformed('');
  const { payload, signatures } = value;
  if (payload === undefined) return failWith(proofsProblem('seal.detached', '/payload'));
  if (typeof payload !== 'string') return malformed('/payload');
  if (!Array.isArray(signatures) || signatures.length === 0 || signatures.length > maxSignatures) {
    return malformed('/signatures');
  }
  const read: JwsSignature[] = [];
  for (const [index, entry] of signatures.entries()) {
    const pointer = `/signatures/${index}`;
    const signature = readSignature(entry, pointer);
    if (signature === undefined) return malformed(pointer);
    read.push(signature);
  }
  return succeed({ payload, signatures: read });
}

function readText(text: string): Result<JsonValue, ProofsProblem> {
  if (/^\s*[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\s*$/.test(text.slice(0, maxBytes))) {
    return failWith(proofsProblem('seal.compact-unsupported'));
  }
  const read = readJson(text, { maxBytes });
  return read.ok
    ? read
    : failWith(proofsProblem('seal.malformed', '', { reason: read.error[0]?.code ?? 'json' }));
}

function readSignature(entry: unknown, pointer: string): JwsSignature | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { protected: encodedHeader, header: unprotected = {}, signature: encoded } = entry;
  if (typeof encodedHeader !== 'string' || typeof encoded !== 'string') return undefined;
  const bytes = fromBase64Url(encodedHeader);
  const header = bytes && readJson(bytes, { maxBytes });
  const signature = fromBase64Url(encoded);
  return header?.ok && isJsonObject(header.value) && isJsonObject(unprotected) && signature
    ? { encodedHeader, header: header.value, unprotected, signature, pointer }
    : undefined;
}
