import { type JsonObject, toBase64Url } from '@merkki/core';
import { createSigner, type KeyRecord } from '../../src/index.ts';

function encode(value: unknown): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** A token signed for real over whatever header and payload. */
export async function forge(
  by: KeyRecord,
  header: JsonObject,
  payload: JsonObject,
): Promise<string> {
  const input = `${encode({ alg: by.alg, ...header })}.${encode(payload)}`;
  const signature = await createSigner(by).sign(new TextEncoder().encode(input));
  return `${input}.${toBase64Url(signature)}`;
}

/** A segment of a token, decoded. */
export function decode(token: string, segment: 0 | 1): JsonObject {
  return JSON.parse(Buffer.from(token.split('.')[segment] ?? '', 'base64url').toString());
}
