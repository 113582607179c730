import { describe, expect, test } from 'vitest';
import { EndorsementCredential, parseAchievementCredential } from '../../src/index.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

const endorsement = {
  '@context': badge()['@context'],
  id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f12',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Endorsement',
  issuer: { id: 'https://accrediter.example', type: ['Profile'] },
  validFrom: '2026-11-24T00:00:00Z',
  credentialSubject: { id: 'did:web:amk.example', type: ['EndorsementSubject'] },
};

describe('EndorsementCredential', () => {
  test('accepts an endorsement and one inside the endorser of another', () => {
    const nested = {
      ...endorsement,
      issuer: { ...endorsement.issuer, endorsement: [endorsement] },
    };
    expect(EndorsementCredential.safeParse(nested).success).toBe(true);
  });

  test('reads an embedded endorsement in the compacted form', () => {
    const compact = {
      ...endorsement,
      issuer: { ...endorsement.issuer, type: 'Profile' },
      proof: { type: 'DataIntegrityProof' },
    };
    expect(parseAchievementCredential(badgeWith('endorsement', [compact])).ok).toBe(true);
  });

  test('points at the place in the original where an embedded endorsement is wrong', () => {
    const wrong = { ...endorsement, proof: { type: 'DataIntegrityProof', created: 'x' } };
    const parsed = parseAchievementCredential(badgeWith('issuer.endorsement', [wrong]));
    expect(!parsed.ok && parsed.error).toMatchObject([
      { code: 'schema.format', pointer: '/issuer/endorsement/0/proof/created' },
    ]);
  });

  test('refuses a type that lacks EndorsementCredential', () => {
    const wrong = { ...endorsement, type: ['VerifiableCredential'] };
    expect(EndorsementCredential.safeParse(wrong).success).toBe(false);
  });
});
