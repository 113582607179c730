import { type EuropeanDigitalCredential, prepareForSeal } from '@merkki/elm';
import { createSigner } from '@merkki/proofs';
import { describe, expect, test } from 'vitest';
import { codesOf, elm, findings, makeSealer, seal, verified } from '../support.ts';

const sealer = await makeSealer();
const trust = { certificates: [sealer.certificates.anchorPem] };

describe('a sealed European credential', () => {
  test('is valid when its certificate leads to a trusted one', async () => {
    const report = await verified(await seal(sealer, elm()), { trust });
    expect(report).toMatchObject({
      verdict: 'valid',
      format: 'elm-jades',
      proof: ['JAdES'],
      issuer: { id: 'urn:epass:org:1', name: 'Example school' },
      achievement: { name: 'Basics of AI' },
    });
    expect(report.checks.map(({ id, outcome, code }) => `${id} ${outcome} ${code}`)).toEqual([
      'parse pass parse.ok',
      'schema pass schema.ok',
      'context pass context.ok',
      'profile pass profile.ok',
      'seal pass seal.ok',
      'trust pass trust.ok',
      'time pass time.ok',
      'status skip status.none',
      'issuer pass issuer.ok',
    ]);
  });

  test('is valid as prepareForSeal binds it to the certificate', async () => {
    // The fixture has every member that the strict form demands.
    const credential = elm() as unknown as EuropeanDigitalCredential;
    const prepared = prepareForSeal(credential, {
      organisation: {
        organisationIdentifier: 'VATFI-12345671',
        legalName: 'Example school',
        country: 'FI',
      },
      issuedAt: '2026-10-01T08:00:00Z',
    });
    const text = await seal(sealer, JSON.parse(JSON.stringify(prepared)));
    expect((await verified(text, { trust })).verdict).toBe('valid');
  });

  test('is valid by certificate whatever issuers of badges are trusted besides', async () => {
    const text = await seal(sealer, elm());
    const report = await verified(text, {
      trust: { ...trust, issuers: ['did:web:school.example'] },
    });
    expect(report.verdict).toBe('valid');
  });

  test('is indeterminate when nobody said whom to trust', async () => {
    const report = await verified(await seal(sealer, elm()));
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown trust.no-anchor /signatures/0/protected']);
  });

  test('is invalid when its certificate leads to none that is trusted', async () => {
    const other = await makeSealer();
    const report = await verified(await seal(sealer, elm()), {
      trust: { certificates: [other.certificates.anchorPem] },
    });
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'trust')).toEqual(['trust.unknown-issuer']);
  });

  test('is invalid when the sealed text was changed', async () => {
    const text = (await seal(sealer, elm())).replace('Basics of AI', 'Mastery of AI');
    const report = await verified(text, { trust });
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toEqual(['fail seal.signature /signatures/0/signature']);
    expect(codesOf(report, 'time')).toEqual(['time.unproven']);
    expect(codesOf(report, 'issuer')).toEqual(['issuer.unproven']);
    expect(codesOf(report, 'status')).toEqual(['status.unproven']);
  });

  test('is invalid when a trusted seal is over another organisation’s credential', async () => {
    const text = await seal(sealer, elm({ 'issuer.eIDASIdentifier.notation': 'VATFI-76543210' }));
    const report = await verified(text, { trust });
    expect(findings(report)).toEqual(['fail issuer.certificate-mismatch /issuer/eIDASIdentifier']);
  });

  test('is valid with the identifier’s prefix left out, which is told', async () => {
    const text = await seal(sealer, elm({ 'issuer.eIDASIdentifier.notation': '12345671' }));
    const report = await verified(text, { trust });
    expect(report.verdict).toBe('valid');
    expect(findings(report)).toEqual(['warn issuer.identifier-prefix /issuer/eIDASIdentifier']);
  });

  test('is indeterminate when the certificate names no organisation', async () => {
    const anonymous = await makeSealer({});
    const report = await verified(await seal(anonymous, elm()), {
      trust: { certificates: [anonymous.certificates.anchorPem] },
    });
    expect(report.verdict).toBe('indeterminate');
    expect(codesOf(report, 'issuer')).toEqual(['issuer.certificate-anonymous']);
  });

  test('is invalid when it has expired', async () => {
    const text = await seal(sealer, elm({ validUntil: '2026-11-01T00:00:00Z' }));
    expect(findings(await verified(text, { trust }))).toEqual(['fail time.expired /validUntil']);
  });

  test('is indeterminate when it has a status, which is not looked up', async () => {
    const credentialStatus = { id: 'https://school.example/status/1', type: 'CredentialStatus' };
    const report = await verified(await seal(sealer, elm({ credentialStatus })), { trust });
    expect(codesOf(report, 'status')).toEqual(['status.not-checked']);
    expect(report.verdict).toBe('indeterminate');
  });

  test('belongs to whom its subject’s id names, and to nobody else for certain', async () => {
    const text = await seal(sealer, elm({ 'credentialSubject.id': 'did:key:z6MkLearner' }));
    const forWhom = (type: string, value: string) =>
      verified(text, { trust, recipient: { type, value } });
    const own = await forWhom('did', 'did:key:z6MkLearner');
    expect([own.verdict, codesOf(own, 'recipient')]).toEqual(['valid', ['recipient.ok']]);
    const other = await forWhom('emailAddress', 'aino@school.example');
    expect(other.verdict).toBe('indeterminate');
    expect(codesOf(other, 'recipient')).toEqual(['recipient.not-checked']);
  });

  test('is invalid when it does not meet its profile', async () => {
    const text = await seal(sealer, elm({ displayParameter: undefined }));
    const report = await verified(text, { trust });
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toEqual(['fail profile.min-count /displayParameter']);
  });

  test.each([
    ['no JSON', '"', 'json.malformed'],
    ['a member twice', '{"type":1,"type":2}', 'json.duplicate-key'],
    ['a list', '[]', 'parse.not-an-object'],
  ])('is invalid when the sealed text is %s', async (_name, payload, code) => {
    const sealed = JSON.parse(await seal(sealer, elm()));
    const report = await verified(JSON.stringify({ ...sealed, payload }), { trust });
    expect(findings(report)).toContain(`fail ${code} /payload`);
    expect(report.issuer).toBeNull();
  });

  describe('in another form of JWS', () => {
    test('is valid flattened', async () => {
      const { payload, signatures } = JSON.parse(await seal(sealer, elm()));
      const report = await verified(JSON.stringify({ payload, ...signatures[0] }), { trust });
      expect([report.verdict, report.format]).toEqual(['valid', 'elm-jades']);
    });

    test('is valid compact, its text as it is where that has no full stop', async () => {
      const credential = JSON.stringify(elm()).replaceAll('.', '\\u002e');
      const { payload, signatures } = JSON.parse(await seal(sealer, elm(), credential));
      const compact = `${signatures[0].protected}.${payload}.${signatures[0].signature}`;
      const report = await verified(compact, { trust });
      expect([report.verdict, report.format]).toEqual(['valid', 'elm-jades']);
      const bent = await verified(compact.replace('Basics', 'Mastery'), { trust });
      expect(findings(bent)).toEqual(['fail seal.signature /signature']);
    });

    test('is valid compact, its text in base64url', async () => {
      const { signatures } = JSON.parse(await seal(sealer, elm()));
      const decoded = Buffer.from(signatures[0].protected, 'base64url').toString();
      const { b64: _b64, crit: _crit, ...header } = JSON.parse(decoded);
      const parts = [header, elm()].map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      );
      const input = new TextEncoder().encode(parts.join('.'));
      const signature = Buffer.from(await createSigner(sealer.key).sign(input));
      const compact = [...parts, signature.toString('base64url')].join('.');
      const report = await verified(compact, { trust });
      expect([report.verdict, report.format]).toEqual(['valid', 'elm-jades']);
    });

    test('is invalid detached', async () => {
      const { signatures } = JSON.parse(await seal(sealer, elm()));
      const compact = `${signatures[0].protected}..${signatures[0].signature}`;
      for (const text of [JSON.stringify({ signatures }), compact]) {
        const report = await verified(text, { trust });
        expect(findings(report)).toContain('fail seal.detached /payload');
        expect(report.format).toBe('elm-jades');
      }
    });
  });

  test('is no longer valid when its certificate was withdrawn, or its authority had no leave', async () => {
    const text = await seal(sealer, elm());
    const service = {
      certificate: sealer.certificates.anchorPem,
      status: 'withdrawn',
      from: '2020-01-01T00:00:00Z',
      type: 'CA/QC',
    } as const;
    const report = await verified(text, { trust: { trustedServices: [service] } });
    expect(findings(report)).toEqual(['fail trust.service-withdrawn /signatures/0/protected']);
    const granted = { ...service, status: 'granted' } as const;
    const good = await verified(text, { trust: { trustedServices: [granted] } });
    expect(good.verdict).toBe('valid');
  });

  test('throws for a trusted certificate that is none, as that is the caller’s', async () => {
    const text = await seal(sealer, elm());
    const bad = verified(text, { trust: { certificates: ['certificate'] } });
    await expect(bad).rejects.toMatchObject({ code: 'trust.anchor-invalid' });
  });
});

