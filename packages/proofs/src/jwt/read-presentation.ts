import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Result,
  succeed,
} from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { isVersion2, registeredClaims } from './claims.ts';
import type { PresentedCredential } from './vp-jwt-check.ts';

/** A presentation out of a JWT, and the credentials in it. */
export interface ReadPresentation {
  readonly presentation: JsonObject;
  readonly credentials: readonly PresentedCredential[];
}

const maxCredentials = 100;

/**
 * Takes the presentation out of the payload of a JWT: the payload itself, or claim `vp` for data model
 * 1.1, and the credentials out of the presentation.
 *
 * @returns Both, or one problem: `jwt.malformed`, `jwt.typ` for no presentation, `jwt.vc-claim-in-v2`.
 * @see Verifiable Credentials Data Model 2.0, sections 4.13 and 4.13.1.
 * @internal
 */
export function readPresentation(payload: JsonObject): Result<ReadPresentation, ProofsProblem> {
  const { vp } = payload;
  if (vp !== undefined && !isJsonObject(vp)) {
    return failWith(proofsProblem('jwt.malformed', '', { reason: 'vp' }));
  }
  const claims = [...registeredClaims, 'nonce'];
  const presentation =
    vp ?? Object.fromEntries(Object.entries(payload).filter(([name]) => !claims.includes(name)));
  if (vp !== undefined && (isVersion2(vp) || payload['@context'] !== undefined)) {
    return failWith(proofsProblem('jwt.vc-claim-in-v2'));
  }
  if (![presentation['type']].flat().includes('VerifiablePresentation')) {
    return failWith(proofsProblem('jwt.typ'));
  }
  const { verifiableCredential: held } = presentation;
  const isList = Array.isArray(held);
  const entries = held === undefined ? [] : [held].flat();
  if (entries.length > maxCredentials) {
    return failWith(proofsProblem('limits.complexity', '', { maxCredentials }));
  }
  const credentials: PresentedCredential[] = [];
  for (const [index, entry] of entries.entries()) {
    const pointer = `/verifiableCredential${isList ? `/${index}` : ''}`;
    const credential = readEntry(entry, pointer);
    if (credential === undefined) {
      return failWith(proofsProblem('jwt.malformed', pointer, { reason: 'credential' }));
    }
    credentials.push(credential);
  }
  return succeed({ presentation, credentials });
}

function readEntry(entry: JsonValue, pointer: string): PresentedCredential | undefined {
  if (typeof entry === 'string') {
    return { kind: 'enveloped', mediaType: 'application/vc+jwt', text: entry, pointer };
  }
  if (!isJsonObject(entry)) return undefined;
  if (![entry['type']].flat().includes('EnvelopedVerifiableCredential')) {
    return { kind: 'embedded', credential: entry, pointer };
  }
  const { id } = entry;
  const [, mediaType, text] =
    (typeof id === 'string' && /^data:([a-z0-9-]+\/[a-z0-9.+-]+),([A-Za-z0-9._~-]+)$/.exec(id)) ||
    [];
  return mediaType === undefined || text === undefined
    ? undefined
    : { kind: 'enveloped', mediaType, text, pointer };
}
