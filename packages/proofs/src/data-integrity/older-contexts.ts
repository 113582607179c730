import {
  contextVariants,
  createDocumentLoader,
  type DocumentLoader,
  digestDocument,
} from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** A loader that has what stood at one address before, and the note that says so. */
export interface OlderContext {
  readonly documentLoader: DocumentLoader;
  readonly note: ProofsProblem;
}

/**
 * For each context of some documents whose content changed under its address: loaders with the older
 * contents, the newest first. An address at which the caller's loader has something else than the
 * newest approved content is left alone.
 *
 * @internal
 */
export async function* olderContexts(
  documents: readonly JsonObject[],
  documentLoader: DocumentLoader,
): AsyncGenerator<OlderContext> {
  const urls = documents.flatMap((document) => [document['@context'] ?? []].flat());
  for (const url of new Set(urls)) {
    if (typeof url !== 'string' || !Object.hasOwn(contextVariants, url)) continue;
    const [newest, ...others] = contextVariants[url] ?? [];
    if (newest?.sha256 !== (await digestAt(url, documentLoader))) continue;
    for (const index of others.keys()) {
      const variant = index + 1;
      const older = createDocumentLoader({ variants: { [url]: variant } });
      yield {
        documentLoader: (asked) => (asked === url ? older(url) : documentLoader(asked)),
        note: proofsProblem('context.older-variant', '/@context', { url, variant }),
      };
    }
  }
}

async function digestAt(url: string, documentLoader: DocumentLoader): Promise<string | undefined> {
  try {
    return await digestDocument((await documentLoader(url)).document);
  } catch {
    return undefined; // what cannot be had was told before
  }
}
