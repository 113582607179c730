import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseInstant,
  type Result,
  succeed,
} from '@merkki/core';
import type { PublicJwk } from '../keys/jwk.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readMethodKey } from './read-method-key.ts';

/** What a key may be used for; the name of the relationship in a DID document. */
export type VerificationPurpose = 'assertionMethod' | 'authentication';

/** A public key that a DID document gives out for a purpose. */
export interface VerificationKey {
  /** DID URL of the verification method. */
  readonly id: string;
  /** The DID that controls the key; the document's own. */
  readonly controller: string;
  /** The key. */
  readonly jwk: PublicJwk;
  /** Moment from which the key is out of use, as the document states it. */
  readonly expires?: string;
  /** Moment from which the key is withdrawn, as the document states it. */
  readonly revoked?: string;
}

const maxMethods = 100;

/**
 * Finds one key in a DID document. All layouts of the wild are read: the purpose names a member of
 * `verificationMethod`, holds the method itself, or holds the same method once more; one value may stand
 * for a list of one. The key is taken from the document alone, never from the fragment of the id.
 *
 * @param document - The DID document of the one that should have signed.
 * @param id - DID URL of the method, such as `did:web:school.example#key-1`.
 * @param purpose - Relationship under which the method must stand.
 * @returns The key, or one problem: `key.method-invalid` (the id is no DID URL with a fragment),
 * `did.document-invalid` (another DID's document, two methods of one name, broken members),
 * `key.not-found`, `key.not-authorized` (not under the purpose), `key.controller` (someone else
 * controls it), `key.type`, `key.weak` or `key.private-exposed`.
 * @see Controlled Identifiers 1.0, "Retrieve Verification Method".
 * @example
 * const document = await createDidResolver()('did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp');
 * findVerificationMethod(document, `${document['id']}#other`, 'assertionMethod').ok; // false
 */
export function findVerificationMethod(
  document: JsonObject,
  id: string,
  purpose: VerificationPurpose,
): Result<VerificationKey, ProofsProblem> {
  const controller = /^([^#\s]+)#[^#\s]+$/.exec(id)?.[1];
  if (controller === undefined) return failWith(proofsProblem('key.method-invalid'));
  if (document['id'] !== controller) return failWith(proofsProblem('did.document-invalid', '/id'));

  const listed = asArray(document['verificationMethod']);
  const trusted = asArray(document[purpose]);
  if (listed.length > maxMethods || trusted.length > maxMethods) {
    return failWith(proofsProblem('did.document-invalid', '', { maxMethods }));
  }
  const isWanted = (value: JsonValue): boolean => absolute(value, controller) === id;
  const methods = [...listed, ...trusted].filter(isJsonObject).filter(isWanted);
  const [method] = methods;
  if (method === undefined) return failWith(proofsProblem('key.not-found'));
  if (isAmbiguous(listed, isWanted) || isAmbiguous(trusted, isWanted) || !areAlike(methods)) {
    return failWith(
      proofsProblem('did.document-invalid', '/verificationMethod', { reason: 'duplicate' }),
    );
  }
  if (!trusted.some(isWanted))
    return failWith(proofsProblem('key.not-authorized', '', { purpose }));
  if (method['controller'] !== controller) return failWith(proofsProblem('key.controller'));

  const jwk = readMethodKey(method);
  if (!jwk.ok) return jwk;
  const { expires, revoked } = method;
  if (!isOptionalInstant(expires) || !isOptionalInstant(revoked)) {
    return failWith(proofsProblem('did.document-invalid', '', { reason: 'date' }));
  }
  return succeed({
    id,
    controller,
    jwk: jwk.value,
    ...(expires === undefined ? {} : { expires }),
    ...(revoked === undefined ? {} : { revoked }),
  });
}

/**
 * All the keys that a DID document gives out for a purpose, without those that
 * {@link findVerificationMethod} refuses.
 *
 * @internal
 */
export function listVerificationMethods(
  document: JsonObject,
  purpose: VerificationPurpose,
): readonly VerificationKey[] {
  const controller = String(document['id']);
  return asArray(document[purpose])
    .slice(0, maxMethods)
    .flatMap((entry) => absolute(entry, controller) ?? [])
    .map((id) => findVerificationMethod(document, id, purpose))
    .flatMap((found) => (found.ok ? [found.value] : []));
}

/** Whether one list holds several methods of the name. */
function isAmbiguous(list: readonly JsonValue[], isWanted: (value: JsonValue) => boolean): boolean {
  return list.filter(isJsonObject).filter(isWanted).length > 1;
}

/** Whether methods say the same, member by member; what is nested has to be written alike. */
function areAlike([first, ...others]: readonly JsonObject[]): boolean {
  const textOf = (method: JsonObject | undefined): string =>
    JSON.stringify(Object.entries(method ?? {}).sort(([left], [right]) => (left < right ? -1 : 1)));
  return others.every((method) => textOf(method) === textOf(first));
}

function asArray(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined ? [] : [value].flat();
}

/** The DID URL of a method or of a reference to one; a relative one belongs to the document. */
function absolute(value: JsonValue, controller: string): string | undefined {
  const id = isJsonObject(value) ? value['id'] : value;
  if (typeof id !== 'string') return undefined;
  return id.startsWith('#') ? `${controller}${id}` : id;
}

function isOptionalInstant(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || (typeof value === 'string' && parseInstant(value) !== undefined);
}
