import type { JsonObject } from '@merkki/core';
import type { VerificationAlgorithm } from '../keys/algorithms.ts';
import { algorithms } from '../keys/algorithms.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/**
 * The header parameters of JAdES itself and of RFC 7797, which may stand in `crit`.
 *
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5.1.9 and 5.2.
 */
const criticalKnown: readonly unknown[] = [
  'b64',
  'sigT',
  'adoTst',
  'sigPId',
  'sigPl',
  'sigX5ts',
  'srAts',
  'srCms',
  'x5t#o',
];
const joseKnown: readonly string[] = ['alg', 'crit', 'cty', 'iat', 'kid', 'typ', 'x5c', 'x5t#S256'];
const types: readonly unknown[] = [undefined, 'jose+json', 'JOSE+JSON'];

/** The algorithm of a header, when it is known. @internal */
export function sealAlgorithm({ alg }: JsonObject): VerificationAlgorithm | undefined {
  // Object.hasOwn has shown that the name is one of the table's.
  return typeof alg === 'string' && Object.hasOwn(algorithms, alg)
    ? (alg as VerificationAlgorithm)
    : undefined;
}

/**
 * What is wrong with the headers of a seal, before the certificate is looked at.
 *
 * @see RFC 7515, section 4.1.11; RFC 7797, section 6.
 * @internal
 */
export function sealHeaderProblem(
  header: JsonObject,
  unprotected: JsonObject,
  pointer: string,
): ProofsProblem | undefined {
  const place = `${pointer}/protected`;
  const { b64, crit, typ } = header;
  if (Object.hasOwn(header, 'sigD')) return proofsProblem('seal.detached', place);
  const stray = Object.keys(header).find(
    (name) => !joseKnown.includes(name) && !criticalKnown.includes(name),
  );
  if (stray !== undefined) {
    return proofsProblem('seal.header-not-allowed', place, { member: stray.slice(0, 100) });
  }
  const open = Object.keys(unprotected).find((name) => name !== 'etsiU');
  if (open !== undefined) {
    return proofsProblem('seal.header-not-allowed', `${pointer}/header`, {
      member: open.slice(0, 100),
    });
  }
  if (sealAlgorithm(header) === undefined) return proofsProblem('seal.alg', place);
  if (!types.includes(typ)) return proofsProblem('seal.typ', place);
  const critical = crit === undefined ? [] : crit;
  const isSound =
    Array.isArray(critical) &&
    (crit === undefined || critical.length > 0) &&
    new Set(critical).size === critical.length &&
    critical.every((name) => criticalKnown.includes(name) && Object.hasOwn(header, String(name)));
  const isUnencoded = b64 === false;
  const b64IsSound = b64 === undefined || typeof b64 === 'boolean';
  if (!isSound || !b64IsSound || (isUnencoded && !critical.includes('b64'))) {
    return proofsProblem('seal.crit', place);
  }
  return undefined;
}
