import { createDocumentLoader } from '@merkki/contexts';
import { createSigner, generateKey } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';
import { verify } from '@merkki/verifier';

const now = '2026-11-24T10:00:00Z';

/** Signs a badge in two ways with a fresh key; verifies both, and one that was tampered with. */
export async function flow(): Promise<Record<string, string>> {
  const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(now) });
  const signer = createSigner(key);
  const badge = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:3f0f6a4e-7d0c-4c5b-9a52-0d1d1f6a7c11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: signer.id.split('#', 1).join(), type: ['Profile'], name: 'Esimerkki-amk' },
    validFrom: '2026-11-20T08:00:00Z',
    name: 'Generative AI for small companies',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:uuid:8b1a3a34-5a0c-4f7e-8a39-1b0f5c2f9f10',
        type: ['Achievement'],
        name: 'Generative AI for small companies',
        description: 'Plans and tries out a use of generative AI in a small company.',
        criteria: { narrative: 'A working pilot with a written risk review.' },
      },
    },
  };
  const jwt = await signVcJwt(badge, { signer });
  const documentLoader = createDocumentLoader();
  const signed = await signDataIntegrity(badge, { signer, created: now, documentLoader });
  const outcomeOf = async (input: string): Promise<string> => {
    const { verdict, checks } = await verify(input, { now });
    const failed = checks.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code);
    return [verdict, ...failed].join(' ');
  };
  return {
    jwt: await outcomeOf(jwt),
    dataIntegrity: await outcomeOf(JSON.stringify(signed)),
    tampered: await outcomeOf(JSON.stringify({ ...signed, name: 'Something else' })),
  };
}
