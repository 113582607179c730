import { isJsonObject, type JsonObject } from '@merkki/core';
import { createSigner } from '@merkki/proofs';
import { issueSdJwtVc } from '@merkki/proofs/sd-jwt';
import { describe, expect, test } from 'vitest';
import { badge, codesOf, elm, findings, makeKey, verified } from '../support.ts';

const key = await makeKey('ES256');
const signer = createSigner(key);
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

function issue(vct: string, claims: JsonObject, disclosable: readonly string[] = []) {
  const issuedAt = '2026-10-01T08:00:00Z';
  return issueSdJwtVc(claims, { signer, vct, disclosable, issuedAt, random });
}

/** The token with nothing disclosed. */
const bare = (token: string): string => `${token.split('~')[0]}~`;

describe('an attestation of type urn:eudi:micro_credential:1', () => {
  const claims = (patch: Parameters<typeof badge>[1] = {}): JsonObject => {
    const { '@context': _, type, ...members } = badge(key.controller, patch);
    return members;
  };
  const attest = (patch?: Parameters<typeof badge>[1], disclosable: readonly string[] = []) =>
    issue('urn:eudi:micro_credential:1', claims(patch), disclosable);

  test('is valid, and tells what was achieved', async () => {
    const report = await verified(await attest());
    expect(report).toMatchObject({
      verdict: 'valid',
      format: 'sd-jwt',
      proof: ['ES256'],
      issuer: { id: key.controller, name: 'Esimerkkikoulu' },
      achievement: { name: expect.any(String) },
    });
    expect(report.checks.map(({ id, outcome, code }) => `${id} ${outcome} ${code}`)).toEqual([
      'parse pass parse.ok',
      'proof pass sd-jwt.ok',
      'issuer pass issuer.ok',
      'schema pass schema.ok',
      'time pass time.ok',
      'trust unknown trust.no-list',
    ]);
  });

  test.each([
    ['credentialSubject.achievement.name', '/credentialSubject/achievement/name'],
    ['credentialSubject.achievement.description', '/credentialSubject/achievement/description'],
    ['credentialSubject.achievement.criteria', '/credentialSubject/achievement/criteria'],
    ['validFrom', '/validFrom'],
  ])('is invalid without %s, which Open Badges demands', async (path, pointer) => {
    const report = await verified(await attest({ [path]: undefined }));
    expect(findings(report)).toEqual([`fail schema.claim-missing ${pointer}`]);
  });

  test('is undecided when what is demanded may be hidden', async () => {
    const path = '/credentialSubject/achievement/description';
    const token = await attest({}, [path]);
    expect((await verified(token)).verdict).toBe('valid');
    const report = await verified(bare(token));
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual([`unknown schema.claim-hidden ${path}`]);
  });

  test('is invalid after its end, and before its beginning', async () => {
    const ended = await verified(await attest({ validUntil: '2026-11-01T00:00:00Z' }));
    expect(findings(ended)).toEqual(['fail time.expired /validUntil']);
    const early = await verified(
      await attest({ validFrom: '2027-01-01T00:00:00Z', validUntil: undefined }),
    );
    expect(findings(early)).toEqual(['fail time.not-yet-valid /validFrom']);
  });

  test('is invalid when it names another DID as issuer, whose name is not shown', async () => {
    const report = await verified(await attest({ 'issuer.id': 'did:web:school.example' }));
    expect(findings(report)).toEqual(['fail issuer.claim-mismatch /issuer']);
    expect(report.issuer).toEqual({ id: key.controller });
  });

  test('is undecided when its issuer is named by what is no DID', async () => {
    const report = await verified(await attest({ 'issuer.id': 'https://school.example' }));
    expect(findings(report)).toEqual(['unknown issuer.claim-unbound /issuer']);
  });

  test('takes a name of the issuer without an id for the signer’s', async () => {
    const report = await verified(await attest({ 'issuer.id': undefined }));
    expect([report.verdict, report.issuer?.id]).toEqual(['valid', key.controller]);
  });

  test('belongs to whom its subject names', async () => {
    const token = await attest({ 'credentialSubject.id': 'did:key:z6MkLearner' });
    const forWhom = async (value: string) =>
      (await verified(token, { recipient: { type: 'id', value } })).verdict;
    expect(await forWhom('did:key:z6MkLearner')).toBe('valid');
    expect(await forWhom('did:key:z6MkOther')).toBe('invalid');
  });
});

