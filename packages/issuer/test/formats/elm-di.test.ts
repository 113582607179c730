import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { checkElmProfile } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import { verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { exampleAward, freshIssuer, issuedAt } from '../support.ts';

const options = { format: 'elm-di', language: 'fi', issuedAt } as const;
const documentLoader = createDocumentLoader();

async function codes(credential: JsonObject): Promise<readonly string[]> {
  const resolveDid = createDidResolver();
  const report = await verifyDataIntegrity(credential, {
    documentLoader,
    resolveDid,
    now: issuedAt,
  });
  return report.proofs.map(({ code }) => code);
}

/** The award with other identifiers of its issuer. */
function withoutNumbers(award: MicroCredentialAward): MicroCredentialAward {
  const { identifiers: _, ...issuer } = award.microCredential.issuer;
  return { ...award, microCredential: { ...award.microCredential, issuer } };
}

describe('a European credential with an embedded proof', () => {
  test.each([
    ['EdDSA', 'eddsa-rdfc-2022'],
    ['ES256', 'ecdsa-rdfc-2019'],
    ['ES384', 'ecdsa-rdfc-2019'],
  ] as const)('is signed by a key for %s with %s', async (alg, cryptosuite) => {
    const { issuer } = await freshIssuer(alg);
    const { text, mediaType } = await issuer.issue(exampleAward(), options);
    const credential: JsonObject = JSON.parse(text);
    expect(credential['proof']).toMatchObject({ cryptosuite, proofPurpose: 'assertionMethod' });
    expect(await codes(credential)).toEqual(['proof.ok']);
    expect(mediaType).toBe('application/ld+json');
  });

  test('has the contexts of Europass and that of proofs, and its issuer by DID', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const credential: JsonObject = JSON.parse((await issuer.issue(exampleAward(), options)).text);
    expect(credential['@context']).toEqual([
      'https://www.w3.org/2018/credentials/v1',
      'http://data.europa.eu/snb/model/context/edc-ap',
      'https://w3id.org/security/data-integrity/v2',
    ]);
    expect(credential['issuer']).toMatchObject({
      id: issuer.id,
      eIDASIdentifier: { notation: 'VATFI-12345671' },
    });
  });

  test('meets its profile as it is issued', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const credential: JsonObject = JSON.parse((await issuer.issue(exampleAward(), options)).text);
    const findings = checkElmProfile(credential, 'edc-generic-full');
    expect(findings.map(({ code }) => code)).toEqual(['profile.ok']);
  });

  test.each([
    ['a claim', '"fi": "Haavanhoito kotihoidossa"', '"fi": "Haavanhoito sairaalassa"'],
    [
      'the beginning of its validity',
      `"validFrom": "${issuedAt}"`,
      '"validFrom": "2020-01-01T00:00:00Z"',
    ],
    ['the learner', '"fi": "Aino"', '"fi": "Eino"'],
  ])('does not hold with %s changed', async (_, before, after) => {
    const { issuer } = await freshIssuer('EdDSA');
    const { text } = await issuer.issue(exampleAward(), options);
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    expect(await codes(JSON.parse(changed))).toEqual(['proof.signature']);
  });

  test('is refused to an issuer without a business or VAT number', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    await expect(issuer.issue(withoutNumbers(exampleAward()), options)).rejects.toMatchObject({
      code: 'elm.issuer-identifier-missing',
    });
  });

  test('has no picture, no status and no RSA key', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const image = new TextEncoder().encode('<svg/>');
    await expect(issuer.issue(exampleAward(), { ...options, image })).rejects.toMatchObject({
      code: 'issue.not-bakeable',
    });
    const { microCredential } = exampleAward();
    const statusList = { url: 'https://amk.example/status/1' };
    const { problems } = await issuer.check(microCredential, [], { ...options, statusList });
    expect(problems.map(({ code }) => code)).toEqual(['issue.no-status']);
  });
});
