import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { unbake } from '@merkki/open-badges/bake';
import { createSigner, generateKey } from '@merkki/proofs';
import { verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { verifyJades } from '@merkki/proofs/jades';
import { verifyVcJwt } from '@merkki/proofs/jwt';
import { describe, expect, test } from 'vitest';
import { createIssuer } from '../src/index.ts';
import { exampleAward, freshIssuer, issuedAt, picture, random } from './support.ts';

const resolveDid = createDidResolver();

function object(text: string): JsonObject {
  const read = readJson(text, { maxBytes: 8_000_000 });
  if (!read.ok || !isJsonObject(read.value)) throw new Error('This is no JSON object.');
  return read.value;
}

describe('an issuer', () => {
  test('issues an Open Badge with an embedded proof that holds', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const issued = await issuer.issue(exampleAward(), {
      format: 'ob3-di',
      language: 'fi',
      issuedAt,
    });
    const badge = object(issued.text);
    const { proofs } = await verifyDataIntegrity(badge, {
      documentLoader: createDocumentLoader(),
      resolveDid,
      now: issuedAt,
    });
    expect(proofs.map(({ code }) => code)).toEqual(['proof.ok']);
    expect(badge['validFrom']).toBe(issuedAt);
    expect(badge['issuer']).toMatchObject({
      id: issuer.id,
      name: 'Revontuli-ammattikorkeakoulu Oy',
    });
    expect(issued.losses.length).toBeGreaterThan(0);
  });

  test('writes the texts of a badge in the language asked for', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const names = await Promise.all(
      (['fi', 'sv', 'en'] as const).map(async (language) => {
        const issued = await issuer.issue(exampleAward(), { format: 'ob3-di', language, issuedAt });
        return object(issued.text)['name'];
      }),
    );
    expect(new Set(names).size).toBe(3);
  });

  test.each(['ES256', 'RS256', 'EdDSA', 'ES384'] as const)(
    'issues a VC-JWT with %s',
    async (alg) => {
      const key = await generateKey({ alg, did: { method: 'jwk' }, created: issuedAt });
      const issuer = createIssuer({ signer: createSigner(key), random });
      const issued = await issuer.issue(exampleAward(), {
        format: 'ob3-jwt',
        language: 'en',
        issuedAt,
      });
      const check = await verifyVcJwt(issued.text, { resolveDid, now: issuedAt });
      expect(check.code).toBe('jwt.ok');
    },
  );

  test('seals a European credential with its certificate', async () => {
    const { issuer, anchorPem } = await freshIssuer('ES256', { certified: true });
    const issued = await issuer.issue(exampleAward(), {
      format: 'elm-jades',
      language: 'sv',
      issuedAt,
    });
    const report = await verifyJades(issued.text, { certificates: [anchorPem], now: issuedAt });
    expect(report.checks.map(({ code }) => code)).toEqual(['seal.ok', 'trust.ok']);
    expect(report.payload).toContain('"VATFI-12345671"');
  });

  test.each(['2025-12-31T23:59:59Z', '2028-01-01T00:00:01Z'])(
    'makes no seal at %s, when its certificate is not in force',
    async (moment) => {
      const { issuer } = await freshIssuer('ES256', { certified: true });
      const options = { format: 'elm-jades', language: 'sv', issuedAt: moment } as const;
      const attempt = issuer.issue(exampleAward(), options);
      await expect(attempt).rejects.toMatchObject({ code: 'issue.certificate-period' });
    },
  );

  test.each(['wound-care-at-home.png', 'wound-care-at-home.svg'])('bakes into %s', async (name) => {
    const { issuer } = await freshIssuer('EdDSA');
    const image = picture(name);
    const issued = await issuer.issue(exampleAward(), {
      format: 'ob3-di',
      language: 'en',
      issuedAt,
      image,
    });
    const unbaked = unbake(issued.baked ?? new Uint8Array());
    expect(unbaked).toMatchObject({ ok: true, value: { text: issued.text } });
  });

  test('never writes the e-mail address in clear', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const issued = await issuer.issue(exampleAward(), {
      format: 'ob3-di',
      language: 'en',
      issuedAt,
    });
    expect(issued.text).not.toContain('aino@example.org');
    expect(issued.text).not.toContain('Esimerkki');
  });

  test('refuses a key that does not fit the format', async () => {
    const { issuer } = await freshIssuer('ES256');
    const attempt = issuer.issue(exampleAward(), { format: 'ob3-di', language: 'en', issuedAt });
    await expect(attempt).rejects.toMatchObject({ code: 'issue.key' });
  });

  test('refuses a seal without a certificate', async () => {
    const { issuer } = await freshIssuer('ES256');
    const attempt = issuer.issue(exampleAward(), { format: 'elm-jades', language: 'en', issuedAt });
    await expect(attempt).rejects.toMatchObject({ code: 'issue.key' });
  });

  test('refuses to bake a European credential', async () => {
    const { issuer } = await freshIssuer('ES256', { certified: true });
    const image = picture('wound-care-at-home.png');
    const attempt = issuer.issue(exampleAward(), {
      format: 'elm-jades',
      language: 'en',
      issuedAt,
      image,
    });
    await expect(attempt).rejects.toMatchObject({ code: 'issue.not-bakeable' });
  });

  test('refuses a picture that is none', async () => {
    const { issuer } = await freshIssuer('EdDSA');
    const image = new TextEncoder().encode('no picture');
    const attempt = issuer.issue(exampleAward(), {
      format: 'ob3-di',
      language: 'en',
      issuedAt,
      image,
    });
    await expect(attempt).rejects.toMatchObject({ code: 'bake.not-an-image' });
  });

  test('refuses a signer that names no key of a DID', () => {
    const signer = { id: 'key-1', alg: 'EdDSA', sign: async () => new Uint8Array(64) } as const;
    expect(() => createIssuer({ signer, random })).toThrow(/DID URL/);
  });
});
