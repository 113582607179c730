import { createIssuer } from '@merkki/issuer';
import { createSigner, generateKey } from '@merkki/proofs';
import {
  createTestCertificates,
  type JadesSeal,
  sealJades,
  verifyJades,
} from '@merkki/proofs/jades';
import { verify } from '@merkki/verifier';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { FlattenedSign, flattenedVerify, importJWK, importX509 } from 'jose';
import { type Bench, untrue } from '../bench.ts';
import { did, now, random } from '../setting.ts';

const alg = 'ES256';

/** A European Learning Model credential with a JAdES seal of level B, against `jose`. */
export async function jadesBench(): Promise<Bench> {
  const key = await generateKey({ alg, did, created: now });
  const { certificates, anchorPem } = await createTestCertificates({
    organisation: 'Esimerkki-ammattikorkeakoulu',
    organisationIdentifier: 'VATFI-12345678',
    country: 'FI',
    commonName: 'Esimerkki-ammattikorkeakoulu, seal',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2028-01-01T00:00:00Z',
    publicKeyJwk: key.publicKeyJwk,
  });
  const signer = createSigner(key);
  const mandate = { statement: 'The university of applied sciences seals for its units.' };
  const issuer = createIssuer({ signer, certificates, random, mandate });
  const award = exampleAward();
  const issue = () => issuer.issue(award, { format: 'elm-jades', language: 'en', issuedAt: now });
  const issued: JadesSeal = JSON.parse((await issue()).text);
  const { payload } = issued;
  const header = JSON.parse(
    Buffer.from(issued.signatures[0]?.protected ?? '', 'base64url').toString('utf8'),
  );
  const privateKey = await importJWK({ ...key.privateKeyJwk }, alg);
  const pem = `-----BEGIN CERTIFICATE-----\n${certificates[0]}\n-----END CERTIFICATE-----`;
  const publicKey = await importX509(pem, alg);

  const seal = () => sealJades(payload, signer, { certificates, signingTime: now });
  const sealByPeer = async (): Promise<JadesSeal> => {
    const sign = new FlattenedSign(new TextEncoder().encode(payload)).setProtectedHeader(header);
    const { protected: encodedHeader = '', signature } = await sign.sign(privateKey);
    return { payload, signatures: [{ protected: encodedHeader, signature }] };
  };
  const isSealed = async (text: string): Promise<boolean> => {
    const { checks } = await verifyJades(text, { now, certificates: [anchorPem] });
    return checks.every(({ outcome }) => outcome === 'pass');
  };
  const verdict = async (text: string): Promise<string> =>
    (await verify(text, { now, trust: { certificates: [anchorPem] } })).verdict;
  const isGoodToPeer = (text: string): Promise<boolean> => {
    const { payload: sealedText, signatures }: JadesSeal = JSON.parse(text);
    const [{ protected: encodedHeader = '', signature = '' } = {}] = signatures;
    const jws = { payload: sealedText, protected: encodedHeader, signature };
    return flattenedVerify(jws, publicKey, { algorithms: [alg] }).then(
      () => true,
      () => false,
    );
  };

  const text = JSON.stringify(await seal());
  const textByPeer = JSON.stringify(await sealByPeer());
  const tampered = JSON.stringify({ ...issued, payload: `${payload} ` });

  return {
    format: 'elm-jades ES256',
    check: async () =>
      untrue({
        'we accept what we seal': await isSealed(text),
        'we accept what the peer seals': await isSealed(textByPeer),
        'the peer accepts what we seal': await isGoodToPeer(text),
        'the peer accepts what it seals': await isGoodToPeer(textByPeer),
        'verify() finds both valid':
          (await verdict(text)) === 'valid' && (await verdict(textByPeer)) === 'valid',
        'we refuse a changed credential': !(await isSealed(tampered)),
        'verify() refuses a changed credential': (await verdict(tampered)) === 'invalid',
        'the peer refuses a changed credential': !(await isGoodToPeer(tampered)),
      }),
    comparisons: [
      {
        work: '`sealJades`, which verifies what it made',
        peer: '`FlattenedSign`',
        ours: seal,
        theirs: sealByPeer,
      },
      {
        work: '`verifyJades`, certificate and path to the anchor included',
        peer: '`JSON.parse`, `flattenedVerify`, key imported beforehand',
        ours: () => isSealed(text),
        theirs: () => isGoodToPeer(text),
      },
      {
        work: '`verify()` from text',
        peer: '`JSON.parse`, `flattenedVerify`, key imported beforehand',
        ours: () => verdict(text),
        theirs: () => isGoodToPeer(text),
      },
    ],
  };
}
