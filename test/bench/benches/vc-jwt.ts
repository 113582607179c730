import { createIssuer } from '@merkki/issuer';
import { createSigner, generateKey, toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { signVcJwt, verifyVcJwt } from '@merkki/proofs/jwt';
import { verify } from '@merkki/verifier';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { exampleBadge } from '@merkki-internal/interop/example-badge';
import { importJWK, jwtVerify, SignJWT } from 'jose';
import { type Bench, untrue } from '../bench.ts';
import { did, now, random } from '../setting.ts';

/** An Open Badge 3.0 as VC-JWT, against `jose`. */
export async function vcJwtBench(alg: 'ES256' | 'EdDSA'): Promise<Bench> {
  const key = await generateKey({ alg, did, created: now });
  const resolveDid = createDidResolver({ documents: { [key.controller]: toDidDocument([key]) } });
  const signer = createSigner(key);
  const issuer = createIssuer({ signer, random });
  const award = exampleAward();
  const badge = await exampleBadge(key.controller);
  const publicJwk = { ...key.publicKeyJwk };
  const privateKey = await importJWK({ ...key.privateKeyJwk }, alg);
  const publicKey = await importJWK(publicJwk, alg);
  const expected = { algorithms: [alg], issuer: key.controller, currentDate: new Date(now) };

  const sign = () => signVcJwt(badge, { signer });
  const signByPeer = () =>
    new SignJWT({ ...badge })
      .setProtectedHeader({ alg, kid: key.id, typ: 'JWT' })
      .setIssuer(key.controller)
      .setJti(String(badge['id']))
      .setNotBefore(new Date(String(badge['validFrom'])))
      .sign(privateKey);
  const isProven = async (jwt: string): Promise<boolean> =>
    (await verifyVcJwt(jwt, { resolveDid, now })).outcome === 'pass';
  const verdict = async (jwt: string): Promise<string> =>
    (await verify(jwt, { now, resolveDid })).verdict;
  const isGoodToPeer = (jwt: string): Promise<boolean> =>
    jwtVerify(jwt, publicKey, expected).then(
      () => true,
      () => false,
    );
  const issue = () => issuer.issue(award, { format: 'ob3-jwt', language: 'en', issuedAt: now });

  const signed = await sign();
  const signedByPeer = await signByPeer();
  const tampered = tamper(signed);

  return {
    format: `ob3-jwt ${alg}`,
    check: async () =>
      untrue({
        'we accept what we sign': await isProven(signed),
        'we accept what the peer signs': await isProven(signedByPeer),
        'the peer accepts what we sign': await isGoodToPeer(signed),
        'the peer accepts what it signs': await isGoodToPeer(signedByPeer),
        'the peer accepts what issue() makes': await isGoodToPeer((await issue()).text),
        'verify() finds both valid':
          (await verdict(signed)) === 'valid' && (await verdict(signedByPeer)) === 'valid',
        'we refuse a changed token': !(await isProven(tampered)),
        'verify() refuses a changed token': (await verdict(tampered)) === 'invalid',
        'the peer refuses a changed token': !(await isGoodToPeer(tampered)),
      }),
    comparisons: [
      { work: '`signVcJwt`', peer: '`SignJWT`', ours: sign, theirs: signByPeer },
      {
        work: '`issue()` from the award, mapping included',
        peer: '`SignJWT` of the ready badge',
        ours: issue,
        theirs: signByPeer,
      },
      {
        work: '`verifyVcJwt`, key found in the DID document',
        peer: '`jwtVerify`, key imported beforehand',
        ours: () => isProven(signed),
        theirs: () => isGoodToPeer(signed),
      },
      {
        work: '`verifyVcJwt`, key found in the DID document',
        peer: '`importJWK`, `jwtVerify`',
        ours: () => isProven(signed),
        theirs: async () => jwtVerify(signed, await importJWK(publicJwk, alg), expected),
      },
      {
        work: '`verify()` from text',
        peer: '`jwtVerify`, key imported beforehand',
        ours: () => verdict(signed),
        theirs: () => isGoodToPeer(signed),
      },
    ],
  };
}

/** The token with another payload: one letter of the JSON is another. */
function tamper(jwt: string): string {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  const changed = text.replace('"OpenBadgeCredential"', '"OpenBadgeCredentia1"');
  return [header, Buffer.from(changed, 'utf8').toString('base64url'), signature].join('.');
}
