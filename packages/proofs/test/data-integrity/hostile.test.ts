import { isJsonObject, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import {
  documentLoader,
  hostileDocuments,
  listStandard,
  readStandardJson,
  standards,
} from '../support.ts';

interface Case {
  readonly file: string;
  readonly expected: string;
  readonly category: string;
}

const folder = ['test-suites', 'hostile'] as const;
const index = standards ? (readStandardJson(...folder, 'index.json') as unknown as Case[]) : [];
const files = ['proof', 'issuer'].flatMap((name) =>
  standards ? listStandard(...folder, name).map((file) => `${name}/${file}`) : [],
);

describe('hostile documents', () => {
  test.skipIf(!standards)('are all there (needs MERKKI_STANDARDS)', () => {
    expect(files.length).toBeGreaterThan(35);
  });

  test.each(files)('%s', async (file) => {
    const expected = index.find((entry) => entry.file === file)?.expected;
    const document: JsonObject = readStandardJson(...folder, ...file.split('/'));
    const { proofs } = await verifyDataIntegrity(document, {
      documentLoader,
      resolveDid: createDidResolver({ documents: hostileDocuments() }),
      now: '2026-11-23T12:00:00Z',
    });
    const isGood = proofs.some(({ outcome }) => outcome === 'pass');
    expect([isGood, proofs.map(({ code }) => code)]).toEqual([
      expected === 'accept',
      proofs.map(() => expect.stringMatching(/^[a-z]+\.[a-z-]+$/)),
    ]);
    expect(isJsonObject(document)).toBe(true);
  });
});
