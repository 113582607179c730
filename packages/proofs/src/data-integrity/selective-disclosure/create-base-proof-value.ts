import { InternalError } from '@merkki/core';
import { decodeMultibase } from '../../did/multibase.ts';
import { encodeMultikey } from '../../did/multikey.ts';
import { algorithms } from '../../keys/algorithms.ts';
import { readPublicJwk } from '../../keys/read-public-jwk.ts';
import { canonicalize } from '../canonicalize.ts';
import type { SecuringInput, SigningInput } from '../cryptosuite.ts';
import { hashText, joinBytes } from '../hash.ts';
import { openStatements } from './open-statements.ts';
import { encodeBaseProofValue } from './proof-value.ts';

/** The secrets of one base proof. */
export interface ProofKeys {
  /** HMAC with SHA-256, extractable. */
  readonly hmacKey: CryptoKey;
  /** Multikey bytes of the P-256 key of this proof. */
  readonly publicKey: Uint8Array;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/**
 * Signs the mandatory statements of a document together and every other by itself, with a key made
 * for this proof.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.2 to 3.6.4.
 * @internal
 */
export async function createBaseProofValue(input: SigningInput, keys?: ProofKeys): Promise<string> {
  const { hmacKey, publicKey, sign } = keys ?? (await generateProofKeys());
  const { document, documentLoader, mandatoryPointers } = input;
  const statements = await openStatements(document, documentLoader, hmacKey);
  const { indexes } = await statements.select(mandatoryPointers);
  const mandatory = statements.quads.filter((_line, index) => indexes.has(index));
  const others = statements.quads.filter((_line, index) => !indexes.has(index));
  const signatures: Uint8Array[] = [];
  for (const line of others) signatures.push(await sign(new TextEncoder().encode(line)));
  return encodeBaseProofValue({
    baseSignature: await input.sign(await baseSignatureInput(input, publicKey, mandatory)),
    publicKey,
    hmacKey: new Uint8Array(await crypto.subtle.exportKey('raw', hmacKey)),
    signatures,
    mandatoryPointers,
  });
}

/**
 * What the issuer's key signs.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.11 (serializeSignData).
 * @internal
 */
export async function baseSignatureInput(
  { proofOptions, documentLoader, proofPointer }: SecuringInput,
  publicKey: Uint8Array,
  mandatory: readonly string[],
): Promise<Uint8Array> {
  const options = await canonicalize(proofOptions, documentLoader, { base: proofPointer });
  return joinBytes(await hashText(options), publicKey, await hashText(mandatory.join('')));
}

async function generateProofKeys(): Promise<ProofKeys> {
  const { key, signature } = algorithms.ES256;
  const hmacKey = await crypto.subtle.generateKey(
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    true,
    ['sign'],
  );
  const pair = await crypto.subtle.generateKey({ ...key, namedCurve: 'P-256' }, false, ['sign']);
  const jwk = readPublicJwk({
    ...(await crypto.subtle.exportKey('jwk', pair.publicKey)),
    key_ops: ['verify'],
  });
  const publicKey = jwk.ok ? decodeMultibase('z', encodeMultikey(jwk.value)) : undefined;
  if (publicKey === undefined) {
    throw new InternalError({
      code: 'internal.proof-key',
      message: 'WebCrypto made a key that cannot be read.',
    });
  }
  return {
    hmacKey,
    publicKey,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign(signature, pair.privateKey, Uint8Array.from(bytes))),
  };
}
