import { decodeUtf8, fromBase64Url, isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { unbake } from '@merkki/open-badges/bake';

/** What is shown of a file, as far as it can be read. Nothing of it is believed for that. */
export interface ReadCredential {
  readonly document: JsonObject | undefined;
  /** The picture itself, when the file is one. */
  readonly picture: Blob | undefined;
}

/** Reads the credential out of a file for showing it; the verdict is `verify`'s alone. */
export function readCredential(bytes: Uint8Array): ReadCredential {
  const baked = unbake(bytes);
  const text = baked.ok ? baked.value.text : decodeUtf8(bytes);
  return {
    document: text === undefined ? undefined : documentOf(text.trim()),
    picture: baked.ok ? pictureOf(bytes, baked.value.format) : undefined,
  };
}

function pictureOf(bytes: Uint8Array, format: 'png' | 'svg'): Blob {
  const type = format === 'png' ? 'image/png' : 'image/svg+xml';
  return new Blob([Uint8Array.from(bytes)], { type });
}

function documentOf(text: string): JsonObject | undefined {
  if (!text.startsWith('{')) return objectIn(decodePart(text.split('.')[1] ?? ''));
  const read = objectIn(text);
  const payload = read?.['payload'];
  if (typeof payload !== 'string') return read;
  // The text that a seal covers stands as it is, or encoded.
  return objectIn(payload) ?? objectIn(decodePart(payload)) ?? read;
}

function decodePart(part: string): string {
  const bytes = fromBase64Url(part);
  return (bytes === undefined ? undefined : decodeUtf8(bytes)) ?? '';
}

function objectIn(text: string): JsonObject | undefined {
  const read = readJson(text, { maxBytes: 8 * 1_048_576, maxMembers: 100_000 });
  return read.ok && isJsonObject(read.value) ? read.value : undefined;
}
