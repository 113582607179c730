import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseClrCredential } from '../../src/index.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

const standards = process.env['MERKKI_STANDARDS'];
const record = (verifiableCredential: unknown) => ({
  type: ['VerifiableCredential', 'ClrCredential'],
  credentialSubject: { type: ['ClrSubject'], verifiableCredential },
});

describe('parseClrCredential', () => {
  test('gives each inner badge with its place, and what else there is', () => {
    const wrong = badgeWith('credentialSubject.achievement', undefined);
    const parsed = parseClrCredential(
      record([badge(), wrong, 'eyJh.eyJi.c2ln', { type: 'Other' }]),
    );
    const at = '/credentialSubject/verifiableCredential';
    expect(parsed.ok && parsed.value).toMatchObject([
      { kind: 'badge', pointer: `${at}/0`, badge: { name: 'Planning a pilot' } },
      {
        kind: 'malformed',
        pointer: `${at}/1`,
        problems: [
          { code: 'achievement.missing', pointer: `${at}/1/credentialSubject/achievement` },
        ],
      },
      { kind: 'other', pointer: `${at}/2` },
      { kind: 'other', pointer: `${at}/3` },
    ]);
  });

  test('reads a single badge outside a list', () => {
    const parsed = parseClrCredential(record(badge()));
    expect(parsed.ok && parsed.value).toMatchObject([
      { kind: 'badge', pointer: '/credentialSubject/verifiableCredential' },
    ]);
  });

  test.each([
    [badge(), 'clr.not-a-record'],
    [{ ...record([]), credentialSubject: { type: 'Person' } }, 'clr.not-a-record'],
    [record([]), 'clr.empty'],
    [record(undefined), 'clr.empty'],
    [null, 'clr.not-a-record'],
  ])('says why there is none in %#', (value, code) => {
    expect(parseClrCredential(value)).toMatchObject({ ok: false, error: [{ code }] });
  });

  test.skipIf(!standards)('reads a record of the standard (needs MERKKI_STANDARDS)', () => {
    const folder = join(standards ?? '', 'standards/open-badges-3/examples/spec-repo-2025-04');
    const value = JSON.parse(readFileSync(join(folder, 'linked-data-proof-clr.json'), 'utf8'));
    const parsed = parseClrCredential(value);
    expect(parsed.ok && parsed.value.map(({ kind }) => kind)).toContain('badge');
  });
});
