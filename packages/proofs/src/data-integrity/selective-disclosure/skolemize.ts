import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue, MerkkiError } from '@merkki/core';
import { jsonldOptions, runJsonld } from '../run-jsonld.ts';
import { splitQuads, toBlankNodes } from './nquads.ts';

/** A document whose blank nodes have names, so that a part of it can be told in the whole. */
export interface SkolemizedDocument {
  /** The document as compact JSON-LD, with the names as identifiers. */
  readonly compact: JsonObject;
  /** Its N-Quads, with the names as labels of blank nodes. */
  readonly quads: readonly string[];
  /** N-Quads of a part of {@link compact}, with the same labels. */
  toQuads(part: JsonObject): Promise<readonly string[]>;
}

/**
 * Gives every blank node of a document a name.
 *
 * @throws What `runJsonld` throws.
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.3 to 3.5.5.
 * @internal
 */
export async function skolemize(
  document: JsonObject,
  documentLoader: DocumentLoader,
): Promise<SkolemizedDocument> {
  const options = jsonldOptions(documentLoader);
  const prefix = unusedPrefix(document);
  const toQuads = async (part: object): Promise<readonly string[]> => {
    const text = await runJsonld(document, '', (jsonld) =>
      jsonld.toRDF(part, { ...options, format: 'application/n-quads' }),
    );
    return splitQuads(text).map((line) => toBlankNodes(line, prefix));
  };
  return runJsonld(document, '', async (jsonld) => {
    const expanded = await jsonld.expand(document, options);
    const named = nameNodes(Array.isArray(expanded) ? expanded : [], prefix);
    const compact = await jsonld.compact(named, document['@context'] ?? {}, options);
    if (!isJsonObject(compact)) {
      throw new MerkkiError({
        code: 'jsonld.invalid',
        message: 'The document has no compact form of one object.',
      });
    }
    return { compact, quads: await toQuads(named), toQuads };
  });
}

/** A prefix of IRIs that the document does not use itself. */
function unusedPrefix(document: JsonObject): string {
  const text = JSON.stringify(document);
  let prefix = 'urn:bnid:';
  while (text.includes(prefix)) prefix += 'x:';
  return prefix;
}

function nameNodes(expanded: readonly JsonValue[], prefix: string): readonly JsonValue[] {
  let count = 0;
  const name = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(name);
    if (!isJsonObject(value) || Object.hasOwn(value, '@value')) return value;
    const named: Record<string, JsonValue> = {};
    for (const [member, content] of Object.entries(value)) {
      named[member] = member === '@reverse' ? nameMembers(content) : name(content);
    }
    if (Object.hasOwn(value, '@list')) return named; // a list is no node
    const id = value['@id'];
    if (id === undefined) {
      named['@id'] = `${prefix}n${count}`;
      count += 1;
    } else if (typeof id === 'string' && id.startsWith('_:')) {
      named['@id'] = `${prefix}e${id.slice(2)}`; // kept, as it may stand in several places
    }
    return named;
  };
  const nameMembers = (value: JsonValue): JsonValue =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, content]) => [key, name(content)]))
      : value;
  return expanded.map(name);
}
