import { describe, expect, test } from 'vitest';
import { badge, codesOf, findings, makeKey, signedBadge, tokenOf, verified } from '../support.ts';

describe('the form of a badge', () => {
  test('passes in the written and in the compacted form', async () => {
    const compact = { 'credentialSubject.type': 'AchievementSubject' };
    for (const patch of [{}, compact]) {
      expect(codesOf(await verified(await signedBadge(patch)), 'schema')).toEqual(['schema.ok']);
    }
  });

  test.each([
    [
      'schema',
      'schema.missing',
      '/credentialSubject/achievement/criteria',
      { 'credentialSubject.achievement.criteria': undefined },
    ],
    ['schema', 'schema.format', '/id', { id: 'badge 1' }],
    ['schema', 'schema.null', '/description', { description: null }],
    ['schema', 'type.not-open-badge', '/type', { type: ['VerifiableCredential'] }],
    [
      'achievement',
      'achievement.missing',
      '/credentialSubject/achievement',
      { 'credentialSubject.achievement': undefined },
    ],
    [
      'achievement',
      'achievement.criteria-empty',
      '/credentialSubject/achievement/criteria',
      { 'credentialSubject.achievement.criteria': {} },
    ],
    [
      'subject',
      'subject.unidentified',
      '/credentialSubject',
      { 'credentialSubject.id': undefined },
    ],
    ['issuer', 'issuer.type', '/issuer/type', { 'issuer.type': ['Organisation'] }],
  ] as const)('fails under %s with %s', async (id, code, path, patch) => {
    const report = await verified(badge('did:web:school.example', patch));
    expect(report.verdict).toBe('invalid');
    expect(report.checks).toContainEqual(
      expect.objectContaining({ id, outcome: 'fail', code, path }),
    );
    expect(codesOf(report, 'schema')).not.toContain('schema.ok');
  });

  test('fails for a badge of the data model of 2022', async () => {
    const old = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ];
    const report = await verified(badge('did:web:school.example', { '@context': old }));
    expect(findings(report)).toContain('fail version.vcdm11 /@context');
  });
});

describe('the status', () => {
  const credentialStatus = {
    id: 'https://school.example/status/1#17',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '17',
    statusListCredential: 'https://school.example/status/1',
  };

  test('is skipped when there is none', async () => {
    expect(codesOf(await verified(await signedBadge()), 'status')).toEqual(['status.none']);
  });

  test('leaves the verdict open when there is one', async () => {
    const report = await verified(await signedBadge({ credentialStatus }));
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown status.not-checked /credentialStatus']);
  });

  test('is not judged without a good proof', async () => {
    const report = await verified(badge('did:web:school.example', { credentialStatus }));
    expect(codesOf(report, 'status')).toEqual(['status.unproven']);
  });
});

describe('parts that would need a verification of their own', () => {
  test('a refresh service is not called', async () => {
    const refreshService = {
      id: 'https://school.example/refresh',
      type: '1EdTechCredentialRefresh',
    };
    const report = await verified(await tokenOf(await makeKey('ES256'), { refreshService }));
    expect(codesOf(report, 'refresh')).toEqual(['refresh.not-followed']);
    expect(report.verdict).toBe('valid');
  });
});
