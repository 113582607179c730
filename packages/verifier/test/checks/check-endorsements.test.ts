import type { JsonObject, JsonValue } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { badge, codesOf, findings, makeKey, patched, sign, tokenOf, verified } from '../support.ts';
import { achievementId, endorsement, endorsementToken } from '../support-inner.ts';

const key = await makeKey();
const endorser = await makeKey('ES256');
const plain = badge(key.controller);
const at = '/credentialSubject/achievement';

/** A badge as token with endorsements of the achievement. */
function endorsedToken(tokens: readonly JsonValue[], holder = 'credentialSubject.achievement.') {
  return tokenOf(key, { [`${holder}endorsementJwt`]: [...tokens] });
}

describe('endorsements', () => {
  test('that are good make no difference, wherever they stand', async () => {
    const places = [
      ['', String(plain['id'])],
      ['issuer.', key.controller],
      ['credentialSubject.achievement.', achievementId(plain)],
    ] as const;
    for (const [holder, subject] of places) {
      const token = await endorsedToken([await endorsementToken(endorser, subject)], holder);
      const report = await verified(token);
      expect([holder, report.verdict, findings(report)]).toEqual([
        holder,
        'valid',
        ['warn jwt.outside-profile'],
      ]);
      expect(codesOf(report, 'endorsement')).toEqual(['endorsement.ok']);
    }
  });

  test('that are embedded with a proof of their own are verified too', async () => {
    const own = await makeKey();
    const good = await sign(own, endorsement(own.controller, achievementId(plain)));
    const run = async (one: JsonObject) =>
      verified(
        await sign(key, patched(plain, { 'credentialSubject.achievement.endorsement': [one] })),
      );
    const report = await run(good);
    expect([report.verdict, findings(report)]).toEqual(['valid', []]);
    expect(codesOf(report, 'endorsement')).toEqual(['endorsement.ok']);
    const bad = await run(patched(good, { name: 'Another name' }));
    expect(findings(bad)).toEqual([
      `fail endorsement.invalid ${at}/endorsement/0`,
      `fail proof.signature ${at}/endorsement/0/proof/proofValue`,
    ]);
    expect(codesOf(bad, 'proof')).toEqual(['proof.ok']);
  });

  test.each([
    ['of something else', 'endorsement.subject-mismatch', { 'credentialSubject.id': 'urn:a:b' }],
    ['that has ended', 'endorsement.invalid', { validUntil: '2026-11-01T00:00:00Z' }],
    ['that is no endorsement', 'endorsement.invalid', { type: ['VerifiableCredential'] }],
  ])('one %s makes the badge invalid', async (_name, code, patch) => {
    const bad = await endorsementToken(endorser, achievementId(plain), patch);
    const good = await endorsementToken(endorser, achievementId(plain));
    const report = await verified(await endorsedToken([good, bad]));
    expect(report.verdict).toBe('invalid');
    expect(codesOf(report, 'endorsement').slice(0, 2)).toEqual(['endorsement.ok', code]);
    expect(report.checks.find(({ outcome }) => outcome === 'fail')).toMatchObject({
      id: 'endorsement',
      path: `${at}/endorsementJwt/1`,
    });
  });

  test('a badge in the place of an endorsement is none', async () => {
    const report = await verified(await endorsedToken([await tokenOf(endorser)]));
    expect(findings(report)).toContain(`fail endorsement.type ${at}/endorsementJwt/0`);
  });

  test('whose issuer cannot be reached leave the verdict open', async () => {
    const remote = await makeKey('ES256', 'accrediter.example');
    const report = await verified(
      await endorsedToken([await endorsementToken(remote, achievementId(plain))]),
    );
    expect(report.verdict).toBe('indeterminate');
    expect(codesOf(report, 'endorsement')).toEqual(['endorsement.undecided', 'did.unresolvable']);
  });

  test('of a badge that is not proven are not looked at', async () => {
    const asked: string[] = [];
    const resolve = createDidResolver();
    const [header, payload] = (
      await endorsedToken([await endorsementToken(endorser, achievementId(plain))])
    ).split('.');
    const report = await verified(`${header}.${payload}.${'A'.repeat(86)}`, {
      resolveDid: (did) => {
        asked.push(did);
        return resolve(did);
      },
    });
    expect([report.verdict, codesOf(report, 'endorsement')]).toEqual(['invalid', []]);
    expect(asked).toEqual([key.controller]);
  });

  test('are as many as the limit says and not one more', async () => {
    const one = await endorsementToken(endorser, achievementId(plain));
    const token = await endorsedToken([one, one]);
    const run = async (maxEndorsements: number) => {
      const asked: string[] = [];
      const resolve = createDidResolver();
      const report = await verified(token, {
        limits: { maxEndorsements },
        resolveDid: (did) => {
          asked.push(did);
          return resolve(did);
        },
      });
      return [report.verdict, codesOf(report, 'limits'), asked.length];
    };
    expect(await run(2)).toEqual(['valid', [], 2]); // the endorser is asked for once
    expect(await run(1)).toEqual(['invalid', ['limits.endorsements'], 1]);
  });

  test('stand as deeply within each other as the limit says', async () => {
    const inner = await endorsementToken(endorser, endorser.controller);
    const outer = await endorsementToken(endorser, achievementId(plain), {
      'issuer.endorsementJwt': [inner],
    });
    const token = await endorsedToken([outer]);
    const run = (maxEndorsementDepth: number) =>
      verified(token, { limits: { maxEndorsementDepth } });
    expect((await run(2)).verdict).toBe('valid');
    expect(findings(await run(1))).toContain(
      `fail limits.endorsement-depth ${at}/endorsementJwt/0`,
    );
  });
});
