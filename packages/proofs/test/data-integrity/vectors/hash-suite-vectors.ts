import type { JsonObject } from '@merkki/core';
import { canonicalize } from '../../../src/data-integrity/canonicalize.ts';
import { canonicalizeJson } from '../../../src/data-integrity/canonicalize-json.ts';
import type { HashSuite } from '../../../src/data-integrity/create-hash-suite.ts';
import { ecdsaJcs2019 } from '../../../src/data-integrity/suites/ecdsa-jcs-2019.ts';
import { ecdsaRdfc2019 } from '../../../src/data-integrity/suites/ecdsa-rdfc-2019.ts';
import { ed25519Signature2020 } from '../../../src/data-integrity/suites/ed25519-signature-2020.ts';
import { eddsaJcs2022 } from '../../../src/data-integrity/suites/eddsa-jcs-2022.ts';
import { eddsaRdfc2022 } from '../../../src/data-integrity/suites/eddsa-rdfc-2022.ts';
import { verifyDataIntegrity } from '../../../src/data-integrity.ts';
import { createDidResolver, encodeMultibase } from '../../../src/did.ts';
import type { SignatureAlgorithm } from '../../../src/index.ts';
import { hex, readObject, readText, signWith, type Tally, vectorLoader } from './vector-files.ts';

interface Folder {
  readonly path: string;
  readonly document: string;
  /** The end of the names of its files. */
  readonly end: string;
  readonly suite: HashSuite;
  readonly alg: SignatureAlgorithm;
  readonly keys: string;
}

const eddsa = 'vc-di-eddsa';
const ecdsa = 'vc-di-ecdsa';
const edKeys = { alg: 'EdDSA', keys: `${eddsa}/keyPair.json` } as const;
const p256Keys = { alg: 'ES256', keys: `${ecdsa}/p256KeyPair.json` } as const;
const p384Keys = { alg: 'ES384', keys: `${ecdsa}/p384KeyPair.json` } as const;

function rdfc(
  folder: string,
  name: string,
  end: string,
  suite: HashSuite,
  keys: Pick<Folder, 'alg' | 'keys'>,
): readonly Folder[] {
  const common = { end, suite, ...keys };
  return [
    { path: `${folder}/${name}`, document: `${folder}/unsigned.json`, ...common },
    { path: `${folder}/${name}/employ`, document: `${folder}/employmentAuth.json`, ...common },
  ];
}

const folders: readonly Folder[] = [
  ...rdfc(eddsa, 'eddsa-rdfc-2022', 'DataInt', eddsaRdfc2022, edKeys),
  ...rdfc(ecdsa, 'ecdsa-rdfc-2019-p256', 'ECDSAP256', ecdsaRdfc2019, p256Keys),
  ...rdfc(ecdsa, 'ecdsa-rdfc-2019-p384', 'ECDSAP384', ecdsaRdfc2019, p384Keys),
  {
    path: `${eddsa}/eddsa-jcs-2022`,
    document: `${eddsa}/unsigned.json`,
    end: 'JCS',
    suite: eddsaJcs2022,
    ...edKeys,
  },
  {
    path: `${ecdsa}/ecdsa-jcs-2019-p256`,
    document: `${ecdsa}/unsigned.json`,
    end: 'JCSECDSAP256',
    suite: ecdsaJcs2019,
    ...p256Keys,
  },
  {
    path: `${ecdsa}/ecdsa-jcs-2019-p384`,
    document: `${ecdsa}/unsigned.json`,
    end: 'JCSECDSAP384',
    suite: ecdsaJcs2019,
    ...p384Keys,
  },
  {
    path: `${eddsa}/Ed25519Signature2020`,
    document: `${eddsa}/Ed25519Signature2020/signedEdSig.json`, // the only one with its contexts
    end: 'EdSig',
    suite: ed25519Signature2020,
    ...edKeys,
  },
];

/** The suites that sign two hashes: every intermediate value, the proof and its verification. */
export async function runHashSuiteVectors(tally: Tally): Promise<void> {
  for (const folder of folders) await runFolder(folder, tally);
}

async function runFolder(folder: Folder, { compare }: Tally): Promise<void> {
  const { path, end, suite, alg } = folder;
  const { proof: _proof, ...document } = readObject(folder.document);
  const proofOptions = readObject(`${path}/proofConfig${end}.json`);
  const expectText = (start: string, ours: string) =>
    compare(`${path}/${start}${end}.txt`, ours, readText(`${path}/${start}${end}.txt`));
  const canonical = (value: JsonObject) =>
    suite.secures === 'json'
      ? canonicalizeJson(value)
      : canonicalize(value, vectorLoader, { digest: alg === 'ES384' ? 'SHA-384' : 'SHA-256' });
  expectText('canonDoc', await canonical(document));
  expectText('proofCanon', await canonical(proofOptions));

  const input = {
    document,
    proofOptions,
    documentLoader: vectorLoader,
    proofPointer: '/proof',
    alg,
  };
  const hashes = await suite.hash(input);
  expectText('docHash', hex(hashes.documentHash));
  expectText('proofHash', hex(hashes.proofHash));
  expectText('combinedHash', hex(hashes.combined));

  const { privateKeyMultibase, secretKeyMultibase = privateKeyMultibase } = readObject(folder.keys);
  const sign = signWith(String(secretKeyMultibase));
  const signature = await sign(hashes.combined);
  const proofValue =
    (await suite.sign?.({ ...input, sign, mandatoryPointers: [] })) ??
    encodeMultibase('z', signature);
  expectText('sigHex', hex(signature));
  expectText('sigBTC58', proofValue);

  const { '@context': context, ...members } = proofOptions;
  const proof = {
    ...members,
    ...(suite.secures === 'json' && context !== undefined ? { '@context': context } : {}),
    proofValue,
  };
  const signed = readObject(`${path}/signed${end}.json`);
  compare(`${path}/signed${end}.json`, { ...document, proof }, signed);
  const issuer = String(proofOptions['verificationMethod']).split('#')[0] ?? '';
  const { proofs } = await verifyDataIntegrity(signed, {
    documentLoader: vectorLoader,
    resolveDid: createDidResolver(),
    issuer,
  });
  compare(
    `${path}/signed${end}.json`,
    proofs.map(({ code }) => code),
    ['proof.ok'],
  );
}
