import type { DocumentLoader } from '@merkki/contexts';
import {
  decodeUtf8,
  failWith,
  isJsonObject,
  type JsonObject,
  parseInstant,
  type ResourceLoader,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import { verifyDataIntegrity } from '../data-integrity/verify-data-integrity.ts';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { verifyVcJwt } from '../jwt/verify-vc-jwt.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** What is needed to get a list and to believe it. */
export interface ListContext {
  readonly loadResource: ResourceLoader;
  readonly documentLoader: DocumentLoader;
  readonly resolveDid: DidResolver;
  /** Milliseconds. */
  readonly now: number;
  /** Milliseconds. */
  readonly skew: number;
  /** The issuers whose lists are believed: that of the credential, and those that the caller trusts. */
  readonly issuers: readonly string[];
  /** Ids of keys whose signatures do not count. */
  readonly compromised: readonly string[];
}

const maxListBytes = 4 * 1_048_576;

/** Asks for a list and takes it in as JSON or as a token; nothing of it is believed yet. @internal */
export async function fetchList(
  url: string,
  { loadResource }: ListContext,
): Promise<Result<JsonObject | string, ProofsProblem>> {
  let body: Uint8Array;
  try {
    ({ body } = await loadResource(url));
  } catch {
    return failWith(proofsProblem('status.unavailable')); // whatever a loader throws decides nothing
  }
  if (body.length > maxListBytes) {
    return failWith(proofsProblem('status.list-too-large', '', { maxBytes: maxListBytes }));
  }
  const text = decodeUtf8(body)?.trim();
  if (text === undefined) return listInvalid('encoding');
  if (!text.startsWith('{')) return succeed(text);
  const read = readJson(text, { maxBytes: maxListBytes });
  return read.ok && isJsonObject(read.value) ? succeed(read.value) : listInvalid('json');
}

/**
 * Gets a list in a credential and makes sure that it is the one asked for, by an issuer that may make
 * it, signed and in force.
 *
 * @see Bitstring Status List 1.0, section 3.2 (Validate Algorithm).
 * @internal
 */
export async function loadListCredential(
  url: string,
  context: ListContext,
): Promise<Result<JsonObject, ProofsProblem>> {
  const fetched = await fetchList(url, context);
  if (!fetched.ok) return fetched;
  const proven = await proveList(fetched.value, context);
  if (!proven.ok) return proven;
  const credential = proven.value;
  if (credential['id'] !== url) return listInvalid('id');
  if ([credential['@context']].flat()[0] !== 'https://www.w3.org/ns/credentials/v2') {
    return listInvalid('context');
  }
  const types = [credential['type']].flat();
  if (!types.includes('BitstringStatusListCredential')) return listInvalid('type');
  if ([credential['credentialStatus']].flat().some((status) => pointsTo(status, url))) {
    return listInvalid('self-reference');
  }
  const untimely = timeProblem(credential, context);
  return untimely === undefined ? proven : failWith(untimely);
}

/** The credential of a list once its issuer may make it and its proof is good. @internal */
export async function proveList(
  list: JsonObject | string,
  { issuers, documentLoader, resolveDid, now, skew, compromised }: ListContext,
): Promise<Result<JsonObject, ProofsProblem>> {
  const shared = { resolveDid, now: new Date(now), clockSkewSeconds: skew / 1000, compromised };
  if (typeof list === 'string') {
    const found = await verifyVcJwt(list, shared);
    if (found.credential === undefined) return listInvalid(found.code);
    if (!isAllowed(found.credential, issuers)) return failWith(proofsProblem('status.list-issuer'));
    return found.outcome === 'pass'
      ? succeed(found.credential)
      : failWith(unproven(found.outcome, found.code));
  }
  if (!isAllowed(list, issuers)) return failWith(proofsProblem('status.list-issuer'));
  const { proofs } = await verifyDataIntegrity(list, { ...shared, documentLoader });
  if (proofs.some(({ outcome }) => outcome === 'pass')) return succeed(list);
  const best = proofs.find(({ outcome }) => outcome === 'unknown') ?? proofs[0];
  return failWith(unproven(best?.outcome ?? 'fail', best?.code ?? 'proof.none'));
}

/** A list that is not of its form. @internal */
function listInvalid(reason: string): Result<never, ProofsProblem> {
  return failWith(proofsProblem('status.list-invalid', '', { reason }));
}

function isAllowed(list: JsonObject, issuers: readonly string[]): boolean {
  const issuer = issuerOf(list);
  return issuer !== undefined && issuers.includes(issuer);
}

function unproven(outcome: string, reason: string): ProofsProblem {
  return outcome === 'unknown'
    ? proofsProblem('status.unavailable', '', { reason })
    : proofsProblem('status.list-proof', '', { reason });
}

function pointsTo(status: unknown, url: string): boolean {
  return typeof status === 'object' && status !== null
    ? Reflect.get(status, 'statusListCredential') === url
    : false;
}

function timeProblem(
  credential: JsonObject,
  { now, skew }: ListContext,
): ProofsProblem | undefined {
  for (const [member, isOutside, code] of [
    ['validFrom', (at: number) => at > now + skew, 'status.list-not-yet-valid'],
    ['validUntil', (at: number) => at < now - skew, 'status.list-expired'],
  ] as const) {
    const text = credential[member];
    if (text === undefined) continue;
    const at = typeof text === 'string' ? parseInstant(text) : undefined;
    if (at === undefined) return proofsProblem('status.list-invalid', '', { reason: member });
    if (isOutside(at)) return proofsProblem(code);
  }
  return undefined;
}
