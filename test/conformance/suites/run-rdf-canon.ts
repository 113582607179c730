import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, MerkkiError } from '@merkki/core';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { jsonld } from './jsonld-processor.ts';

/** What came of the test suite of RDF Dataset Canonicalization. */
export interface RdfCanonResult {
  readonly total: number;
  /** Ids of the tests that did not give what the suite says. */
  readonly failed: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly action: string;
  readonly result?: string;
  readonly hashAlgorithm?: string;
}

function readSuite(folder: string): { entries: readonly Entry[]; read: (file: string) => string } {
  const suite = join(folder, 'test-suites/rdf-canon');
  const read = (file: string): string => readFileSync(join(suite, file), 'utf8');
  return { entries: JSON.parse(read('manifest.jsonld')).entries, read };
}

/**
 * Runs every test of RDFC-1.0 with the canonicalisation that the proofs use.
 *
 * @param folder - The folder that `MERKKI_STANDARDS` names.
 * @param maxWorkFactor - Bound on the work; the suite asks for 3.
 */
export async function runRdfCanon(folder: string, maxWorkFactor: number): Promise<RdfCanonResult> {
  const { entries, read } = readSuite(folder);
  const failed: string[] = [];
  for (const entry of entries) {
    if (!(await isPassed(entry, read, maxWorkFactor))) failed.push(entry.id);
  }
  return { total: entries.length, failed };
}

async function isPassed(
  { type, action, result, hashAlgorithm }: Entry,
  read: (file: string) => string,
  maxWorkFactor: number,
): Promise<boolean> {
  const canonicalIdMap = new Map<string, string>();
  const messageDigestAlgorithm = hashAlgorithm === 'SHA384' ? 'SHA-384' : 'SHA-256';
  let quads: string;
  try {
    quads = await jsonld.canonize(read(action), {
      inputFormat: 'application/n-quads',
      canonizeOptions: {
        algorithm: 'RDFC-1.0',
        maxWorkFactor,
        messageDigestAlgorithm,
        canonicalIdMap,
      },
    });
  } catch {
    return type === 'rdfc:RDFC10NegativeEvalTest';
  }
  if (result === undefined) return false;
  if (type !== 'rdfc:RDFC10MapTest') return quads === read(result);
  const bare = (label: string): string => label.replace(/^_:/, '');
  const map = Object.fromEntries([...canonicalIdMap].map((pair) => pair.map(bare)));
  return isDeepStrictEqual(map, JSON.parse(read(result)));
}

/** A graph made to exhaust a verifier, and how signing it ended. */
export interface PoisonResult {
  readonly id: string;
  /** Code of the error; `signed` when there was none. */
  readonly outcome: string;
  readonly milliseconds: number;
}

/** Tries to sign each poison graph of the suite, at the work factor of production. */
export async function signPoisonGraphs(folder: string): Promise<readonly PoisonResult[]> {
  const { entries, read } = readSuite(folder);
  const results: PoisonResult[] = [];
  for (const { id, action } of entries.filter(({ name }) => name.startsWith('poison'))) {
    const graph = await jsonld.fromRDF(read(action), { format: 'application/n-quads' });
    const start = performance.now();
    const outcome = await sign({
      '@context': 'https://www.w3.org/ns/credentials/v2',
      '@graph': graph,
    });
    results.push({ id, outcome, milliseconds: performance.now() - start });
  }
  return results;
}

async function sign(document: unknown): Promise<string> {
  if (!isJsonObject(document as JsonObject)) return 'no document'; // made of JSON above
  try {
    await signDataIntegrity(document as JsonObject, {
      signer: { id: 'did:example:poison#key', alg: 'EdDSA', sign: async () => new Uint8Array(64) },
      created: '2026-11-24T10:00:00Z',
      documentLoader: createDocumentLoader(),
    });
    return 'signed';
  } catch (error) {
    if (MerkkiError.isInstance(error)) return error.code;
    throw error;
  }
}
