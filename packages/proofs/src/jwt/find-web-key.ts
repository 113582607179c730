import { failWith, type JsonObject, type Result, succeed } from '@merkki/core';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { resolveAt, resolveIssuer } from '../did/find-issuer-key.ts';
import type { VerificationKey, VerificationPurpose } from '../did/find-verification-method.ts';
import { authorityOf } from '../did/https-identifier.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { findInDocument } from './find-in-document.ts';
import { findInKeySet, readKey } from './find-in-key-set.ts';
import type { FoundKey, WantedKey } from './wanted-key.ts';

/** A problem that leaves the next place to be tried. */
const openEnded: ReadonlySet<string> = new Set(['did.unresolvable', 'jwt.kid', 'jwt.key-unbound']);

/**
 * Finds the key of an issuer that is named by an https address: in the issuer's controller document, in
 * the JWK set of its host, or, when `kid` is an address on the same host, in the one JWK that stands
 * there. Nothing is asked of another host.
 *
 * @see Controlled Identifiers 1.0; Open Badges 3.0, "Dereferencing the Public Key" and Implementation
 * Guide, "Key management".
 * @internal
 */
export async function findWebKey(
  wanted: WantedKey,
  issuer: string,
  purpose: VerificationPurpose,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const authority = authorityOf(issuer);
  if (authority === undefined) return failWith(proofsProblem('did.syntax'));
  const { kid } = wanted;
  const places = [
    ...(kid === undefined || kid.startsWith(`${issuer}#`) || kid.startsWith('#')
      ? [() => inOwnDocument(wanted, issuer, purpose, resolveDid)]
      : []),
    () => inKeySet(authority, wanted, issuer, resolveDid),
    ...(kid !== undefined && authorityOf(kid) === authority
      ? [() => atAddress(kid, issuer, resolveDid)]
      : []),
  ];
  let missing: ProofsProblem | undefined;
  let last: ProofsProblem = proofsProblem('jwt.kid');
  for (const find of places) {
    const found = await find();
    if (found.ok || !openEnded.has(found.error.code)) return found;
    last = found.error;
    if (last.code === 'did.unresolvable') missing = last;
  }
  return failWith(missing ?? last);
}

async function inOwnDocument(
  wanted: WantedKey,
  issuer: string,
  purpose: VerificationPurpose,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const document = await resolveIssuer(issuer, resolveDid);
  return document.ok ? findInDocument(document.value, wanted, purpose) : document;
}

async function inKeySet(
  authority: string,
  wanted: WantedKey,
  issuer: string,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const set = await resolveAt(`https://${authority}/.well-known/jwks.json`, resolveDid);
  return set.ok ? withNotes(await findInKeySet(set.value, wanted, issuer)) : set;
}

async function atAddress(
  kid: string,
  issuer: string,
  resolveDid: DidResolver,
): Promise<Result<FoundKey, ProofsProblem>> {
  const document = await resolveAt(kid, resolveDid);
  if (!document.ok) return document;
  const jwk: JsonObject = document.value;
  if (jwk['iss'] !== undefined && jwk['iss'] !== issuer) {
    return failWith(proofsProblem('jwt.key-unbound'));
  }
  // Whoever may put a file on the issuer's host could sign for it: worth a word.
  const isBelow = kid.startsWith(`${issuer}/`);
  return withNotes(readKey(jwk, issuer, kid), isBelow ? [] : [proofsProblem('jwt.key-by-host')]);
}

function withNotes(
  key: Result<VerificationKey, ProofsProblem>,
  notes: readonly ProofsProblem[] = [],
): Result<FoundKey, ProofsProblem> {
  return key.ok ? succeed({ key: key.value, notes }) : key;
}
