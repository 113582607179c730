import type { JsonObject } from '@merkki/core';
import { toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { codesOf, elm, findings, makeKey, patched, sign, verified } from '../support.ts';

const key = await makeKey();
const proofs = 'https://w3id.org/security/data-integrity/v2';

/** The credential of a DID, with an embedded proof. */
function signed(patch: Parameters<typeof elm>[0] = {}, own = key): Promise<JsonObject> {
  return sign(own, elm({ '@context.2': proofs, 'issuer.id': own.controller, ...patch }));
}

describe('a European credential with an embedded proof', () => {
  test.each(['EdDSA', 'ES256', 'ES384'] as const)('by a key for %s is valid', async (alg) => {
    const report = await verified(await signed({}, await makeKey(alg)));
    expect(report).toMatchObject({
      verdict: 'valid',
      format: 'elm-di',
      proof: [alg === 'EdDSA' ? 'eddsa-rdfc-2022' : 'ecdsa-rdfc-2019'],
      issuer: { name: 'Example school' },
    });
    expect(report.checks.map(({ id, outcome, code }) => `${id} ${outcome} ${code}`)).toEqual([
      'parse pass parse.ok',
      'schema pass schema.ok',
      'context pass context.ok',
      'profile pass profile.ok',
      'proof pass proof.ok',
      'issuer pass issuer.ok',
      'time pass time.ok',
      'status skip status.none',
      'trust unknown trust.no-list',
    ]);
  });

  test.each([
    ['credentialSubject.id', 'urn:epass:person:other'],
    ['credentialSubject.hasClaim.0.title.en', 'Mastery of AI'],
    ['issuer.eIDASIdentifier.notation', 'VATFI-76543210'],
    ['validFrom', '2020-01-01T00:00:00Z'],
    ['issued', '2020-01-01T00:00:00Z'],
  ])('is invalid when %s was changed', async (path, value) => {
    const whole = await signed();
    const changed = patched(whole, { [path]: value });
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(whole));
    const report = await verified(changed);
    expect(findings(report)).toEqual(['fail proof.signature /proof/proofValue']);
    expect(codesOf(report, 'time')).toEqual(['time.unproven']);
  });

  test('is invalid when its issuer is not the owner of the key', async () => {
    const other = await makeKey();
    const whole = await signed();
    for (const id of [other.controller, 'urn:epass:org:1', 'did:web:school.example']) {
      const report = await verified(patched(whole, { 'issuer.id': id }));
      expect(codesOf(report, 'issuer')).toEqual(['proof.issuer-binding']);
      expect(report.verdict).toBe('invalid');
    }
  });

  test.each([
    ['validUntil', 'fail time.expired /validUntil'],
    ['expirationDate', 'fail time.expired /expirationDate'],
  ])('is invalid after %s, whatever the other end says', async (member, finding) => {
    const ends = { validUntil: '2030-01-01T00:00:00Z', expirationDate: '2030-01-01T00:00:00Z' };
    const report = await verified(await signed({ ...ends, [member]: '2026-11-01T00:00:00Z' }));
    expect(findings(report)).toEqual([finding]);
    expect((await verified(await signed(ends))).verdict).toBe('valid');
  });

  test.each(['validFrom', 'issuanceDate'])('is invalid before %s', async (member) => {
    const report = await verified(await signed({ [member]: '2026-12-01T00:00:00Z' }));
    expect(findings(report)).toEqual([`fail time.not-yet-valid /${member}`]);
  });

  test('is invalid with the context of data model 2.0, and says why', async () => {
    const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
    const whole = await signed();
    for (const contexts of [
      { '@context.0': vcdm2 },
      { '@context.2': vcdm2 },
      { '@context': [vcdm2, 'http://data.europa.eu/snb/model/context/edc-ap'] },
    ]) {
      const report = await verified(patched(whole, contexts));
      expect(findings(report)).toEqual(['fail elm.context-vcdm2 /@context']);
      expect(codesOf(report, 'proof')).toEqual(['proof.not-checked']);
    }
  });

  test('is invalid with a context in the document itself', async () => {
    const report = await verified(patched(await signed(), { '@context.2': { name: 'urn:x' } }));
    expect(findings(report)).toEqual(['fail context.order /@context']);
  });

  test('that does not meet its profile is invalid, though its proof is good', async () => {
    const report = await verified(await signed({ 'issuer.eIDASIdentifier': undefined }));
    expect(codesOf(report, 'proof')).toEqual(['proof.ok']);
    expect(findings(report)).toEqual(['fail profile.node /issuer/eIDASIdentifier']);
  });

  test('of a did:web is valid with its document, undecided without, and trusted by its DID', async () => {
    const web = await makeKey('ES256', 'school.example');
    const whole = await signed({}, web);
    expect((await verified(whole)).verdict).toBe('indeterminate');
    const resolveDid = createDidResolver({
      documents: { [web.controller]: toDidDocument([web]) },
    });
    const trust = { issuers: ['did:web:school.example'] };
    const report = await verified(whole, { resolveDid, trust });
    expect([report.verdict, ...codesOf(report, 'trust')]).toEqual(['valid', 'trust.listed']);
    const others = { issuers: ['did:web:other.example'] };
    expect((await verified(whole, { resolveDid, trust: others })).verdict).toBe('invalid');
  });
});
