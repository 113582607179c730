import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import { didDocumentContexts } from '../did/contexts.ts';
import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { encodeMultikey } from '../did/multikey.ts';
import type { KeyRecord } from './key-record.ts';
import { publicJwkOf } from './public-jwk-of.ts';

/** What {@link toDidDocument} can be told. */
export interface DidDocumentOptions {
  /**
   * What the keys may be used for. Default `assertionMethod` alone: to sign credentials. A holder who
   * signs presentations needs `authentication`.
   */
  readonly purposes?: readonly VerificationPurpose[];
}

/**
 * Makes the DID document, or for an https controller the controller document, that publishes the keys
 * of one controller. Retired keys stay listed, also under the purposes, so that what they signed still
 * verifies; a compromised key stays known, `revoked` since the moment it ended, and is for no purpose.
 * No secret enters.
 *
 * @throws `InvalidArgumentError` `keys.none` for an empty list, `keys.purpose` for no purpose,
 * `keys.controllers-differ` when the keys do not share one controller, `keys.duplicate` when two share an id,
 * `key.private-exposed`, `key.weak` or `key.type` when a public half is not fit for publishing.
 * @see Controlled Identifiers 1.0, section 2; DID 1.0, section 5.
 * @example
 * const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(0) });
 * toDidDocument([key])['id']; // 'did:key:z6Mk…'
 */
export function toDidDocument(
  records: readonly KeyRecord[],
  { purposes = ['assertionMethod'] }: DidDocumentOptions = {},
): JsonObject {
  if (purposes.length === 0) {
    throw new InvalidArgumentError({
      code: 'keys.purpose',
      message: 'The keys of a DID document need a purpose.',
      pointer: '/purposes',
    });
  }
  const controller = records[0]?.controller;
  if (controller === undefined) {
    throw new InvalidArgumentError({ code: 'keys.none', message: 'At least one key is needed.' });
  }
  const index = records.findIndex((record) => record.controller !== controller);
  if (index >= 0) {
    throw new InvalidArgumentError({
      code: 'keys.controllers-differ',
      message: 'All keys of a DID document must have the same controller.',
      pointer: `/${index}/controller`,
    });
  }
  if (new Set(records.map(({ id }) => id)).size < records.length) {
    throw new InvalidArgumentError({
      code: 'keys.duplicate',
      message: 'Two keys of a DID document must not share an id.',
    });
  }
  const trusted = records.filter(({ status }) => status !== 'compromised').map(({ id }) => id);
  return {
    '@context': contextsOf(controller, records),
    id: controller,
    verificationMethod: records.map(toVerificationMethod),
    ...Object.fromEntries(purposes.map((purpose) => [purpose, trusted])),
  };
}

/** The context of controller documents defines the types of keys itself. */
function contextsOf(controller: string, records: readonly KeyRecord[]): readonly string[] {
  if (!controller.startsWith('did:')) return [didDocumentContexts.controller];
  const types = new Set(records.map(methodType));
  return [
    didDocumentContexts.did,
    ...(types.has('Multikey') ? [didDocumentContexts.multikey] : []),
    ...(types.has('JsonWebKey') ? [didDocumentContexts.jwk] : []),
  ];
}

function methodType({ publicKeyJwk }: KeyRecord): 'Multikey' | 'JsonWebKey' {
  return publicKeyJwk.kty === 'RSA' ? 'JsonWebKey' : 'Multikey';
}

function toVerificationMethod(record: KeyRecord): JsonObject {
  const { id, controller, status, ended, expires } = record;
  const type = methodType(record);
  const jwk = publicJwkOf(record);
  return {
    id,
    type,
    controller,
    ...(type === 'Multikey'
      ? { publicKeyMultibase: encodeMultikey(record.publicKeyJwk) }
      : { publicKeyJwk: jwk }),
    ...(expires === undefined ? {} : { expires }),
    ...(status === 'compromised' && ended !== undefined ? { revoked: ended } : {}),
  };
}
