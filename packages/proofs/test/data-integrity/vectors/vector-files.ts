import { isDeepStrictEqual } from 'node:util';
import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { p256, p384 } from '@noble/curves/nist.js';
import { decodeMultibase } from '../../../src/did.ts';
import { readStandard, standards } from '../../support.ts';

/** What came of one file of vectors. */
export interface VectorResult {
  /** The file, from the folder of the test suites. */
  readonly file: string;
  /** Values of it that we compute alike, byte for byte. */
  readonly passed: number;
  /** Values of it that were compared. */
  readonly total: number;
}

/** Collects comparisons, by file. */
export interface Tally {
  compare(file: string, ours: unknown, theirs: unknown): void;
  results(): readonly VectorResult[];
}

export function createTally(): Tally {
  const counts = new Map<string, { passed: number; total: number }>();
  return {
    compare(file, ours, theirs) {
      const { passed, total } = counts.get(file) ?? { passed: 0, total: 0 };
      const isSame = isDeepStrictEqual(ours, theirs) ? 1 : 0;
      counts.set(file, { passed: passed + isSame, total: total + 1 });
    },
    results: () => [...counts].map(([file, count]) => ({ file, ...count })),
  };
}

const suites = 'test-suites';

export function readText(file: string): string {
  return readStandard(suites, file);
}

export function readValue(file: string): JsonValue {
  return JSON.parse(readText(file));
}

export function readObject(file: string): JsonObject {
  const value = readValue(file);
  if (!isJsonObject(value)) throw new TypeError('The vector is not an object.');
  return value;
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A signature by a published test key; ECDSA with the nonce of RFC 6979, as in the vectors. */
export function signWith(secretMultibase: string): (bytes: Uint8Array) => Promise<Uint8Array> {
  const [first = 0, , ...secret] = decodeMultibase('z', secretMultibase) ?? [];
  const key = Uint8Array.from(secret);
  if (first === 0x86) return async (bytes) => p256.sign(bytes, key, { lowS: false });
  if (first === 0x87) return async (bytes) => p384.sign(bytes, key, { lowS: false });
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), key]); // RFC 8410, section 7
  const imported = crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return async (bytes) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', await imported, Uint8Array.from(bytes)));
}

/** The contexts of the W3C's examples beside ours. */
export const vectorLoader = createDocumentLoader({
  documents: {
    // Whatever is not defined elsewhere is a term of the examples.
    'https://www.w3.org/ns/credentials/examples/v2': {
      '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
    },
    ...(standards === undefined
      ? {}
      : {
          'https://w3id.org/citizenship/v4rc1': JSON.parse(
            readStandard('standards/open-badges-3/contexts/other/citizenship-v4rc1.json'),
          ),
        }),
  },
});
