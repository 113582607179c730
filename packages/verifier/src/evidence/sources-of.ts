import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import {
  decodeUtf8,
  fromBase64,
  isJsonObject,
  type JsonObject,
  type ResourceLoader,
  readJson,
  UnavailableError,
} from '@merkki/core';
import { createDidResolver, type DidResolver } from '@merkki/proofs/did';
import type { Evidence, EvidenceDocument } from './evidence.ts';
import { sha256 } from './sha256.ts';

/** Where a verification gets its documents from. */
interface Sources {
  readonly documentLoader: DocumentLoader;
  readonly resolveDid: DidResolver;
  readonly loadResource: ResourceLoader;
}

/**
 * Loaders that answer from evidence and from nothing else, except what every verifier has: approved
 * contexts, and DIDs that are their own document.
 *
 * @internal
 */
export function sourcesOf({ documents }: Evidence): Sources {
  const find = (kind: EvidenceDocument['kind'], id: string): EvidenceDocument | undefined =>
    documents.find((document) => document.kind === kind && document.id === id);
  const approved = createDocumentLoader();
  const workedOut = createDidResolver();
  return {
    documentLoader: async (url) => {
      const kept = find('context', url);
      return kept?.content === undefined
        ? approved(url)
        : { contextUrl: null, documentUrl: url, document: await readObject(kept) };
    },
    resolveDid: async (did) => {
      const kept = find('did', did);
      return kept === undefined ? workedOut(did) : readObject(kept);
    },
    loadResource: async (url) => {
      const kept = find('resource', url);
      if (kept === undefined) throw unavailable('evidence.missing', url);
      const { mediaType } = kept;
      return {
        url,
        ...(mediaType === undefined ? {} : { mediaType }),
        body: await readContent(kept),
      };
    },
  };
}

async function readContent(document: EvidenceDocument): Promise<Uint8Array> {
  const bytes = fromBase64(document.content ?? '');
  if (bytes !== undefined && (await sha256(bytes)) === document.sha256) return bytes;
  throw unavailable('evidence.changed', document.id);
}

async function readObject(document: EvidenceDocument): Promise<JsonObject> {
  const text = decodeUtf8(await readContent(document));
  const read = text === undefined ? undefined : readJson(text, { maxMembers: 100_000 });
  if (read?.ok === true && isJsonObject(read.value)) return read.value;
  throw unavailable('evidence.changed', document.id);
}

function unavailable(code: 'evidence.missing' | 'evidence.changed', id: string): UnavailableError {
  return new UnavailableError({
    code,
    message: 'The evidence has no such document, or it was changed.',
    params: { id: id.slice(0, 200) },
  });
}