describe('an attestation of type urn:eudi:elm:1', () => {
  const attest = (patch: Parameters<typeof elm>[0] = {}, disclosable: readonly string[] = []) =>
    issue('urn:eudi:elm:1', { elm: elm({ 'issuer.id': key.controller, ...patch }) }, disclosable);

  test('is valid, with the checks of the credential in it', async () => {
    const report = await verified(await attest());
    expect(report).toMatchObject({
      verdict: 'valid',
      issuer: { id: key.controller, name: 'Example school' },
      achievement: { name: 'Basics of AI' },
    });
    expect(report.checks.map(({ code, path }) => `${code} ${path}`.trim())).toEqual([
      'parse.ok',
      'sd-jwt.ok',
      'issuer.ok /iss',
      'schema.ok /elm',
      'context.ok /elm',
      'profile.ok /elm',
      'time.ok /elm',
      'trust.no-list /iss',
    ]);
  });

  test('is invalid when the credential in it does not meet its profile', async () => {
    const report = await verified(await attest({ displayParameter: undefined }));
    expect(findings(report)).toEqual(['fail profile.min-count /elm/displayParameter']);
  });

  test('is undecided when what the profile demands may be hidden', async () => {
    for (const path of ['/elm/displayParameter', '/elm/issuer/eIDASIdentifier']) {
      const token = await attest({}, [path]);
      expect((await verified(token)).verdict).toBe('valid');
      const report = await verified(bare(token));
      expect(report.verdict).toBe('indeterminate');
      expect(findings(report)).toEqual([`unknown schema.claim-hidden ${path}`]);
    }
  });

  test('is invalid for what is wrong with what is shown, whatever is hidden', async () => {
    const token = await attest({ validFrom: 'soon' }, ['/elm/credentialSubject/givenName']);
    expect((await verified(bare(token))).verdict).toBe('invalid');
  });

  test.each([
    ['nothing', {}],
    ['a text', { elm: 'credential' }],
    ['something else', { elm: { type: 'VerifiableCredential' } }],
  ])('is invalid with %s in it', async (_, claims) => {
    const report = await verified(await issue('urn:eudi:elm:1', claims));
    expect(findings(report)).toEqual(['fail schema.claim-missing /elm']);
    expect(report.issuer).toEqual({ id: key.controller });
  });

  test('is invalid after an end of the credential in it', async () => {
    const report = await verified(await attest({ expirationDate: '2026-11-01T00:00:00Z' }));
    expect(findings(report)).toEqual(['fail time.expired /elm/expirationDate']);
  });

  test('vouches for no issuer but the one that signed', async () => {
    const foreign = await verified(await attest({ 'issuer.id': 'did:web:school.example' }));
    expect(findings(foreign)).toEqual(['fail issuer.claim-mismatch /elm/issuer']);
    const wrapped = await verified(await attest({ 'issuer.id': 'urn:epass:org:1' }));
    expect(wrapped.verdict).toBe('indeterminate');
    expect(findings(wrapped)).toEqual(['unknown issuer.claim-unbound /elm/issuer']);
    expect(wrapped.issuer).toEqual({ id: key.controller });
  });

  test('leaves a status open, and whom it belongs to unless the subject’s id says it', async () => {
    const credentialStatus = { id: 'https://school.example/status/1', type: 'CredentialStatus' };
    const report = await verified(await attest({ credentialStatus }));
    expect(findings(report)).toEqual(['unknown status.not-checked /elm/credentialStatus']);
    const recipient = { type: 'id', value: 'did:key:z6MkLearner' };
    const token = await attest({ 'credentialSubject.id': recipient.value });
    expect(codesOf(await verified(token, { recipient }), 'recipient')).toEqual(['recipient.ok']);
    expect(codesOf(await verified(await attest(), { recipient }), 'recipient')).toEqual([
      'recipient.not-checked',
    ]);
  });
});

test('an attestation of a type that is not known is judged by its token alone', async () => {
  const report = await verified(await issue('https://school.example/types/1', { elm: 1 }));
  expect(report.verdict).toBe('valid');
  expect(isJsonObject(report.subject)).toBe(true);
  expect(codesOf(report, 'schema')).toEqual([]);
});
