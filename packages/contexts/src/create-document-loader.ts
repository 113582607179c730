import { InvalidArgumentError, type JsonObject, toPointer, UnavailableError } from '@merkki/core';
import type { ContextEntry } from './context-entry.ts';
import { contexts, contextVariants } from './contexts.ts';
import { canonicalise, digestDocument } from './digest-document.ts';

/** A document that a {@link DocumentLoader} found, in the shape that jsonld expects. */
export interface LoadedDocument {
  /** No context stands apart from the document. */
  readonly contextUrl?: null;
  /** The address asked for. */
  readonly documentUrl: string;
  /** The content. */
  readonly document: JsonObject;
}

/** Finds the document at an address; fits the `documentLoader` option of jsonld. */
export type DocumentLoader = (url: string) => Promise<LoadedDocument>;

/** What {@link createDocumentLoader} answers from besides the approved contexts. */
export interface DocumentLoaderOptions {
  /** Further documents by address. One at an approved address must have the approved content. */
  readonly documents?: Readonly<Record<string, JsonObject>>;
  /** Which of the {@link contextVariants} to take, by address: 0 (the newest) where not given. */
  readonly variants?: Readonly<Record<string, number>>;
}

const maxUrlLength = 200;

/**
 * Makes a document loader that knows the approved {@link contexts} and the documents given, and
 * nothing else: it never reads a network. Each document is loaded once, and an approved one must have
 * the content that its hash names.
 *
 * @returns The loader. It rejects with an {@link UnavailableError} `context.unavailable` for an address
 *   that it does not know, `context.altered` when the installed content of an approved context is not
 *   the one that was approved, and with an {@link InvalidArgumentError} `context.approved-url` when a given
 *   document would replace an approved one by other content.
 * @throws An {@link InvalidArgumentError} `context.unknown-variant` for a variant that is not known.
 * @example
 * const documentLoader = createDocumentLoader({
 *   documents: { 'https://example.org/terms/v1': { '@context': { grade: 'https://example.org/grade' } } },
 * });
 * (await documentLoader('https://www.w3.org/ns/credentials/v2')).documentUrl; // 'https://www.w3.org/ns/credentials/v2'
 */
export function createDocumentLoader(options: DocumentLoaderOptions = {}): DocumentLoader {
  const { documents = {}, variants = {} } = options;
  const approved = { ...contexts, ...pickVariants(variants) };
  const loaded = new Map<string, JsonObject>();
  let isChecked = false;

  return async (documentUrl) => {
    if (!isChecked) await refuseReplacements(documents, approved);
    isChecked = true;
    const document = loaded.get(documentUrl) ?? (await find(documentUrl, approved, documents));
    loaded.set(documentUrl, document);
    return { contextUrl: null, documentUrl, document };
  };
}

type Entries = Readonly<Record<string, ContextEntry>>;
type Documents = Readonly<Record<string, JsonObject>>;

async function find(url: string, approved: Entries, documents: Documents): Promise<JsonObject> {
  const entry = own(approved, url);
  if (entry !== undefined) return loadApproved(entry);
  const document = own(documents, url);
  if (document !== undefined) return document;
  throw new UnavailableError({
    code: 'context.unavailable',
    message: 'The document loader knows no document of this address.',
    params: { url: url.slice(0, maxUrlLength) },
  });
}

async function loadApproved(entry: ContextEntry): Promise<JsonObject> {
  const document = await entry.load();
  if ((await digestDocument(document)) === entry.sha256) return document;
  throw new UnavailableError({
    code: 'context.altered',
    message: 'The installed content of an approved context is not the one that was approved.',
    params: { url: entry.url },
  });
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function pickVariants(variants: Readonly<Record<string, number>>): Entries {
  const picked = Object.entries(variants).map(([url, index]): [string, ContextEntry] => {
    const entry = own(contextVariants, url)?.[index];
    if (entry !== undefined) return [url, entry];
    throw new InvalidArgumentError({
      code: 'context.unknown-variant',
      message: 'No such variant of a context is known.',
      pointer: toPointer(['variants', url]),
      params: { index },
    });
  });
  return Object.fromEntries(picked);
}

/** An approved context must mean the same to everybody, or a signature would not. */
async function refuseReplacements(documents: Documents, approved: Entries): Promise<void> {
  for (const [url, document] of Object.entries(documents)) {
    const entry = own(approved, url);
    if (entry !== undefined && canonicalise(await entry.load()) !== canonicalise(document)) {
      throw new InvalidArgumentError({
        code: 'context.approved-url',
        message: 'A document has the address of an approved context but other content.',
        pointer: toPointer(['documents', url]),
      });
    }
  }
}
