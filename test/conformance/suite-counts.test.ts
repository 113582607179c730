import { describe, expect, test } from 'vitest';
import { jsonLdBaseline } from './suites/json-ld-baseline.ts';
import { jsonLdParts, runJsonLd } from './suites/run-json-ld.ts';
import { runRdfCanon, signPoisonGraphs } from './suites/run-rdf-canon.ts';

const standards = process.env['MERKKI_STANDARDS'];

describe('RDF Dataset Canonicalization (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('gives all 86 results of the suite at work factor 3', async () => {
    expect(await runRdfCanon(standards ?? '', 3)).toEqual({ total: 86, failed: [] });
  });

  test.skipIf(!standards)('refuses to sign each poison graph, at once', async () => {
    const results = await signPoisonGraphs(standards ?? '');
    expect(results.length).toBeGreaterThanOrEqual(4);
    for (const { id, outcome, milliseconds } of results) {
      expect([id, outcome]).toEqual([id, 'limits.complexity']);
      expect(milliseconds, id).toBeLessThan(2_000);
    }
  });
});

describe('the JSON-LD API through our loader (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(jsonLdParts)('%s is as it was, test by test', async (part) => {
    const { total, failed } = await runJsonLd(standards ?? '', part);
    expect({ total, failing: failed }).toEqual(jsonLdBaseline[part]);
  });
});
