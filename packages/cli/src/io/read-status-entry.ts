import {
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  MerkkiError,
  readJson,
} from '@merkki/core';
import { imageFormat, unbake } from '@merkki/open-badges/bake';
import { readBytes } from './files.ts';

/**
 * Reads out of a credential (JSON, VC-JWT or a baked picture) which index it has in a list. The
 * credential is not verified: whoever holds the keys of the list says what is changed.
 *
 * @throws `MerkkiError` `status.no-entry` when it has none there for this purpose.
 * @internal
 */
export async function readStatusEntry(
  path: string,
  list: string,
  purpose: string,
): Promise<number> {
  const credential = readCredential(await readBytes(path));
  const entries = [credential?.['credentialStatus'] ?? []].flat();
  const index = entries.filter(isJsonObject).find((entry) => isEntry(entry, list, purpose));
  const number = index === undefined ? undefined : Number(index['statusListIndex']);
  if (number !== undefined && Number.isSafeInteger(number) && number >= 0) return number;
  throw new MerkkiError({
    code: 'status.no-entry',
    message: 'The credential has no entry for this purpose in the list.',
    params: { path, list, purpose },
  });
}

function isEntry(entry: JsonObject, list: string, purpose: string): boolean {
  return entry['statusListCredential'] === list && entry['statusPurpose'] === purpose;
}

function readCredential(bytes: Uint8Array): JsonObject | undefined {
  const image = imageFormat(bytes);
  const unbaked = image === 'png' || image === 'svg' ? unbake(bytes) : undefined;
  if (unbaked !== undefined) return unbaked.ok ? fromText(unbaked.value.text) : undefined;
  return fromText(new TextDecoder().decode(bytes));
}

function fromText(text: string): JsonObject | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return objectOf(trimmed);
  const payload = objectOf(fromBase64Url(trimmed.split('.')[1] ?? '') ?? '');
  const vc: JsonValue | undefined = payload?.['vc'];
  return isJsonObject(vc) ? vc : payload;
}

function objectOf(text: string | Uint8Array): JsonObject | undefined {
  const read = readJson(text);
  return read.ok && isJsonObject(read.value) ? read.value : undefined;
}