describe('a European credential without a seal', () => {
  test('is invalid, and its form is told', async () => {
    const report = await verified(elm());
    expect([report.verdict, report.format]).toEqual(['invalid', 'elm-json']);
    expect(findings(report)).toEqual(['fail seal.none']);
    expect(codesOf(report, 'profile')).toEqual(['profile.ok']);
  });

  test('is invalid with an embedded proof of no kind that is known', async () => {
    const report = await verified(elm({ proof: { type: 'DataIntegrityProof' } }));
    expect([report.format, findings(report)]).toEqual([
      'elm-di',
      ['fail proof.unsupported-suite /proof/cryptosuite'],
    ]);
  });

  test('is judged by edc-generic-full when it names no profile', async () => {
    const report = await verified(elm({ credentialSchema: undefined }));
    expect(findings(report)).toContain('fail profile.min-count /credentialSchema');
  });

  test('is judged by every profile that it names, known or not', async () => {
    const named = ['edc-generic-no-cv', 'of-my-own'].map((name) => ({
      id: `http://data.europa.eu/snb/model/ap/${name}`,
      type: 'ShaclValidator2017',
    }));
    const report = await verified(elm({ credentialSchema: named }));
    expect(codesOf(report, 'profile')).toEqual(['profile.ok', 'profile.unknown-profile']);
  });

  test('is told what of its shape could not be read', async () => {
    const report = await verified(elm({ displayParameter: 'a display' }));
    expect(findings(report)).toContain('warn elm.shape /displayParameter');
    expect(codesOf(report, 'profile')).toContain('profile.iri');
  });
});
