import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  MerkkiError,
  toPointer,
  UnavailableError,
} from '@merkki/core';

/** What jsonld's errors carry, as far as it is read here. */
interface JsonldErrorDetails {
  readonly code?: unknown;
  readonly url?: unknown;
  readonly cause?: unknown;
  readonly event?: { readonly code?: unknown; readonly details?: Record<string, unknown> };
}

const maxTermLength = 100;

/**
 * Gives an error of jsonld or rdf-canonize a code, with the term, type or context address that it
 * complains of. The place is known when the term occurs once.
 *
 * @internal
 */
export function mapJsonldError(error: unknown, document: JsonObject, base: string): MerkkiError {
  for (const link of causes(error)) {
    const details = detailsOf(link);
    if (details?.event !== undefined) return fromEvent(details.event, document, base, error);
    if (details?.code === 'loading remote context failed') {
      return new UnavailableError({
        code: 'jsonld.context-unavailable',
        message: 'A context of the document is not available.',
        pointer: base,
        params: shortText('url', details.url),
        cause: error,
      });
    }
    if (link instanceof Error && /deep iterations/i.test(link.message)) {
      return new MerkkiError({
        code: 'limits.complexity',
        message: 'The document has too many blank nodes that look alike.',
        pointer: base,
        params: { limit: 'maxWorkFactor', maximum: 1 },
        cause: error,
      });
    }
  }
  return new MerkkiError({
    code: 'jsonld.invalid',
    message: 'The document is not valid JSON-LD.',
    pointer: base,
    params: shortText(
      'reason',
      [...causes(error)].map((link) => detailsOf(link)?.code).find(Boolean),
    ),
    cause: error,
  });
}

function fromEvent(
  event: NonNullable<JsonldErrorDetails['event']>,
  document: JsonObject,
  base: string,
  cause: unknown,
): MerkkiError {
  const { code, details = {} } = event;
  if (code === 'invalid property' || code === 'relative @type reference') {
    const term = code === 'invalid property' ? details['property'] : details['type'];
    return new MerkkiError({
      code: 'jsonld.undefined-term',
      message: 'A term or type of the document is not defined by its contexts.',
      pointer: base + ((typeof term === 'string' ? findOnce(document, term) : undefined) ?? ''),
      params: shortText('term', term),
      cause,
    });
  }
  const isRelative = typeof code === 'string' && /^relative /.test(code);
  return new MerkkiError({
    code: isRelative ? 'jsonld.relative-iri' : 'jsonld.data-loss',
    message: isRelative
      ? 'An identifier of the document is relative.'
      : 'JSON-LD would drop a part of the document.',
    pointer: base,
    params: shortText('reason', code),
    cause,
  });
}

/** An error and the errors that led to it, at most eight. */
function* causes(error: unknown): Generator<unknown> {
  let link = error;
  for (let depth = 0; depth < 8 && link !== undefined && link !== null; depth += 1) {
    yield link;
    link = detailsOf(link)?.cause ?? (link instanceof Error ? link.cause : undefined);
  }
}

function detailsOf(error: unknown): JsonldErrorDetails | undefined {
  return error instanceof Error && 'details' in error && isJsonObject(error.details)
    ? (error.details as JsonldErrorDetails) // all members optional and unknown
    : undefined;
}

function shortText(name: string, value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'string' ? { [name]: value.slice(0, maxTermLength) } : {};
}

/** The place of the member or type of this name, when there is exactly one. */
function findOnce(document: JsonObject, name: string): string | undefined {
  const found: string[] = [];
  const stack: { value: JsonValue; path: readonly string[] }[] = [{ value: document, path: [] }];
  for (let next = stack.pop(); next !== undefined && found.length < 2; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) {
      if (value === name && path.some((part) => part === 'type' || part === '@type')) {
        found.push(toPointer(path));
      }
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      if (key === name) found.push(toPointer([...path, key]));
      if (key !== '@context') stack.push({ value: member, path: [...path, key] });
    }
  }
  return found.length === 1 ? found[0] : undefined;
}
