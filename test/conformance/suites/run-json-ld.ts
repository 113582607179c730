import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { jsonld, type SuiteOptions } from './jsonld-processor.ts';

/** What came of one part of the JSON-LD API test suite. */
export interface JsonLdResult {
  readonly total: number;
  /** Ids of the tests that did not give what the suite says. */
  readonly failed: readonly string[];
}

interface Entry {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly input: string;
  readonly expect?: string;
  readonly option?: {
    readonly base?: string;
    readonly specVersion?: string;
    readonly expandContext?: string;
    readonly processingMode?: string;
    readonly rdfDirection?: string;
    readonly produceGeneralizedRdf?: boolean;
  };
}

/** The parts of the suite that are run. */
export const jsonLdParts = ['toRdf', 'expand'] as const;

/**
 * Runs one part of the suite with jsonld behind our closed document loader: remote contexts come from
 * the suite's own files. Tests for JSON-LD 1.0 alone are left out.
 *
 * @param folder - The folder that `MERKKI_STANDARDS` names.
 */
export async function runJsonLd(
  folder: string,
  part: (typeof jsonLdParts)[number],
): Promise<JsonLdResult> {
  const suite = join(folder, 'test-suites/json-ld-api');
  const read = (file: string): string => readFileSync(join(suite, file), 'utf8');
  const manifest: { baseIri: string; sequence: readonly Entry[] } = JSON.parse(
    read(`${part}-manifest.jsonld`),
  );
  const documents: Record<string, JsonObject> = {};
  for (const file of readdirSync(join(suite, part), { recursive: true, encoding: 'utf8' })) {
    const content = /\.(jsonld|json)$/.test(file) ? parse(read(join(part, file))) : undefined;
    if (isJsonObject(content)) documents[`${manifest.baseIri}${part}/${file}`] = content;
  }
  const documentLoader = createDocumentLoader({ documents });
  const entries = manifest.sequence.filter(({ option }) => option?.specVersion !== 'json-ld-1.0');
  const failed: string[] = [];
  for (const entry of entries) {
    const options: SuiteOptions = {
      base: entry.option?.base ?? manifest.baseIri + entry.input,
      documentLoader,
      ...(entry.option?.expandContext === undefined
        ? {}
        : { expandContext: JSON.parse(read(entry.option.expandContext)) }),
      ...(entry.option?.processingMode === undefined
        ? {}
        : { processingMode: entry.option.processingMode }),
      ...(entry.option?.rdfDirection === undefined
        ? {}
        : { rdfDirection: entry.option.rdfDirection }),
      ...(entry.option?.produceGeneralizedRdf === undefined
        ? {}
        : { produceGeneralizedRdf: entry.option.produceGeneralizedRdf }),
    };
    if (!(await isPassed(entry, part, read, options))) failed.push(entry['@id']);
  }
  return { total: entries.length, failed };
}

async function isPassed(
  entry: Entry,
  part: (typeof jsonLdParts)[number],
  read: (file: string) => string,
  options: SuiteOptions,
): Promise<boolean> {
  const isNegative = entry['@type'].includes('jld:NegativeEvaluationTest');
  let made: JsonValue;
  try {
    const document: JsonValue = JSON.parse(read(entry.input));
    made =
      part === 'expand'
        ? await jsonld.expand(document, options)
        : await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
  } catch {
    return isNegative;
  }
  if (isNegative) return false;
  if (entry.expect === undefined) return true; // only the syntax is tested
  const expected = read(entry.expect);
  return typeof made === 'string'
    ? sameGraph(made, expected)
    : isDeepStrictEqual(unordered(made), unordered(JSON.parse(expected)));
}

async function sameGraph(made: string, expected: string): Promise<boolean> {
  const [left, right] = await Promise.all([made, expected].map(canonical));
  return left === right;
}

/** Canonical quads; of generalised RDF, which has no canonical form, the sorted lines. */
async function canonical(quads: string): Promise<string> {
  const sorted = quads.split('\n').filter(Boolean).sort().join('\n');
  try {
    const canonizeOptions = { algorithm: 'RDFC-1.0', maxWorkFactor: 3 } as const;
    return await jsonld.canonize(quads, { inputFormat: 'application/n-quads', canonizeOptions });
  } catch {
    return sorted;
  }
}

/** The order of arrays counts only in lists. */
function unordered(value: JsonValue, isList = false): JsonValue {
  if (Array.isArray(value)) {
    const elements = value.map((element) => unordered(element));
    const key = (element: JsonValue): string => JSON.stringify(element);
    return isList ? elements : elements.sort((left, right) => (key(left) < key(right) ? -1 : 1));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [
        name,
        name === '@value' ? member : unordered(member, name === '@list'),
      ]),
  );
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
