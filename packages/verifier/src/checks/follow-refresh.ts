import { decodeUtf8, isJsonObject, type JsonObject, parseInstant } from '@merkki/core';
import type { ContentKind } from '../content-kind.ts';
import type { Session } from '../formats/session.ts';
import type { Verified } from '../formats/verified.ts';
import { type Check, check } from '../report.ts';
import { typesOf } from '../types-of.ts';

/** What came of asking for a newer version. */
interface Refreshed {
  readonly checks: readonly Check[];
  /** The newer version, verified; it takes the place of the credential. */
  readonly newer?: Verified;
}

const path = '/refreshService';

/**
 * Asks the refresh service of a proven credential for a newer version: once, by https, and only where
 * the caller wants it. The answer must be the same credential by the same issuer about the same
 * subject, and is verified from the start; if it is not good the original is kept, with a note.
 *
 * @see Open Badges 3.0, section 9.1 (refresh).
 * @internal
 */
export async function followRefresh(
  document: JsonObject,
  kind: ContentKind,
  session: Session,
): Promise<Refreshed> {
  const service = document['refreshService'];
  if (service === undefined) return { checks: [] };
  const { loadResource, followRefresh: isWanted = false, limits } = session;
  const isOurs = isJsonObject(service) && typesOf(service).includes('1EdTechCredentialRefresh');
  if (!isWanted || loadResource === undefined || !isOurs) {
    return { checks: [check('refresh', 'skip', 'refresh.not-followed', path)] };
  }
  const failed = (reason: string): Refreshed => ({
    checks: [check('refresh', 'warn', 'refresh.failed', path, { reason })],
  });
  const { id } = service;
  if (typeof id !== 'string' || !id.startsWith('https://')) return failed('url');
  let body: Uint8Array;
  try {
    ({ body } = await loadResource(id));
  } catch {
    return failed('unavailable'); // whatever a loader throws, the original is there
  }
  const text = body.length > limits.maxBytes ? undefined : decodeUtf8(body);
  if (text === undefined) return failed('parse');
  const recognised = session.recogniseInner(text);
  const inner = await session.verifyInner(recognised, { ...session, followRefresh: false });
  const { verified } = inner;
  if (!verified.proven || verified.document === undefined) return failed('proof');
  if (inner.kind !== kind || !isSame(document, verified.document)) return failed('another');
  if (hasBadForm(verified.checks)) return failed('form');
  return { checks: [check('refresh', 'pass', 'refresh.followed', path)], newer: verified };
}

/** In a token the proof can be good and the form not. */
function hasBadForm(checks: readonly Check[]): boolean {
  const content = checks.findIndex(({ id }) => id === 'time');
  const before = content === -1 ? checks : checks.slice(0, content);
  return before.some(({ outcome }) => outcome === 'fail');
}

/** Whether one credential is the other, or a newer version of it. */
function isSame(original: JsonObject, newer: JsonObject): boolean {
  const [before, after] = [original, newer].map(identityOf);
  const [from = Number.NaN, until = Number.NaN] = [original, newer].map(({ validFrom }) =>
    typeof validFrom === 'string' ? parseInstant(validFrom) : undefined,
  );
  return before === after && until >= from;
}

/** Id, issuer and subject; a subject without id is known by its identifiers. */
function identityOf({ id, issuer, credentialSubject: subject }: JsonObject): string {
  const issuerId = isJsonObject(issuer) ? issuer['id'] : issuer;
  const who = isJsonObject(subject) ? (subject['id'] ?? subject['identifier']) : undefined;
  return JSON.stringify([id, issuerId, who]);
}
