import { isJsonObject, type JsonObject } from '@merkki/core';
import { checkElmProfile } from '@merkki/elm';
import { createSigner, generateKey } from '@merkki/proofs';
import { createTestCertificates, verifyJades } from '@merkki/proofs/jades';
import { describe, expect, test } from 'vitest';
import { createIssuer, createMemoryStore, type IssuerOptions } from '../../src/index.ts';
import { exampleAward, issuedAt, random } from '../support.ts';

const options = { format: 'elm-jades', language: 'fi', issuedAt } as const;
const mandate = { statement: 'Yhteistyösopimus 1.3.2026, kohta 2.' };

/** An issuer whose certificate names the university of the example, or another organisation. */
async function sealer(
  more: Partial<IssuerOptions> = {},
  organisationIdentifier = 'VATFI-12345671',
): Promise<ReturnType<typeof createIssuer>> {
  const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: issuedAt });
  const { certificates } = await createTestCertificates({
    organisation: 'Toinen yliopisto',
    organisationIdentifier,
    country: 'FI',
    commonName: 'TEST seal',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2028-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
  });
  return createIssuer({ signer: createSigner(key), certificates, random, ...more });
}

function payloadOf(text: string): JsonObject {
  const payload: unknown = JSON.parse(JSON.parse(text).payload);
  if (!isJsonObject(payload)) throw new Error('The payload is no object.');
  return payload;
}

describe('a seal for another awarding body', () => {
  test('is refused without a mandate', async () => {
    const issuer = await sealer({}, 'VATFI-99999999');
    await expect(issuer.issue(exampleAward(), options)).rejects.toMatchObject({
      code: 'elm.mandate-missing',
      pointer: '/evidence',
    });
  });

  test('states the mandate, and meets the profiles that it names', async () => {
    const issuer = await sealer({ mandate }, 'VATFI-99999999');
    const payload = payloadOf((await issuer.issue(exampleAward(), options)).text);
    expect(payload['evidence']).toMatchObject([{ evidenceStatement: mandate.statement }]);
    for (const profile of ['edc-generic-full', 'edc-issued-by-mandate'] as const) {
      expect(checkElmProfile(payload, profile).map(({ code }) => code)).toEqual(['profile.ok']);
    }
  });

  test('is told of before a run', async () => {
    const issuer = await sealer({}, 'VATFI-99999999');
    const recipient = { email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' };
    const { problems } = await issuer.check(exampleAward().microCredential, [recipient], options);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'elm.mandate-missing /recipients/0/evidence',
    ]);
  });

  test('is another credential with another mandate: a second run changes nothing', async () => {
    const store = createMemoryStore();
    const recipient = { email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' };
    const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: issuedAt });
    const outcomes = async (statement: string): Promise<readonly string[]> => {
      const signer = createSigner(key);
      const issuer = createIssuer({ signer, random, store, mandate: { statement } });
      const { microCredential } = exampleAward();
      const { items } = await issuer.run(microCredential, [recipient], {
        ...options,
        format: 'elm-di',
      });
      return items.map(({ outcome }) => outcome);
    };
    expect(await outcomes('One.')).toEqual(['issued']);
    expect(await outcomes('One.')).toEqual(['unchanged']);
    expect(await outcomes('Two.')).toEqual(['refused']);
  });

  test('is not made out of a mandate that is not needed', async () => {
    const issuer = await sealer({ mandate });
    const payload = payloadOf((await issuer.issue(exampleAward(), options)).text);
    expect(payload).not.toHaveProperty('evidence');
  });
});

describe('a time stamp', () => {
  test('is asked for over the signature, once for each seal', async () => {
    const asked: Uint8Array[] = [];
    const timestamp = async (imprint: Uint8Array): Promise<Uint8Array> => {
      asked.push(imprint);
      throw new Error('The authority is down.');
    };
    const issuer = await sealer({ timestamp });
    await expect(issuer.issue(exampleAward(), options)).rejects.toThrow('The authority is down.');
    expect(asked.map(({ length }) => length)).toEqual([32]);
  });

  test('that is not to be had leaves no file, and a later run goes on', async () => {
    const store = createMemoryStore();
    const recipient = { email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' };
    let isDown = true;
    const issuer = await sealer({ store });
    const stamped = await sealer({
      store,
      timestamp: async () => {
        if (isDown) throw new Error('The authority is down.');
        return new Uint8Array();
      },
    });
    const { microCredential } = exampleAward();
    await expect(stamped.run(microCredential, [recipient], options)).rejects.toThrow(/down/);
    const states = (await store.entries()).map(({ event }) => event.event);
    expect(states).toEqual(['planned']);
    isDown = false;
    await expect(stamped.run(microCredential, [recipient], options)).rejects.toMatchObject({
      code: 'seal.timestamp',
    });
    const { items } = await issuer.run(microCredential, [recipient], options);
    expect(items.map(({ outcome }) => outcome)).toEqual(['issued']);
  });

  test('is in no seal that was made without an authority', async () => {
    const { text } = await (await sealer()).issue(exampleAward(), options);
    const { checks } = await verifyJades(text, { now: issuedAt });
    expect(checks[0]?.code).toBe('seal.ok');
    expect(text).not.toContain('etsiU');
  });
});
