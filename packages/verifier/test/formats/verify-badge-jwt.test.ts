import { toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { badge, codesOf, findings, makeKey, rawToken, tokenOf, verified } from '../support.ts';

describe('a badge as VC-JWT', () => {
  test.each([
    ['ES256', []],
    ['RS256', []],
    ['ES384', ['jwt.outside-profile']],
    ['EdDSA', ['jwt.outside-profile']],
  ] as const)('is valid with %s', async (alg, notes) => {
    const key = await makeKey(alg);
    const report = await verified(await tokenOf(key));
    expect(report).toMatchObject({
      verdict: 'valid',
      format: 'ob3-jwt',
      proof: [alg],
      issuer: { id: key.controller },
      achievement: { name: 'Tekoälyn perusteet' },
    });
    expect(codesOf(report, 'proof')).toEqual(['jwt.ok', ...notes]);
    expect(codesOf(report, 'issuer')).toEqual(['issuer.ok']);
  });

  test('is valid with RS256 and did:web when the resolver has the document', async () => {
    const key = await makeKey('RS256', 'school.example');
    const documents = { [key.controller]: toDidDocument([key]) };
    const token = await tokenOf(key);
    const resolveDid = createDidResolver({ documents });
    expect((await verified(token, { resolveDid })).verdict).toBe('valid');
    const unresolved = await verified(token);
    expect(unresolved.verdict).toBe('indeterminate');
    expect(findings(unresolved)).toEqual(['unknown did.unresolvable']);
  });

  test('is invalid when its payload was changed', async () => {
    const key = await makeKey('ES256');
    const [header, , signature] = (await tokenOf(key)).split('.');
    const [, payload] = (await tokenOf(key, { name: 'Something else' })).split('.');
    const report = await verified(`${header}.${payload}.${signature}`);
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toEqual(['fail jwt.signature']);
    expect(report.achievement.name).toBe('Tekoälyn perusteet');
  });

  test('is invalid when another than the issuer signed', async () => {
    const [key, other] = [await makeKey('ES256'), await makeKey('ES256')];
    const report = await verified(await rawToken(other, badge(key.controller)));
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'proof')).toContain('jwt.key-unbound');
  });

  test('is invalid when a claim contradicts it', async () => {
    const key = await makeKey('ES256');
    const report = await verified(
      await rawToken(key, { ...badge(key.controller), sub: 'did:x:y' }),
    );
    expect(findings(report)).toEqual(['fail jwt.sub /credentialSubject/id']);
  });

  test('is valid with claims left out, which is told', async () => {
    const key = await makeKey('ES256');
    const report = await verified(await rawToken(key, badge(key.controller)));
    expect(report.verdict).toBe('valid');
    expect(new Set(findings(report))).toEqual(new Set(['warn jwt.missing-claim']));
  });

  test('is invalid when it is not signed', async () => {
    const [, payload] = (await tokenOf(await makeKey('ES256'))).split('.');
    const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect(findings(await verified(`${header}.${payload}.`))).toEqual(['fail jwt.alg']);
  });

  test('is held to the form and the contexts of a badge', async () => {
    const key = await makeKey('ES256');
    const report = await verified(
      await tokenOf(key, { '@context': ['https://www.w3.org/ns/credentials/v2'], name: undefined }),
    );
    expect(findings(report)).toEqual([
      'fail schema.too-few /@context',
      'fail schema.missing /name',
      'fail context.order /@context/1',
    ]);
    expect(codesOf(report, 'proof')).toEqual(['jwt.ok']);
  });
});
