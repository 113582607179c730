import { dirname, resolve } from 'node:path';
import {
  isJsonObject,
  type JsonObject,
  MerkkiError,
  type ResourceLoader,
  readJson,
  UnavailableError,
} from '@merkki/core';
import { readText } from './files.ts';

/** Everything that a verification would fetch. */
export interface ResolverMap {
  /** The JSON documents, by address. */
  readonly documents: Readonly<Record<string, JsonObject>>;
  /** Gives every document of the map as it stands in its file, and asks the other loader for the rest. */
  readonly loadResource: ResourceLoader;
}

/**
 * Reads a resolver map: everything that a verification would fetch, by address; paths are relative to
 * the map.
 *
 * @param otherwise - Gets what the map lacks; without it that is not available.
 * @internal
 */
export async function readResolverMap(
  path: string,
  otherwise?: ResourceLoader,
): Promise<ResolverMap> {
  const map = await readObject(path, 'resolver.malformed');
  const listed = map['documents'];
  if (!isJsonObject(listed)) throw malformed('resolver.malformed', path);
  const documents: Record<string, JsonObject> = {};
  const bodies = new Map<string, Uint8Array>();
  for (const [address, file] of Object.entries(listed)) {
    if (typeof file !== 'string') throw malformed('resolver.malformed', path);
    const listedPath = resolve(dirname(path), file);
    const text = await readText(listedPath);
    if (!isToken(text)) documents[address] = toObject(text, listedPath, 'resolver.document');
    bodies.set(address, new TextEncoder().encode(text));
  }
  return {
    documents,
    loadResource: async (url) => {
      const body = bodies.get(url);
      if (body !== undefined) return { url, body };
      if (otherwise !== undefined) return otherwise(url);
      throw new UnavailableError({
        code: 'loader.unavailable',
        message: 'The resolver map does not have the document.',
        params: { url },
      });
    },
  };
}

async function readObject(path: string, code: string): Promise<JsonObject> {
  return toObject(await readText(path), path, code);
}

function toObject(text: string, path: string, code: string): JsonObject {
  const read = readJson(text, { maxBytes: 32 * 1_048_576, maxMembers: 1_000_000 });
  if (!read.ok || !isJsonObject(read.value)) throw malformed(code, path);
  return read.value;
}

/** A status list can be a VC-JWT. */
function isToken(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+\s*$/.test(text);
}

function malformed(code: string, path: string): MerkkiError {
  return new MerkkiError({ code, message: 'The file is not of its form.', params: { path } });
}
