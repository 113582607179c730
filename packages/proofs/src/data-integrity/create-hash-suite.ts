import { decodeMultibase, encodeMultibase } from '../did/multibase.ts';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { canonicalize } from './canonicalize.ts';
import { canonicalizeJson } from './canonicalize-json.ts';
import type { Cryptosuite, SecuringInput } from './cryptosuite.ts';
import { type DigestName, type HashData, hashText, joinHashes } from './hash.ts';
import { assertSimple } from './run-jsonld.ts';

/** A suite that signs two hashes: of the proof options and of the document. */
export interface HashSuite extends Cryptosuite {
  /** Transforms and hashes. Throws a `MerkkiError` for a document that cannot be secured. */
  hash(input: SecuringInput): Promise<HashData>;
}

interface HashSuiteOptions extends Pick<Cryptosuite, 'name' | 'algs' | 'secures'> {
  readonly signs: boolean;
}

const signatureLengths: Readonly<Partial<Record<SignatureAlgorithm, number>>> = {
  EdDSA: 64,
  ES256: 64,
  ES384: 96,
};

/**
 * Makes a suite that signs the hash of the proof options and the hash of the document, each in
 * canonical form, and writes the signature in base58btc.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3; Data Integrity ECDSA Cryptosuites 1.0,
 * sections 3.2 and 3.3.
 * @internal
 */
export function createHashSuite({ name, algs, secures, signs }: HashSuiteOptions): HashSuite {
  const transform = secures === 'json-ld' ? toCanonicalQuads : toCanonicalJson;
  const hash = async (input: SecuringInput): Promise<HashData> => {
    const digest: DigestName = input.alg === 'ES384' ? 'SHA-384' : 'SHA-256';
    const { document, proofOptions, proofPointer } = input;
    const documentText = await transform(document, { ...input, digest, pointer: '' });
    const proofText = await transform(proofOptions, { ...input, digest, pointer: proofPointer });
    return joinHashes(await hashText(proofText, digest), await hashText(documentText, digest));
  };
  const sign: Cryptosuite['sign'] = async (input) =>
    encodeMultibase('z', await input.sign((await hash(input)).combined));
  return {
    name,
    algs,
    secures,
    hash,
    ...(signs ? { sign } : {}),
    async readProofValue(text) {
      const signature = decodeMultibase('z', text);
      const isRight = algs.some((alg) => signatureLengths[alg] === signature?.length);
      if (signature === undefined || !isRight) return 'proof.encoding';
      return async (input) =>
        verifySignature(input.jwk, input.alg, signature, (await hash(input)).combined);
    },
  };
}

interface TransformInput extends Pick<SecuringInput, 'documentLoader'> {
  readonly digest: DigestName;
  readonly pointer: string;
}

type Transform = (
  document: SecuringInput['document'],
  input: TransformInput,
) => string | Promise<string>;

const toCanonicalQuads: Transform = (document, { documentLoader, digest, pointer }) =>
  canonicalize(document, documentLoader, { base: pointer, digest });

const toCanonicalJson: Transform = (document, { pointer }) => {
  assertSimple(document, pointer);
  return canonicalizeJson(document);
};
