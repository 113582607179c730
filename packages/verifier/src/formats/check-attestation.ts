import { atPointer, isJsonObject, type JsonObject } from '@merkki/core';
import { checkElmForm } from '../checks/check-elm-form.ts';
import { checkElmRecipient, checkRecipient } from '../checks/check-recipient.ts';
import { statusNotLookedUp } from '../checks/check-status.ts';
import { checkTime } from '../checks/check-time.ts';
import { type Check, check } from '../report.ts';
import { typesOf } from '../types-of.ts';
import type { Session } from './session.ts';

/** What an attestation of a known type comes to. */
export interface CheckedAttestation {
  /** The credential in it, with the issuer that signed. */
  readonly document: JsonObject;
  readonly checks: readonly Check[];
}

/** The claims of a token whose signature is good. */
export interface AttestationInput {
  readonly claims: JsonObject;
  /** How many parts may be hidden. */
  readonly hidden: number;
  readonly session: Pick<Session, 'checkProfile' | 'clock' | 'recipient'>;
}

/**
 * Checks what a micro-credential attestation says, by its type; `undefined` for a type that is not known.
 *
 * The published metadata of the types makes no claim mandatory. Demanded is what Open Badges demands of an
 * achievement, or the profile of the European credential.
 *
 * @see Type metadata of `urn:eudi:micro_credential:1` and `urn:eudi:elm:1` (DC4EU); Open Badges 3.0,
 * Achievement.
 * @internal
 */
export async function checkAttestation(
  input: AttestationInput,
): Promise<CheckedAttestation | undefined> {
  switch (input.claims['vct']) {
    case 'urn:eudi:micro_credential:1':
      return checkBadgeClaims(input);
    case 'urn:eudi:elm:1':
      return checkElmClaims(input);
    default:
      return undefined;
  }
}

const demanded: readonly string[] = [
  '/credentialSubject/achievement/name',
  '/credentialSubject/achievement/description',
  '/credentialSubject/achievement/criteria',
  '/validFrom',
];

async function checkBadgeClaims(input: AttestationInput): Promise<CheckedAttestation> {
  const { claims, session } = input;
  const missing = demanded.filter((pointer) => atPointer(claims, pointer) === undefined);
  const { issuer: named, credentialSubject: subject } = claims;
  const { recipient, clock } = session;
  const bound = checkNamedIssuer(named, claims, '');
  const isSigner = bound.length === 0;
  return {
    document: { ...claims, issuer: issuerOf(claims, isSigner ? named : undefined) },
    checks: [
      ...(missing.length > 0
        ? missing.map((pointer) => missingClaim(pointer, input))
        : [check('schema', 'pass', 'schema.ok')]),
      ...bound,
      ...checkTime(claims, clock),
      ...statusOf(claims),
      ...(recipient === undefined
        ? []
        : [await checkRecipient(isJsonObject(subject) ? subject : {}, recipient)]),
    ],
  };
}

async function checkElmClaims(input: AttestationInput): Promise<CheckedAttestation> {
  const { claims, hidden, session } = input;
  const { elm } = claims;
  if (!isJsonObject(elm) || !typesOf(elm).includes('EuropeanDigitalCredential')) {
    const document = { issuer: issuerOf(claims, undefined) };
    return { document, checks: [missingClaim('/elm', input)] };
  }
  const { recipient, clock } = session;
  const bound = checkNamedIssuer(elm['issuer'], claims, '/elm');
  const content = [
    ...(await checkElmForm(elm, session)).map((found) =>
      hidden > 0 ? maybeHidden(found, elm) : found,
    ),
    ...checkTime(elm, clock),
    ...statusOf(elm),
    ...(recipient === undefined ? [] : [checkElmRecipient(elm, recipient)]),
  ];
  const isSigner = bound.length === 0;
  return {
    document: { ...elm, issuer: issuerOf(claims, isSigner ? elm['issuer'] : undefined) },
    checks: [...content.map((found) => ({ ...found, path: `/elm${found.path}` })), ...bound],
  };
}

/** A member that the profile demands and that is not there may be among what is hidden. */
function maybeHidden(found: Check, elm: JsonObject): Check {
  const isAbsent = found.code === 'profile.min-count' || atPointer(elm, found.path) === undefined;
  if (found.id !== 'profile' || found.outcome !== 'fail' || !isAbsent) return found;
  const claim = found.path.split('/').at(-1) ?? '';
  return check('profile', 'unknown', 'schema.claim-hidden', found.path, { claim });
}

function missingClaim(pointer: string, { hidden }: AttestationInput): Check {
  const claim = pointer.split('/').at(-1) ?? '';
  return hidden > 0
    ? check('schema', 'unknown', 'schema.claim-hidden', pointer, { claim })
    : check('schema', 'fail', 'schema.claim-missing', pointer, { claim });
}

/** The signer vouches for what the document says, but only for itself as its issuer. */
function checkNamedIssuer(
  named: unknown,
  { iss }: JsonObject,
  holder: '' | '/elm',
): readonly Check[] {
  const id = isJsonObject(named) ? named['id'] : named;
  const path = `${holder}/issuer`;
  if (id === iss) return [];
  if (typeof id === 'string' && id.startsWith('did:')) {
    return [check('issuer', 'fail', 'issuer.claim-mismatch', path)];
  }
  // Without an id there is but a name, which the type shows for the signer's.
  if (id === undefined && holder === '') return [];
  return [check('issuer', 'unknown', 'issuer.claim-unbound', path)];
}

function issuerOf({ iss = null }: JsonObject, named: unknown): JsonObject {
  return { ...(isJsonObject(named) ? named : {}), id: iss };
}

function statusOf(document: JsonObject): readonly Check[] {
  return Object.hasOwn(document, 'credentialStatus') ? [statusNotLookedUp(document)] : [];
}
