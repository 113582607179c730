import { parseInstant } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { type JwtCheck, verifyVcJwt } from '../../src/jwt.ts';
import {
  hostileDocuments,
  listStandard,
  readStandard,
  readStandardJson,
  standards,
} from '../support.ts';

interface Case {
  readonly file: string;
  readonly expected: string;
}

const folder = ['test-suites', 'hostile'] as const;
const now = '2026-11-23T12:00:00Z';
const index = standards ? (readStandardJson(...folder, 'index.json') as unknown as Case[]) : [];
const files = standards ? listStandard(...folder, 'jwt') : [];

/** Whether the credential that comes back is in force, which its caller has to judge. */
function isInForce({ credential = {} }: JwtCheck): boolean {
  const at = parseInstant(now) ?? 0;
  const from = parseInstant(String(credential['validFrom']));
  const until = parseInstant(String(credential['validUntil']));
  return from !== undefined && from <= at && (until === undefined || until >= at);
}

describe('hostile tokens', () => {
  test.skipIf(!standards)('are all there (needs MERKKI_STANDARDS)', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  test.each(files)('%s', async (file) => {
    const expected = index.find((entry) => entry.file === `jwt/${file}`)?.expected;
    const check = await verifyVcJwt(readStandard(...folder, 'jwt', file).trim(), {
      resolveDid: createDidResolver({ documents: hostileDocuments() }),
      now,
    });
    const isGood = check.outcome === 'pass' && isInForce(check);
    expect([isGood, check.code]).toEqual([
      expected === 'accept',
      expect.stringMatching(/^[a-z]+\.[a-z-]+$/),
    ]);
  });
});
