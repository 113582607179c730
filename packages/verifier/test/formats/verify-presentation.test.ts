import { describe, expect, test } from 'vitest';
import { codesOf, findings, makeKey, patched, signedBadge, tokenOf, verified } from '../support.ts';
import { envelope, present, presentAsToken } from '../support-inner.ts';

const holder = await makeKey();
const own = { 'credentialSubject.id': holder.controller };
const badge = await signedBadge(own);
const token = await tokenOf(await makeKey('ES256'), own);
const asked = { challenge: 'n-1', domain: 'https://asker.example' };

describe('a presentation with an embedded proof', () => {
  test('is valid when holder, challenge, domain and every credential are', async () => {
    const shown = await present(holder, [badge, envelope(token)], asked);
    const report = await verified(shown, { presentation: asked });
    expect([report.verdict, report.format, report.proof]).toEqual([
      'valid',
      'presentation',
      ['eddsa-rdfc-2022'],
    ]);
    expect(codesOf(report, 'presentation')).toEqual([
      'presentation.ok',
      'presentation.holder-ok',
      'presentation.holder-ok',
      'presentation.credential-valid',
      'presentation.credential-valid',
    ]);
    expect(report.credentials?.map(({ verdict, format }) => [verdict, format])).toEqual([
      ['valid', 'ob3-json'],
      ['valid', 'ob3-jwt'],
    ]);
  });

  test('says when nobody asked for an answer', async () => {
    const report = await verified(await present(holder, [badge], asked));
    expect([report.verdict, findings(report)]).toEqual([
      'valid',
      ['warn presentation.challenge-not-checked /proof/challenge'],
    ]);
  });

  test.each([
    ['challenge', { challenge: 'n-2' }],
    ['domain', { domain: 'https://other.example' }],
  ])(
    'is invalid with another %s, and its credentials are told all the same',
    async (name, changes) => {
      const shown = await present(holder, [badge], asked);
      const report = await verified(shown, { presentation: { ...asked, ...changes } });
      expect(report.verdict).toBe('invalid');
      expect(findings(report)).toEqual([`fail presentation.${name} /proof/${name}`]);
      expect(report.credentials?.[0]?.verdict).toBe('valid');
    },
  );

  test('is invalid when a credential is about someone else', async () => {
    const report = await verified(await present(holder, [await signedBadge()], asked), {
      presentation: asked,
    });
    expect(findings(report)).toEqual(['fail presentation.holder /verifiableCredential/0']);
  });

  test('is left open when a credential does not tell by an id whom it is about', async () => {
    const identifier = [
      { type: 'IdentityObject', hashed: false, identityType: 'userName', identityHash: 'aino' },
    ];
    const anonymous = await signedBadge({
      'credentialSubject.id': undefined,
      'credentialSubject.identifier': identifier,
    });
    const report = await verified(await present(holder, [anonymous], asked), {
      presentation: asked,
    });
    expect([report.verdict, findings(report)]).toEqual([
      'indeterminate',
      ['unknown presentation.holder-not-checked /verifiableCredential/0'],
    ]);
  });

  test('is invalid when a credential in it is', async () => {
    const forged = patched(badge, { name: 'Something else' });
    const report = await verified(await present(holder, [forged, badge], asked), {
      presentation: asked,
    });
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toEqual([
      'fail presentation.credential-invalid /verifiableCredential/0',
    ]);
    expect(report.credentials?.map(({ verdict }) => verdict)).toEqual(['invalid', 'valid']);
  });

  test('is invalid unsigned, changed, empty, or with something else in it', async () => {
    const shown = await present(holder, [badge], asked);
    const code = async (changes: Parameters<typeof patched>[1]) =>
      findings(await verified(patched(shown, changes), { presentation: asked }))[0];
    expect(await code({ proof: undefined })).toBe('fail proof.none /proof');
    expect(await code({ id: 'urn:uuid:0b1c2d3e-4f50-4172-8394-a5b6c7d8e9f0' })).toBe(
      'fail proof.signature /proof/proofValue',
    );
    expect(await code({ proof: undefined, verifiableCredential: [] })).toBe(
      'fail proof.none /proof',
    );
    const empty = await verified(await present(holder, [], asked), { presentation: asked });
    expect(findings(empty)).toContain('fail presentation.empty /verifiableCredential');
    const other = await verified(patched(shown, { verifiableCredential: [7, shown] }));
    expect(codesOf(other, 'presentation')).toEqual([
      'presentation.not-a-credential',
      'presentation.not-a-credential',
    ]);
  });

  test('signed for issuing rather than for showing is invalid', async () => {
    const shown = await present(holder, [badge], asked);
    const report = await verified(patched(shown, { 'proof.proofPurpose': 'assertionMethod' }));
    expect(codesOf(report, 'proof')).toEqual(['proof.purpose']);
  });

  test('with more credentials than allowed is refused before any is looked at', async () => {
    const run = async (maxCredentials: number) =>
      verified(await present(holder, [badge, badge], asked), {
        presentation: asked,
        limits: { maxCredentials },
      });
    expect((await run(2)).verdict).toBe('valid');
    const refused = await run(1);
    expect(findings(refused)).toEqual(['fail limits.credentials /verifiableCredential']);
    expect(refused.credentials).toEqual([]);
  });
});

describe('a presentation in a token', () => {
  const answer = { nonce: asked.challenge, audience: asked.domain };

  test('is valid when holder, nonce, audience and every credential are', async () => {
    const shown = await presentAsToken(holder, [envelope(token), badge], answer);
    const report = await verified(shown, { presentation: asked });
    expect([report.verdict, report.format, report.proof]).toEqual([
      'valid',
      'presentation',
      ['EdDSA'],
    ]);
    expect(report.credentials).toHaveLength(2);
  });

  test.each([
    ['presentation.challenge', { challenge: 'n-2' }],
    ['presentation.domain', { domain: 'https://other.example' }],
  ])('is invalid with %s', async (code, changes) => {
    const shown = await presentAsToken(holder, [envelope(token)], answer);
    const report = await verified(shown, { presentation: { ...asked, ...changes } });
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'presentation')[0]).toBe(code);
  });

  test('says when nobody asked for an answer', async () => {
    const report = await verified(await presentAsToken(holder, [envelope(token)]));
    expect([report.verdict, findings(report)]).toEqual([
      'valid',
      ['warn presentation.challenge-not-checked'],
    ]);
  });

  test('of another’s credential is invalid', async () => {
    const strange = envelope(await tokenOf(await makeKey('ES256')));
    const report = await verified(await presentAsToken(holder, [strange], answer), {
      presentation: asked,
    });
    expect(findings(report)).toEqual(['fail presentation.holder /verifiableCredential/0']);
  });

  test('in an envelope is the same', async () => {
    const shown = await presentAsToken(holder, [envelope(token)], answer);
    const wrapped = {
      ...envelope(shown, 'application/vp+jwt'),
      type: 'EnvelopedVerifiablePresentation',
    };
    expect((await verified(wrapped, { presentation: asked })).verdict).toBe('valid');
  });
});
