import { failWith, fromBase64Url, isJsonObject, type Result, succeed } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { isRocaModulus } from './is-roca-modulus.ts';
import { isWeakEd25519Key } from './is-weak-ed25519-key.ts';
import { type PublicJwk, secretMembers } from './jwk.ts';

const coordinateBytes: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48 };

/**
 * Reads a public JWK from outside: only the members that make the key, of the right length, no
 * secret, none of small order, RSA of 2048 to 8192 bits and not from a broken chip.
 *
 * @returns The key, or one problem: `key.private-exposed`, `key.type` or `key.weak`.
 * @internal
 */
export function readPublicJwk(value: unknown): Result<PublicJwk, ProofsProblem> {
  if (!isJsonObject(value)) return failWith(proofsProblem('key.type'));
  if (secretMembers.some((member) => Object.hasOwn(value, member))) {
    return failWith(proofsProblem('key.private-exposed'));
  }
  const { alg, kty, crv, use, key_ops: operations } = value;
  if (alg !== undefined && typeof alg !== 'string') return failWith(proofsProblem('key.type'));
  const mayVerify =
    (use === undefined || use === 'sig') &&
    (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));
  if (!mayVerify) return failWith(proofsProblem('key.type'));
  const common = alg === undefined ? {} : { alg };

  if (kty === 'OKP' && crv === 'Ed25519') {
    const x = bytesOf(value['x']);
    if (x?.length !== 32) return failWith(proofsProblem('key.type'));
    if (isWeakEd25519Key(x)) return failWith(proofsProblem('key.weak'));
    return succeed({ kty, crv, x: String(value['x']), ...common });
  }
  if (kty === 'EC' && (crv === 'P-256' || crv === 'P-384')) {
    const { x, y } = value;
    const length = coordinateBytes[crv];
    if (bytesOf(x)?.length !== length || bytesOf(y)?.length !== length) {
      return failWith(proofsProblem('key.type'));
    }
    return succeed({ kty, crv, x: String(x), y: String(y), ...common });
  }
  if (kty === 'RSA') {
    const { n, e } = value;
    const modulus = bytesOf(n);
    const bits = bitLength(modulus);
    const exponentBits = bitLength(bytesOf(e));
    if (bits > 8192 || exponentBits < 2 || exponentBits > 64)
      return failWith(proofsProblem('key.type'));
    if (bits < 2048) return failWith(proofsProblem('key.weak', '', { bits, minimum: 2048 }));
    if (modulus !== undefined && isRocaModulus(modulus)) return failWith(proofsProblem('key.weak'));
    return succeed({ kty, n: String(n), e: String(e), ...common });
  }
  return failWith(proofsProblem('key.type'));
}

function bytesOf(text: unknown): Uint8Array | undefined {
  return typeof text === 'string' && text !== '' ? fromBase64Url(text) : undefined;
}

function bitLength(bytes: Uint8Array | undefined): number {
  const first = bytes?.[0];
  return bytes === undefined || first === undefined ? 0 : bytes.length * 8 - Math.clz32(first) + 24;
}
