import type { JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { definition } from '../support/documents.ts';

const attestation = {
  claim: 'internal-qa-mc',
  attestedBy: {
    name: 'A. Esimerkki',
    role: 'quality manager',
    organisation: 'https://amk.example',
  },
  attestedOn: '2026-05-04',
  evidence: [{ title: 'Minutes', url: 'https://amk.example/minutes' }],
};

function outcome(change: Readonly<Record<string, JsonValue>>, now = '2026-11-23T12:00:00Z') {
  const document = definition({ '/attestations': [{ ...attestation, ...change }] });
  const { results } = checkQuality(document, { stage: 'offering', now });
  return results.find(({ ruleId }) => ruleId === 'EU-P1-05')?.outcome;
}

describe('what a person must judge', () => {
  test('passes with a current attestation that has evidence', () => {
    expect(outcome({})).toBe('pass');
    expect(outcome({ evidence: [{ title: 'Minutes', sha256: 'a'.repeat(64) }] })).toBe('pass');
    expect(outcome({ validUntil: '2026-11-23' })).toBe('pass');
  });

  test('waits for evidence without one', () => {
    expect(outcome({ claim: 'peer-feedback' })).toBe('needs-evidence');
    expect(outcome({ validUntil: '2026-11-22' })).toBe('needs-evidence');
    expect(outcome({ attestedOn: '2026-11-24' })).toBe('needs-evidence');
    expect(outcome({ attestedBy: { name: 'A. Esimerkki' } })).toBe('needs-evidence');
    expect(outcome({ evidence: [] })).toBe('needs-evidence');
    expect(outcome({ evidence: [{ title: 'Minutes', url: 'http://amk.example' }] })).toBe(
      'needs-evidence',
    );
  });

  test('holds for 36 months where no end is given', () => {
    expect(outcome({}, '2029-05-04T12:00:00Z')).toBe('pass');
    expect(outcome({}, '2029-05-05T12:00:00Z')).toBe('needs-evidence');
  });
});
