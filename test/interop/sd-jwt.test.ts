import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '@merkki/core';
import { type AttestationType, attestationTypes } from '@merkki/issuer';
import { createSigner, type DidChoice, generateKey, type KeyRecord } from '@merkki/proofs';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { exampleAward } from './example-award.ts';
import { issuedAt } from './issue-badge.ts';
import { issueCredential } from './issue-credential.ts';
import { ourVerdict } from './our-verdict.ts';
import { atMoment } from './peers/at-moment.ts';
import { createCredoAgent } from './peers/credo-agent.ts';
import type { World } from './peers/peer.ts';
import { toObject } from './to-object.ts';

/** Whether Credo accepts a token, and the claims that it sees. */
async function byCredo(compactSdJwtVc: string, { didDocument, now }: World) {
  const agent = createCredoAgent({ didDocuments: [didDocument] });
  const result = await atMoment(now, () => agent.sdJwtVc.verify({ compactSdJwtVc }));
  return { isValid: result.isValid, claims: result.sdJwtVc?.prettyClaims };
}

/** Whether the signature is good to jose, and each disclosure is asked for by a digest (RFC 9901, 7.1). */
async function byHand(text: string, { publicKeyJwk, alg }: KeyRecord): Promise<boolean> {
  const [jwt = '', ...disclosures] = text.split('~').slice(0, -1);
  const key = await importJWK({ ...publicKeyJwk }, alg);
  const { payload } = await compactVerify(jwt, key);
  const whole = [new TextDecoder().decode(payload), ...disclosures.map(decoded)].join('\n');
  return disclosures.every((disclosure) =>
    whole.includes(createHash('sha256').update(disclosure).digest('base64url')),
  );
}

function decoded(part: string): string {
  return Buffer.from(part, 'base64url').toString();
}

function encoded(value: JsonValue): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

const keys: readonly { readonly alg: 'ES256' | 'EdDSA'; readonly did: DidChoice }[] = [
  { alg: 'ES256', did: { method: 'key' } },
  { alg: 'EdDSA', did: { method: 'jwk' } },
  { alg: 'ES256', did: { method: 'web', host: 'amk.example' } },
];
const cases = keys.flatMap((key) => attestationTypes.map((vct) => ({ ...key, vct })));

describe.each(cases)('an attestation $vct of $alg and $did', (options) => {
  test('is accepted by Credo, jose and verify(), whole and with nothing disclosed', async () => {
    const { text, key, world } = await issueCredential({ format: 'sd-jwt', ...options });
    const bare = `${text.split('~')[0]}~`;
    for (const token of [text, bare]) {
      expect((await byCredo(token, world)).isValid).toBe(true);
      expect(await byHand(token, key)).toBe(true);
    }
    expect(await ourVerdict(text, world)).toBe('valid');
  });
});

test('Credo sees every claim that was issued, and none that is hidden', async () => {
  const vct: AttestationType = 'urn:eudi:elm:1';
  const key = { alg: 'ES256', did: { method: 'key' } } as const;
  const { text, world } = await issueCredential({ format: 'sd-jwt', ...key, vct });
  const whole = JSON.stringify((await byCredo(text, world)).claims);
  const bare = JSON.stringify((await byCredo(`${text.split('~')[0]}~`, world)).claims);
  expect(whole).toContain('"givenName":{"und":"Aino"}');
  expect(bare).not.toContain('Aino');
});

test('a token of a learner with a key is bound to it, and Credo takes the learner’s answer', async () => {
  const holder = await generateKey({ alg: 'ES256', did: { method: 'jwk' }, created: issuedAt });
  const award = exampleAward();
  const learner = { ...award.learner, id: holder.controller };
  const { text, world } = await issueCredential({
    format: 'sd-jwt',
    alg: 'ES256',
    did: { method: 'key' },
    award: { ...award, learner },
  });
  const answer = async (nonce: string) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    const claims = { iat: Date.parse(issuedAt) / 1000, aud: 'https://asker.example', nonce };
    const input = `${encoded({ alg: 'ES256', typ: 'kb+jwt' })}.${encoded({ ...claims, sd_hash: digest })}`;
    const signature = await createSigner(holder).sign(new TextEncoder().encode(input));
    return `${text}${input}.${Buffer.from(signature).toString('base64url')}`;
  };
  const agent = createCredoAgent({ didDocuments: [world.didDocument] });
  const asked = { audience: 'https://asker.example', nonce: 'n-1' };
  const judge = async (nonce: string) =>
    (
      await atMoment(issuedAt, async () =>
        agent.sdJwtVc.verify({ compactSdJwtVc: await answer(nonce), keyBinding: asked }),
      )
    ).isValid;
  expect(await judge('n-1')).toBe(true);
  expect(await judge('n-2')).toBe(false);
});

describe('a token that was changed', async () => {
  const { text, world } = await issueCredential({
    format: 'sd-jwt',
    alg: 'ES256',
    did: { method: 'key' },
  });
  const [jwt = '', disclosure = '', ...rest] = text.split('~');
  const [header = '', payload = '', signature = ''] = jwt.split('.');

  test('in its claims or its header is refused by both', async () => {
    const claims: JsonObject = toObject(decoded(payload));
    const other = encoded({ ...claims, name: 'Other' });
    for (const token of [
      `${header}.${other}.${signature}~${disclosure}~${rest.join('~')}`,
      `${encoded({ alg: 'ES256', typ: 'dc+sd-jwt' })}.${payload}.${signature}~`,
    ]) {
      expect((await byCredo(token, world)).isValid).toBe(false);
      expect(await ourVerdict(token, world)).not.toBe('valid');
    }
  });

  test('in a disclosure is refused by us, as RFC 9901 demands; Credo does not show that part', async () => {
    const [salt, name] = JSON.parse(decoded(disclosure));
    const token = `${jwt}~${encoded([salt, name, 'forged'])}~${rest.join('~')}`;
    expect(await ourVerdict(token, world)).toBe('sd-jwt.disclosure-unknown');
    expect(JSON.stringify((await byCredo(token, world)).claims)).not.toContain('forged');
  });
});
