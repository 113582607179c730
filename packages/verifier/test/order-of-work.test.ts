import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { badge, makeKey, patched, sign, tokenOf, verified } from './support.ts';
import { achievementId, endorsementToken, resourcesOf } from './support-inner.ts';

const key = await makeKey();
const tokenKey = await makeKey('ES256');
const endorser = await makeKey('ES256');
const url = 'https://school.example/1';

/** Everything that a verification could be led to ask for. */
const calls = {
  '@context.2': 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  image: { id: `${url}.png`, type: 'Image' },
  evidence: [{ id: `${url}/evidence`, type: ['Evidence'] }],
  refreshService: { id: `${url}/refresh`, type: '1EdTechCredentialRefresh' },
  credentialSchema: [{ id: `${url}/schema`, type: '1EdTechJsonSchemaValidator2019' }],
  credentialStatus: {
    id: `${url}#17`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '17',
    statusListCredential: url,
  },
};

async function asks(input: Parameters<typeof verified>[0], compromised: readonly string[] = []) {
  const { asked, loadResource } = resourcesOf({});
  const resolve = createDidResolver();
  const dids: string[] = [];
  const report = await verified(input, {
    loadResource,
    followRefresh: true,
    validateSchema: () => true,
    compromised,
    resolveDid: (did) => {
      dids.push(did);
      return resolve(did);
    },
  });
  return { report, asked, dids };
}

const good = await sign(key, badge(key.controller, calls));
const token = await tokenOf(tokenKey, {
  ...calls,
  'credentialSubject.achievement.endorsementJwt': [
    await endorsementToken(endorser, achievementId(badge(''))),
  ],
});

describe('the order of work', () => {
  test('asks for what a proven badge names, each address once, and for no picture or evidence', async () => {
    for (const input of [good, token]) {
      const { report, asked } = await asks(input);
      expect(report.verdict).toBe('indeterminate'); // none of it is there
      expect([...asked].sort()).toEqual([url, `${url}/refresh`, `${url}/schema`]);
    }
  });

  test('asks only for the issuer’s key when the signature is not good', async () => {
    const [header, payload] = token.split('.');
    for (const [input, issuer] of [
      [patched(good, { name: 'x' }), key.controller],
      [`${header}.${payload}.${'A'.repeat(86)}`, tokenKey.controller],
    ] as const) {
      const { report, asked, dids } = await asks(input);
      expect([report.verdict, asked, dids]).toEqual(['invalid', [], [issuer]]);
      const unproven = report.checks.filter(({ code }) => code.endsWith('.unproven'));
      expect(unproven.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'time skip',
        'status skip',
        'trust skip',
      ]);
    }
  });

  test('asks for nothing when the form is not good', async () => {
    const { report, asked, dids } = await asks(patched(good, { name: 7 }));
    expect([report.verdict, asked, dids]).toEqual(['invalid', [], []]);
  });

  test('asks for nothing of a key that others are known to have', async () => {
    const { report, asked, dids } = await asks(good, [key.id]);
    expect([report.verdict, asked, dids]).toEqual(['invalid', [], []]);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ outcome: 'fail', code: 'key.compromised' }),
    );
    expect((await asks(token, [tokenKey.id])).report.verdict).toBe('invalid');
  });
});
