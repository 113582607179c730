import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assertSecurable,
  contextUrls,
  parseEndorsementCredential,
  toAchievementCredential,
  toEndorsementCredential,
} from '../../src/index.ts';
import { award } from '../fixtures/award.ts';

const given = {
  id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f12',
  name: 'Endorsement',
  issuer: { id: 'did:web:accrediter.example', type: ['Profile'] },
  subject: 'https://amk.example/mc/pilot',
  comment: 'Meets what employers ask for.',
  validFrom: '2026-11-24T00:00:00Z',
};
const options = {
  issuer: { id: 'did:web:amk.example' },
  language: 'en',
  salt: 'k3b9Qw1xZt7uVn5sRm2pLA',
} as const;

describe('an endorsement', () => {
  test('is built in the written form, and read again', () => {
    const built = toEndorsementCredential(given);
    expect(built.credentialSubject).toEqual({
      id: given.subject,
      type: ['EndorsementSubject'],
      endorsementComment: given.comment,
    });
    expect(built['@context']).toEqual([contextUrls.credentials, contextUrls.openBadges]);
    expect(parseEndorsementCredential(JSON.parse(JSON.stringify(built)))).toEqual({
      ok: true,
      value: built,
    });
    const compact = { ...built, issuer: { ...given.issuer, type: 'Profile' } };
    expect(parseEndorsementCredential(compact)).toEqual({ ok: true, value: built });
  });

  test('is refused where a value has no form in it', () => {
    expect(() => toEndorsementCredential({ ...given, subject: 'javascript:alert(1)' })).toThrow(
      expect.objectContaining({ code: 'schema.format', pointer: '/credentialSubject/id' }),
    );
    const wrong = { ...toEndorsementCredential(given), validFrom: 'now', note: { empty: [] } };
    const parsed = parseEndorsementCredential(wrong);
    expect(!parsed.ok && parsed.error.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/validFrom schema.format',
      '/note/empty schema.empty-array',
    ]);
  });

  test('never throws on reading', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseEndorsementCredential(value).ok).toBe('boolean');
      }),
    );
  });

  test('goes into a badge; as a token only into one that is itself secured as a token', async () => {
    const endorsement = [toEndorsementCredential(given)];
    const { value } = await toAchievementCredential(award, { ...options, endorsement });
    expect(value.endorsement).toEqual(endorsement);
    const endorsementJwt = ['eyJh.eyJi.c2ln'];
    await expect(toAchievementCredential(award, { ...options, endorsementJwt })).rejects.toThrow(
      expect.objectContaining({ code: 'context.undefined-term', pointer: '/endorsementJwt' }),
    );
    const token = await toAchievementCredential(award, {
      ...options,
      endorsementJwt,
      securing: 'jwt',
    });
    expect(token.value.endorsementJwt).toEqual(endorsementJwt);
    expect(() => assertSecurable({ issuer: { endorsementJwt } }, 'data-integrity')).toThrow(
      expect.objectContaining({ pointer: '/issuer/endorsementJwt' }),
    );
  });
});
