import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { createIssuer } from '@merkki/issuer';
import { createSigner, generateKey, toDidDocument } from '@merkki/proofs';
import { signDataIntegrity, verifyDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import { verify } from '@merkki/verifier';
import { createDigitalBazaar } from '@merkki-internal/interop/digital-bazaar';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { exampleBadge } from '@merkki-internal/interop/example-badge';
import { type Bench, untrue } from '../bench.ts';
import { did, now, random } from '../setting.ts';

/** An Open Badge 3.0 with an embedded eddsa-rdfc-2022 proof, against `@digitalbazaar/vc`. */
export async function dataIntegrityBench(): Promise<Bench> {
  const documentLoader = createDocumentLoader();
  const key = await generateKey({ alg: 'EdDSA', did, created: now });
  const didDocument = toDidDocument([key]);
  const resolveDid = createDidResolver({ documents: { [key.controller]: didDocument } });
  const peer = await createDigitalBazaar({
    key,
    now,
    documentLoader,
    didDocuments: [didDocument],
  });
  const signer = createSigner(key);
  const issuer = createIssuer({ signer, random, documentLoader });
  const award = exampleAward();
  const badge = await exampleBadge(key.controller);

  const sign = () => signDataIntegrity(badge, { signer, created: now, documentLoader });
  const isProven = async (document: JsonObject): Promise<boolean> => {
    const { proofs } = await verifyDataIntegrity(document, { documentLoader, resolveDid, now });
    return proofs.some(({ outcome }) => outcome === 'pass');
  };
  const verdict = async (text: string): Promise<string> =>
    (await verify(text, { now, documentLoader, resolveDid })).verdict;
  const issue = () => issuer.issue(award, { format: 'ob3-di', language: 'en', issuedAt: now });

  const signed = await sign();
  const signedByPeer = await peer.issue(badge);
  const tampered = { ...signed, awardedDate: '2026-11-25T00:00:00Z' };
  const text = JSON.stringify(signed);

  return {
    format: 'ob3-di',
    check: async () =>
      untrue({
        'we accept what we sign': await isProven(signed),
        'we accept what the peer signs': await isProven(signedByPeer),
        'the peer accepts what we sign': await peer.verify(signed),
        'the peer accepts what it signs': await peer.verify(signedByPeer),
        'the peer accepts what issue() makes': await peer.verify(JSON.parse((await issue()).text)),
        'verify() finds both valid':
          (await verdict(text)) === 'valid' &&
          (await verdict(JSON.stringify(signedByPeer))) === 'valid',
        'we refuse a changed badge': !(await isProven(tampered)),
        'verify() refuses a changed badge': (await verdict(JSON.stringify(tampered))) === 'invalid',
        'the peer refuses a changed badge': !(await peer.verify(tampered)),
      }),
    comparisons: [
      {
        work: '`signDataIntegrity`',
        peer: '`vc.issue`',
        ours: sign,
        theirs: () => peer.issue(badge),
      },
      {
        work: '`issue()` from the award, mapping included',
        peer: '`vc.issue` of the ready badge, `JSON.stringify`',
        ours: issue,
        theirs: async () => JSON.stringify(await peer.issue(badge)),
      },
      {
        work: '`verifyDataIntegrity`',
        peer: '`vc.verifyCredential`',
        ours: () => isProven(signed),
        theirs: () => peer.verify(signed),
      },
      {
        work: '`verify()` from text',
        peer: '`JSON.parse`, `vc.verifyCredential`',
        ours: () => verdict(text),
        theirs: () => peer.verify(JSON.parse(text)),
      },
      {
        work: 'control: `vc.issue`',
        peer: '`vc.issue`',
        ours: () => peer.issue(badge),
        theirs: () => peer.issue(badge),
      },
    ],
  };
}
