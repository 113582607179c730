import {
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  pointerParts,
  toBase64Url,
  toMilliseconds,
} from '@merkki/core';
import { secretMembers } from '../keys/jwk.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import type { Signer } from '../keys/signer.ts';
import { hasher } from './hasher.ts';
import { protectedClaims } from './split-sd-jwt.ts';

/** What {@link issueSdJwtVc} needs beside the claims. */
export interface IssueSdJwtVcOptions {
  /** Signs with a key of the issuer, whose DID becomes claim `iss`. */
  readonly signer: Signer;
  /** Type of the credential, a URI: claim `vct`. */
  readonly vct: string;
  /**
   * JSON Pointers (RFC 6901) of the members and elements of the claims that the holder may hide; also
   * one within another.
   */
  readonly disclosable: readonly string[];
  /** Moment of issuing: an ISO 8601 instant or a `Date`. */
  readonly issuedAt: string | Date;
  /** End of validity: an ISO 8601 instant or a `Date`. Default: none. */
  readonly validUntil?: string | Date;
  /** Public key (JWK) by which the holder proves to be the holder. Default: none. */
  readonly holderKey?: JsonObject;
  /** Gives so many random bytes, fit for secrets; for the salts. */
  readonly random: (bytes: number) => Uint8Array;
}

const own: readonly string[] = ['iss', 'vct', 'iat', 'nbf', 'exp', 'cnf', '_sd_alg'];

/**
 * Issues an SD-JWT VC: a signed token of which the holder may hide the parts that the issuer names.
 *
 * @returns The token in compact form with all disclosures, ending in `~`.
 * @throws `InvalidArgumentError` `sd-jwt.claim-protected` for claims that the issuer may not set or hide,
 * `sd-jwt.disclosable` for a pointer that leads nowhere, `sd-jwt.vct`, `sd-jwt.time`, and
 * `sd-jwt.holder-key` for a key that is none or private.
 * @see RFC 9901 (Selective Disclosure for JWTs), section 5; SD-JWT-based Verifiable Credentials
 * (draft-ietf-oauth-sd-jwt-vc), section 2.
 * @example
 * import { createSigner, generateKey } from '@merkki/proofs';
 *
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const token = await issueSdJwtVc(
 *   { given_name: 'Aino', course: { name: 'Wound care', grade: '5' } },
 *   {
 *     signer: createSigner(key),
 *     vct: 'https://institution.example/types/course',
 *     disclosable: ['/given_name', '/course/grade'],
 *     issuedAt: '2026-11-24T10:00:00Z',
 *     random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
 *   },
 * );
 */
export async function issueSdJwtVc(
  claims: JsonObject,
  options: IssueSdJwtVcOptions,
): Promise<string> {
  const { signer, vct, disclosable, holderKey, random } = options;
  const reserved = findReserved(claims);
  if (reserved !== undefined) throw invalid('sd-jwt.claim-protected', `/${reserved}`);
  if (!URL.canParse(vct)) throw invalid('sd-jwt.vct', '/vct');
  const frame = toFrame(claims, disclosable);
  const payload = {
    ...claims,
    iss: signer.id.split('#')[0] ?? '',
    vct,
    iat: toSeconds(options.issuedAt, '/iat'),
    ...(options.validUntil === undefined ? {} : { exp: toSeconds(options.validUntil, '/exp') }),
    ...(holderKey === undefined ? {} : { cnf: { jwk: publicKey(holderKey) } }),
  };
  const { SDJwtInstance } = await import('@sd-jwt/core');
  const instance = new SDJwtInstance<Record<string, unknown>>({
    omitTyp: true, // it stands in the header below
    hasher,
    hashAlg: 'sha-256',
    saltGenerator: (bytes) => toBase64Url(random(bytes)),
    signAlg: signer.alg,
    signer: async (input) => toBase64Url(await signer.sign(new TextEncoder().encode(input))),
  });
  // The type of a frame follows the type of the claims, which are known only here.
  const typed = frame as Parameters<typeof instance.issue<Record<string, unknown>>>[1];
  return instance.issue<Record<string, unknown>>(payload, typed, {
    header: { typ: 'dc+sd-jwt', kid: signer.id },
  });
}

/** The first member that is not for the caller to set. */
function findReserved(claims: JsonObject): string | undefined {
  const top = Object.keys(claims).find((name) => own.includes(name));
  if (top !== undefined) return top;
  const open: JsonValue[] = [claims];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isJsonObject(next)) {
      const inner = Object.keys(next).find((name) => ['_sd', '...', '_sd_decoy'].includes(name));
      if (inner !== undefined) return inner;
    }
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
  return undefined;
}

interface Frame {
  _sd?: (string | number)[];
  [member: string]: unknown;
}

/** What the library wants in place of pointers: a tree in which each level names what may be hidden. */
function toFrame(claims: JsonObject, pointers: readonly string[]): Frame {
  const frame: Frame = {};
  for (const pointer of new Set(pointers)) {
    const parts = pointer.startsWith('/') ? pointerParts(pointer) : [];
    let holder: JsonValue = claims;
    let level = frame;
    for (const [depth, part] of parts.entries()) {
      const value = memberOf(holder, part);
      if (value === undefined) throw invalid('sd-jwt.disclosable', pointer);
      if (depth === parts.length - 1) {
        level._sd = [...(level._sd ?? []), Array.isArray(holder) ? Number(part) : part];
      } else {
        const inner = Object.hasOwn(level, part) ? level[part] : undefined;
        const next: Frame = isFrame(inner) ? inner : {};
        level[part] = next;
        level = next;
      }
      holder = value;
    }
    if (parts.length === 0) throw invalid('sd-jwt.disclosable', pointer);
    if (parts.length === 1 && protectedClaims.includes(parts[0] ?? '')) {
      throw invalid('sd-jwt.claim-protected', pointer);
    }
  }
  return frame;
}

function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null;
}

function memberOf(holder: JsonValue, part: string): JsonValue | undefined {
  if (Array.isArray(holder))
    return /^(?:0|[1-9]\d*)$/.test(part) ? holder[Number(part)] : undefined;
  return isJsonObject(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined;
}

function publicKey(jwk: JsonObject): JsonObject {
  const isPrivate = secretMembers.some((name) => Object.hasOwn(jwk, name));
  if (isPrivate || !readPublicJwk(jwk).ok) throw invalid('sd-jwt.holder-key', '/cnf/jwk');
  return jwk;
}

function toSeconds(moment: string | Date, pointer: string): number {
  const milliseconds = toMilliseconds(moment);
  if (milliseconds === undefined) throw invalid('sd-jwt.time', pointer);
  return Math.floor(milliseconds / 1000);
}

function invalid(code: string, pointer: string): InvalidArgumentError {
  const message = 'What was given cannot be issued as SD-JWT VC.';
  return new InvalidArgumentError({ code, message, pointer });
}
