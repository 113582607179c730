import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject } from '@merkki/core';

// jsonld has no types of its own.
const jsonld: { canonize(input: JsonObject, options: object): Promise<string> } = createRequire(
  import.meta.url,
)('jsonld');

/** Every JSON file below a folder, parsed. */
export function jsonFiles(folder: string): { file: string; content: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.json(ld)?$/.test(file))
    .sort()
    .map((file) => ({ file, content: JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
}

/** The objects with a context in a file: the content itself, what wraps a credential, a JWS payload. */
export function credentialsIn(content: unknown): JsonObject[] {
  if (!isJsonObject(content)) return [];
  const { payload } = content;
  const text = typeof payload === 'string' && payload.startsWith('{') ? payload : undefined;
  const inside = [content['credential'], text === undefined ? undefined : JSON.parse(text)];
  return [content, ...inside].filter(isJsonObject).filter((object) => '@context' in object);
}

/** A loader that takes the published document where there is one, and ours elsewhere. */
export function publishedLoader(documents: Readonly<Record<string, JsonObject>>): DocumentLoader {
  const ours = createDocumentLoader();
  return async (documentUrl) => {
    const document = documents[documentUrl];
    return document === undefined ? ours(documentUrl) : { documentUrl, document };
  };
}

/** The canonical N-Quads of a document, or the code of the error that jsonld reports. */
export async function outcome(
  document: JsonObject,
  documentLoader: DocumentLoader,
): Promise<string> {
  try {
    return await jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      documentLoader,
      safe: false,
    });
  } catch (error) {
    return `error: ${Object(Object(error).details).code}`;
  }
}
