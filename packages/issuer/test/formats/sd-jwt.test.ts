import type { JsonObject } from '@merkki/core';
import { checkElmProfile } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import { createSigner, generateKey } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { type SdJwtCheck, verifySdJwtVc } from '@merkki/proofs/sd-jwt';
import { describe, expect, test } from 'vitest';
import {
  type AttestationType,
  attestationTypes,
  createIssuer,
  type IssueOptions,
} from '../../src/index.ts';
import { exampleAward, issuedAt } from '../support.ts';

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** Issues an attestation with a fresh key. */
async function attest(
  award: MicroCredentialAward,
  more: Pick<IssueOptions, 'vct' | 'holderKey'> = {},
): Promise<string> {
  const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: issuedAt });
  const issuer = createIssuer({ signer: createSigner(key), random });
  const options = { format: 'sd-jwt', language: 'fi', issuedAt, ...more } as const;
  return (await issuer.issue(award, options)).text;
}

function check(text: string): Promise<SdJwtCheck> {
  return verifySdJwtVc(text, { resolveDid: createDidResolver(), now: issuedAt });
}

async function claimsOf(text: string): Promise<JsonObject> {
  const { code, claims } = await check(text);
  expect(code).toBe('sd-jwt.ok');
  return claims ?? {};
}

/** What the signed part shows whatever is disclosed. */
function shown(text: string): string {
  return Buffer.from(text.split('.')[1] ?? '', 'base64url').toString();
}

/** The names of what may be hidden, as its disclosures give them. */
function hideable(text: string): readonly string[] {
  return text
    .split('~')
    .slice(1, -1)
    .map((part) => String(JSON.parse(Buffer.from(part, 'base64url').toString())[1]));
}

describe.each(attestationTypes)('an attestation of type %s', (vct) => {
  test('holds, whether the learner shows everything or nothing', async () => {
    const text = await attest(exampleAward(), { vct });
    const whole = await check(text);
    expect(whole).toMatchObject({ code: 'sd-jwt.ok', hidden: 0, header: { typ: 'dc+sd-jwt' } });
    expect(whole.claims).toMatchObject({ vct, iat: Date.parse(issuedAt) / 1000 });
    const bare = await check(`${text.split('~')[0]}~`);
    expect(bare).toMatchObject({ code: 'sd-jwt.ok', hidden: hideable(text).length });
  });

  test('ends when the award does', async () => {
    const award = { ...exampleAward(), validUntil: '2027-11-24T00:00:00Z' };
    const { exp } = await claimsOf(await attest(award, { vct }));
    expect(exp).toBe(Date.parse('2027-11-24T00:00:00Z') / 1000);
  });

  test.each(['jwk', 'key'] as const)(
    'is bound to the key of a learner with a did:%s',
    async (method) => {
      const key = await generateKey({ alg: 'ES256', did: { method }, created: issuedAt });
      const award = exampleAward();
      const learner = { ...award.learner, id: key.controller };
      const { cnf } = await claimsOf(await attest({ ...award, learner }, { vct }));
      const { kty, crv, x, y } = key.publicKeyJwk;
      expect(cnf).toMatchObject({ jwk: { kty, crv, x, y } });
      expect(JSON.stringify(cnf)).not.toContain('"d"');
    },
  );

  test('is bound to the key that is given, before that of the DID', async () => {
    const { publicKeyJwk } = await generateKey({
      alg: 'EdDSA',
      did: { method: 'key' },
      created: issuedAt,
    });
    const claims = await claimsOf(
      await attest(exampleAward(), { vct, holderKey: { ...publicKeyJwk } }),
    );
    expect(claims['cnf']).toEqual({ jwk: publicKeyJwk });
  });

  test('is bound to nobody else', async () => {
    for (const id of [undefined, 'did:web:learner.example', 'urn:uuid:1']) {
      const award = exampleAward();
      const learner = id === undefined ? award.learner : { ...award.learner, id };
      expect(await claimsOf(await attest({ ...award, learner }, { vct }))).not.toHaveProperty(
        'cnf',
      );
    }
  });

  test('has no part in the clear that is refused as personal data', async () => {
    const award = exampleAward();
    const learner = { ...award.learner, identifiers: [{ scheme: 'other', value: '131052-308T' }] };
    const attempt = attest({ ...award, learner }, { vct: 'urn:eudi:elm:1' });
    await expect(attempt).rejects.toMatchObject({ code: 'personal-data.identity-code' });
  });
});

describe('the claims of urn:eudi:micro_credential:1', () => {
  const type: AttestationType = 'urn:eudi:micro_credential:1';

  test('are the members of an Open Badge, with the credits where the metadata finds them', async () => {
    const claims = await claimsOf(await attest(exampleAward()));
    expect(claims).toMatchObject({
      vct: type,
      iss: expect.stringMatching(/^did:key:/),
      issuer: { id: claims['iss'], name: 'Revontuli-ammattikorkeakoulu Oy' },
      validFrom: issuedAt,
      credentialSubject: {
        achievement: {
          name: 'Haavanhoito kotihoidossa',
          criteria: { narrative: expect.any(String) },
          ECTS: 5,
          resultDescription: [{ requiredValue: '1' }, {}],
        },
        result: [{ value: '4' }, {}],
      },
    });
    expect(claims).not.toHaveProperty('@context');
    expect(claims).not.toHaveProperty('type');
  });

  test('show always what the metadata names, and hide what else is told of the learner', async () => {
    const text = await attest(exampleAward());
    expect([...hideable(text)].sort()).toEqual(['identifier', 'narrative']);
    expect(shown(text)).toContain('Haavanhoito kotihoidossa');
    expect(shown(text)).not.toContain('identityHash');
  });

  test('leave out the credits of a credential that has hours only', async () => {
    const award = exampleAward();
    const microCredential = { ...award.microCredential, workload: { hours: 27 } };
    const { credentialSubject } = await claimsOf(await attest({ ...award, microCredential }));
    expect(credentialSubject).not.toHaveProperty('achievement.ECTS');
  });
});

describe('the claims of urn:eudi:elm:1', () => {
  const vct: AttestationType = 'urn:eudi:elm:1';

  test('hold a European credential that meets its profile, its issuer the one that signed', async () => {
    const { elm, iss } = await claimsOf(await attest(exampleAward(), { vct }));
    expect(elm).toMatchObject({
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'http://data.europa.eu/snb/model/context/edc-ap',
      ],
      issuer: { id: iss, eIDASIdentifier: { notation: 'VATFI-12345671' } },
    });
    const findings = checkElmProfile(elm as JsonObject, 'edc-generic-full');
    expect(findings.map(({ code }) => code)).toEqual(['profile.ok']);
  });

  test('have the names under und, where the metadata finds them', async () => {
    const { elm } = await claimsOf(await attest(exampleAward(), { vct }));
    expect(elm).toMatchObject({
      credentialSubject: { givenName: { und: 'Aino' }, familyName: { und: 'Esimerkki' } },
    });
  });

  test('show no name of the learner that is not disclosed, and hide what the metadata says', async () => {
    const text = await attest(exampleAward(), { vct });
    expect([...hideable(text)].sort()).toEqual(['en', 'fullName', 'und', 'und']);
    expect(shown(text)).not.toMatch(/Aino|Esimerkki"/);
    const award = exampleAward();
    const learner = { ...award.learner, id: 'did:web:learner.example' };
    const named = await attest({ ...award, learner }, { vct });
    expect(hideable(named)).toContain('id');
    expect(shown(named)).not.toContain('learner.example');
  });
});
