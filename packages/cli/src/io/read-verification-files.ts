import { dirname, resolve } from 'node:path';
import { isJsonObject, type JsonObject, MerkkiError, readJson } from '@merkki/core';
import type { TrustList } from '@merkki/verifier';
import { readText } from './files.ts';

/**
 * Reads a resolver map: everything that a verification would fetch, by address; paths are relative to
 * the map.
 *
 * @internal
 */
export async function readResolverMap(path: string): Promise<Readonly<Record<string, JsonObject>>> {
  const map = await readObject(path, 'resolver.malformed');
  const listed = map['documents'];
  if (!isJsonObject(listed)) throw malformed('resolver.malformed', path);
  const documents: Record<string, JsonObject> = {};
  for (const [address, file] of Object.entries(listed)) {
    if (typeof file !== 'string') throw malformed('resolver.malformed', path);
    documents[address] = await readObject(resolve(dirname(path), file), 'resolver.document');
  }
  return documents;
}

/**
 * Reads a trust list: issuers, and certificate files relative to the list.
 *
 * @internal
 */
export async function readTrustList(path: string): Promise<TrustList> {
  const { issuers, certificates } = await readTrustFile(path);
  return {
    ...(issuers === undefined ? {} : { issuers }),
    ...(certificates === undefined
      ? {}
      : {
          certificates: await Promise.all(
            certificates.map((file) => readText(resolve(dirname(path), file))),
          ),
        }),
  };
}

/**
 * Reads a trust list as it is written: its certificates are names of files.
 *
 * @internal
 */
export async function readTrustFile(path: string): Promise<TrustList> {
  const list = await readObject(path, 'trust.malformed');
  const issuers = texts(list['issuers']);
  const certificates = texts(list['certificates']);
  if (issuers === undefined || certificates === undefined) throw malformed('trust.malformed', path);
  return {
    ...(list['issuers'] === undefined ? {} : { issuers }),
    ...(list['certificates'] === undefined ? {} : { certificates }),
  };
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : undefined;
}

async function readObject(path: string, code: string): Promise<JsonObject> {
  const read = readJson(await readText(path), { maxBytes: 32 * 1_048_576, maxMembers: 1_000_000 });
  if (!read.ok || !isJsonObject(read.value)) throw malformed(code, path);
  return read.value;
}

function malformed(code: string, path: string): MerkkiError {
  return new MerkkiError({ code, message: 'The file is not of its form.', params: { path } });
}
