import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Result,
  succeed,
  toBase64Url,
} from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { type Disclosure, protectedClaims } from './split-sd-jwt.ts';

/** The names of hash functions in `_sd_alg` that are taken, and how WebCrypto calls them. */
const hashes: Readonly<Record<string, string>> = {
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};

/** Hashes as `_sd_alg` says; `undefined` for a function that is not taken. @internal */
export function digestOf(
  alg: JsonValue | undefined,
): ((text: string) => Promise<string>) | undefined {
  const name = typeof alg === 'string' && Object.hasOwn(hashes, alg) ? hashes[alg] : undefined;
  if (name === undefined) return undefined;
  return async (text) =>
    toBase64Url(new Uint8Array(await crypto.subtle.digest(name, new TextEncoder().encode(text))));
}

/** What is collected while the payload and what is disclosed of it are walked through. */
interface Walk {
  readonly byDigest: ReadonlyMap<string, Disclosure>;
  readonly seen: Set<string>;
}

interface Place {
  readonly value: JsonValue;
  readonly isRoot: boolean;
}

/**
 * Checks the disclosures of an SD-JWT: each must be asked for by exactly one digest of the payload or of
 * another disclosure, where its kind belongs, and add a member that is not there.
 *
 * @returns How many digests no disclosure answers: what is hidden, or a decoy.
 *
 * @see RFC 9901, section 7.1 (Verification of the SD-JWT).
 * @internal
 */
export async function checkDisclosures(
  payload: JsonObject,
  disclosures: readonly Disclosure[],
): Promise<Result<number, ProofsProblem>> {
  const { _sd_alg: alg = 'sha-256', ...claims } = payload;
  const digest = digestOf(alg);
  if (digest === undefined) return failWith(proofsProblem('sd-jwt.hash-algorithm', '/_sd_alg'));
  const byDigest = new Map<string, Disclosure>();
  for (const disclosure of disclosures) byDigest.set(await digest(disclosure.text), disclosure);
  if (byDigest.size !== disclosures.length) {
    return failWith(proofsProblem('sd-jwt.digest-duplicate'));
  }

  const walk: Walk = { byDigest, seen: new Set() };
  const open: Place[] = [{ value: claims, isRoot: true }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next;
    if (Array.isArray(value)) {
      for (const element of value) {
        const found = readElement(element, walk);
        if (found.problem !== undefined) return failWith(found.problem);
        if (found.value !== undefined) open.push({ value: found.value, isRoot: false });
      }
    } else if (isJsonObject(value)) {
      const found = readMembers(value, next.isRoot, walk);
      if (found.problem !== undefined) return failWith(found.problem);
      for (const member of found.values) open.push({ value: member, isRoot: false });
    }
  }
  return [...byDigest.keys()].every((used) => walk.seen.has(used))
    ? succeed(walk.seen.size - byDigest.size)
    : failWith(proofsProblem('sd-jwt.disclosure-unknown'));
}

type Found = { readonly problem?: ProofsProblem; readonly values: readonly JsonValue[] };

/** The members of an object, plain and disclosed. */
function readMembers(value: JsonObject, isRoot: boolean, walk: Walk): Found {
  const { _sd: digests = [], ...members } = value;
  const invalid = { problem: proofsProblem('sd-jwt.payload-invalid'), values: [] };
  if (!Array.isArray(digests)) return invalid;
  if (Object.hasOwn(members, '...') || (!isRoot && Object.hasOwn(members, '_sd_alg'))) {
    return invalid;
  }
  const names = new Set(Object.keys(members));
  const values = Object.values(members);
  for (const digest of digests) {
    if (typeof digest !== 'string') return invalid;
    if (!isNew(digest, walk)) {
      return { problem: proofsProblem('sd-jwt.digest-duplicate'), values: [] };
    }
    const disclosure = walk.byDigest.get(digest);
    if (disclosure === undefined) continue; // hidden, or a decoy
    const { name } = disclosure;
    if (name === undefined) return { problem: proofsProblem('sd-jwt.disclosure-invalid'), values };
    if (isRoot && (protectedClaims.includes(name) || name === '_sd_alg')) {
      return { problem: proofsProblem('sd-jwt.claim-protected', '', { claim: name }), values };
    }
    if (names.has(name)) return { problem: proofsProblem('sd-jwt.claim-duplicate'), values };
    names.add(name);
    values.push(disclosure.value);
  }
  return { values };
}

/** An element of an array: plain, or disclosed. */
function readElement(
  element: JsonValue,
  walk: Walk,
): { readonly problem?: ProofsProblem; readonly value?: JsonValue } {
  if (!isJsonObject(element) || !Object.hasOwn(element, '...')) return { value: element };
  const digest = element['...'];
  if (typeof digest !== 'string' || Object.keys(element).length !== 1) {
    return { problem: proofsProblem('sd-jwt.payload-invalid') };
  }
  if (!isNew(digest, walk)) return { problem: proofsProblem('sd-jwt.digest-duplicate') };
  const disclosure = walk.byDigest.get(digest);
  if (disclosure === undefined) return {};
  return disclosure.name === undefined
    ? { value: disclosure.value }
    : { problem: proofsProblem('sd-jwt.disclosure-invalid') };
}

function isNew(digest: string, { seen }: Walk): boolean {
  if (seen.has(digest)) return false;
  seen.add(digest);
  return true;
}
