import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue, type ResourceLoader } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';
import type { DidResolver } from '../did/create-did-resolver.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock } from '../read-clock.ts';
import { checkBitstringEntry, type EntryContext } from './check-bitstring-entry.ts';
import { checkRevocationList } from './check-revocation-list.ts';
import type { StatusCheck } from './status-check.ts';

/** What {@link checkStatus} needs. */
export interface CheckStatusOptions {
  /** Where status lists come from. */
  readonly loadResource: ResourceLoader;
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** Where DID documents come from. */
  readonly resolveDid: DidResolver;
  /** Moment of verification: an ISO 8601 instant or a `Date`. */
  readonly now: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
  /**
   * The fewest entries that a list may have; a shorter one fails with `status.list-too-short`. The
   * standard demands 131 072; lists of 100 000 are in wide use, and so that is the default: between
   * the two the same code stands among the notes.
   */
  readonly minimumLength?: number;
  /** Most bytes that a list may unpack to. Default 16 MiB. */
  readonly maxUnpackedBytes?: number;
  /** Issuers whose lists are believed beside those of the credential's own issuer. Default: none. */
  readonly trustedListIssuers?: readonly string[];
  /** Ids of keys that others are known to have: no list that they signed is believed. */
  readonly compromised?: readonly string[];
}

const maxEntries = 16;

/**
 * Looks up the status of a credential whose own proof is good: every entry of `credentialStatus`, of
 * type BitstringStatusListEntry or 1EdTechRevocationList. A list is believed when it is the one asked
 * for, signed by the credential's issuer (or one that the caller trusts), in force and of the entry's
 * purpose. Nothing is asked for but https addresses, each once; the status of a list itself is not
 * looked up.
 *
 * @returns One check per entry, in order; none for a credential without status. A list that is not
 * available gives `unknown`, an unknown type never passes. Never throws on bad data.
 * @throws `InvalidArgumentError` `status.options` for a `now` or `clockSkewSeconds` that cannot
 * be used.
 * @see Bitstring Status List 1.0, section 3.2; Open Badges 3.0, section 9.1.
 * @example
 * import { createDocumentLoader } from '@merkki/contexts';
 * import { UnavailableError } from '@merkki/core';
 *
 * const checks = await checkStatus(
 *   { issuer: 'did:web:institution.example', credentialStatus: { type: 'SomethingElse' } },
 *   {
 *     loadResource: async (url) => {
 *       throw new UnavailableError({ code: 'loader.unavailable', message: 'No network.', params: { url } });
 *     },
 *     documentLoader: createDocumentLoader(),
 *     resolveDid: async () => ({}),
 *     now: '2026-11-24T10:00:00Z',
 *   },
 * );
 * checks[0]?.code; // 'status.unsupported-type'
 */
export async function checkStatus(
  credential: JsonObject,
  options: CheckStatusOptions,
): Promise<readonly StatusCheck[]> {
  const context = readOptions(credential, options);
  const { credentialStatus } = credential;
  if (credentialStatus === undefined) return [];
  const isList = Array.isArray(credentialStatus);
  const entries = [credentialStatus].flat();
  if (entries.length > maxEntries) {
    const params = { limit: 'statuses', maximum: maxEntries };
    return [conclude('fail', proofsProblem('limits.complexity', '/credentialStatus', params))];
  }
  const checks: StatusCheck[] = [];
  for (const [index, entry] of entries.entries()) {
    const base = isList ? `/credentialStatus/${index}` : '/credentialStatus';
    checks.push(await checkEntry(entry, credential, base, context));
  }
  return checks;
}

async function checkEntry(
  entry: JsonValue,
  credential: JsonObject,
  base: string,
  context: EntryContext,
): Promise<StatusCheck> {
  if (!isJsonObject(entry)) return conclude('fail', proofsProblem('status.entry-invalid', base));
  const types = [entry['type']].flat();
  if (types.includes('BitstringStatusListEntry')) return checkBitstringEntry(entry, base, context);
  if (types.includes('1EdTechRevocationList')) {
    return checkRevocationList(entry, credential['id'], base, context);
  }
  return conclude('unknown', proofsProblem('status.unsupported-type', `${base}/type`));
}

function readOptions(credential: JsonObject, options: CheckStatusOptions): EntryContext {
  const { now, skew } = readClock(options, 'status.options');
  const own = issuerOf(credential);
  return {
    loadResource: options.loadResource,
    documentLoader: options.documentLoader,
    resolveDid: options.resolveDid,
    now,
    skew,
    compromised: options.compromised ?? [],
    issuers: [...(own === undefined ? [] : [own]), ...(options.trustedListIssuers ?? [])],
    minimumLength: options.minimumLength ?? 100_000,
    maxUnpackedBytes: options.maxUnpackedBytes ?? 16 * 1_048_576,
    lists: new Map(),
  };
}

function conclude(outcome: StatusCheck['outcome'], problem: ProofsProblem): StatusCheck {
  return { outcome, ...problem, notes: [] };
}
