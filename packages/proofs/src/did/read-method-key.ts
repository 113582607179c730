import {
  failWith,
  type JsonObject,
  type JsonValue,
  type Params,
  type Result,
  toBase64Url,
} from '@merkki/core';
import type { PublicJwk } from '../keys/jwk.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { decodeBase58 } from './base58.ts';
import { decodeMultikey } from './multikey.ts';

const secrets = ['secretKeyMultibase', 'privateKeyMultibase', 'privateKeyJwk', 'privateKeyBase58'];

interface MethodType {
  /** The member that holds the key. */
  readonly member: string;
  read(value: JsonValue | undefined): Result<PublicJwk, ProofsProblem>;
}

const multibase: MethodType = {
  member: 'publicKeyMultibase',
  read: (value) =>
    typeof value === 'string' ? decodeMultikey(value) : failWith(proofsProblem('key.type')),
};

const jwk: MethodType = { member: 'publicKeyJwk', read: readPublicJwk };

const base58: MethodType = {
  member: 'publicKeyBase58',
  read(value) {
    const bytes = typeof value === 'string' ? decodeBase58(value) : undefined;
    return bytes === undefined
      ? failWith(proofsProblem('key.type'))
      : readPublicJwk({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(bytes) });
  },
};

/** How each type of verification method holds its key; a further type is one more line. */
const methodTypes: Readonly<Record<string, MethodType>> = {
  Multikey: multibase,
  Ed25519VerificationKey2018: base58,
  Ed25519VerificationKey2020: multibase,
  JsonWebKey: jwk,
  JsonWebKey2020: jwk,
};

/**
 * Reads the public key of a verification method. Other types, such as those that hold a key in PEM, are
 * named in the problem.
 *
 * @internal
 */
export function readMethodKey(method: JsonObject): Result<PublicJwk, ProofsProblem> {
  if (secrets.some((member) => Object.hasOwn(method, member))) {
    return failWith(proofsProblem('key.private-exposed'));
  }
  const { type } = method;
  const known =
    typeof type === 'string' && Object.hasOwn(methodTypes, type) ? methodTypes[type] : undefined;
  if (known === undefined) {
    const named: Params = typeof type === 'string' ? { type: type.slice(0, 100) } : {};
    return failWith(proofsProblem('key.type', '', named));
  }
  return known.read(method[known.member]);
}
