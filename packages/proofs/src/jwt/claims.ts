import { isJsonObject, type JsonObject, type JsonValue, parseInstant } from '@merkki/core';
import { issuerOf } from '../credential-issuer.ts';

/** The claims of RFC 7519, section 4.1, which are the token's and not the content's. @internal */
export const registeredClaims: readonly string[] = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
];

/** The claims that repeat a member of the credential. */
export type MirroredClaim = 'iss' | 'jti' | 'nbf' | 'sub' | 'exp';

/** A claim, the place that it repeats, and how to read and fill that place. */
export interface ClaimRule {
  readonly claim: MirroredClaim;
  /** JSON Pointer of the repeated member. */
  readonly pointer: string;
  /** The value that the claim must have; `undefined` when the credential has none. */
  expected(credential: JsonObject): string | number | undefined;
  /** Tells whether a value may stand in the claim at all. */
  isSound(value: JsonValue): boolean;
  /** The credential with the member made from a claim; `undefined` when there is no place for it. */
  fill(credential: JsonObject, value: JsonValue): JsonObject | undefined;
}

/** The dates of the two data models: name of the member in 2.0, name in 1.1. */
const from = ['validFrom', 'issuanceDate'] as const;
const until = ['validUntil', 'expirationDate'] as const;

/**
 * How claims and credential correspond.
 *
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; VCDM 1.1, section 6.3.1.
 * @internal
 */
export const claimRules: readonly ClaimRule[] = [
  {
    claim: 'iss',
    pointer: '/issuer',
    expected: issuerOf,
    isSound: isText,
    fill: (credential, value) =>
      credential['issuer'] === undefined ? { ...credential, issuer: value } : undefined,
  },
  {
    claim: 'jti',
    pointer: '/id',
    expected: ({ id }) => (typeof id === 'string' ? id : undefined),
    isSound: isText,
    fill: (credential, value) =>
      credential['id'] === undefined ? { ...credential, id: value } : undefined,
  },
  {
    claim: 'nbf',
    pointer: '/validFrom',
    expected: (credential) => secondsOf(credential, from),
    isSound: isNumericDate,
    fill: (credential, value) => fillDate(credential, from, value),
  },
  {
    claim: 'sub',
    pointer: '/credentialSubject/id',
    expected: ({ credentialSubject }) => idOf(soleElement(credentialSubject)),
    isSound: isText,
    fill(credential, value) {
      const subject = soleElement(credential['credentialSubject']);
      return isJsonObject(subject) && subject['id'] === undefined
        ? { ...credential, credentialSubject: { ...subject, id: value } }
        : undefined;
    },
  },
  {
    claim: 'exp',
    pointer: '/validUntil',
    expected: (credential) => secondsOf(credential, until),
    isSound: isNumericDate,
    fill: (credential, value) => fillDate(credential, until, value),
  },
];

/** The claims of a credential: those for which it has a value. @internal */
export function claimsOf(credential: JsonObject): JsonObject {
  return Object.fromEntries(
    claimRules.flatMap(({ claim, expected }) => {
      const value = expected(credential);
      return value === undefined ? [] : [[claim, value]];
    }),
  );
}

/** Tells whether a credential is of data model 2.0. @internal */
export function isVersion2(credential: JsonObject): boolean {
  return [credential['@context']].flat().includes('https://www.w3.org/ns/credentials/v2');
}

function isText(value: JsonValue): boolean {
  return typeof value === 'string';
}

/** RFC 7519, section 2, within the years that a date-time can name. */
function isNumericDate(value: JsonValue): value is number {
  return typeof value === 'number' && value >= 0 && value <= 253_402_300_799;
}

function idOf(value: JsonValue | undefined): string | undefined {
  const id = isJsonObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function soleElement(value: JsonValue | undefined): JsonValue | undefined {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function secondsOf(credential: JsonObject, names: readonly string[]): number | undefined {
  const text = names.map((name) => credential[name]).find((value) => value !== undefined);
  const instant = typeof text === 'string' ? parseInstant(text) : undefined;
  return instant === undefined ? undefined : Math.floor(instant / 1000);
}

function fillDate(
  credential: JsonObject,
  names: readonly [string, string],
  value: JsonValue,
): JsonObject | undefined {
  if (!isNumericDate(value) || names.some((name) => credential[name] !== undefined)) {
    return undefined;
  }
  const name = names[isVersion2(credential) ? 0 : 1];
  return { ...credential, [name]: new Date(value * 1000).toISOString().replace('.000Z', 'Z') };
}
