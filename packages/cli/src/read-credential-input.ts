import { decodeUtf8, type Result, readJson, succeed } from '@merkki/core';
import { readDocument } from '@merkki/model';

/** Sealed credentials with pictures and attachments are large. */
const limits = { maxBytes: 32 * 1024 * 1024, maxMembers: 200_000 };

/**
 * What a file holds, as `@merkki/convert` takes it: JSON and YAML as their value, a token as text, a
 * picture as its bytes.
 *
 * @internal
 */
export function readCredentialInput(bytes: Uint8Array): Result<unknown> {
  const text = decodeUtf8(bytes)
    ?.replace(/^\uFEFF/, '')
    .trim();
  if (text === undefined || text.startsWith('<')) return succeed(bytes);
  if (/^[\w-]+\.[\w-]*\.[\w-]*(?:~|$)/.test(text)) return succeed(text);
  if (/^[[{]/.test(text)) return readJson(text, limits);
  const read = readDocument(text);
  return read.ok ? succeed(read.value.value) : read;
}
