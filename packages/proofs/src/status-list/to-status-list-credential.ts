import { formatInstant, InvalidArgumentError, type JsonObject, toMilliseconds } from '@merkki/core';
import { encodeStatusList } from './encoded-list.ts';
import { isHttpsUrl } from './is-https-url.ts';
import type { StatusList } from './status-list.ts';

/** What a status can be about; the standard lets an issuer have others too. */
export type StatusPurpose = 'revocation' | 'suspension' | 'message' | 'refresh';

/** What {@link toStatusListCredential} makes a credential of. */
export interface StatusListCredentialOptions {
  /** Address at which the credential is published, `https://…`. */
  readonly id: string;
  /** The issuer: its DID, or an object with `id`. */
  readonly issuer: string | JsonObject;
  /** What the entries are about; each purpose at most once. */
  readonly purposes: readonly StatusPurpose[];
  /** The list. */
  readonly list: StatusList;
  /** From when on the list holds; the moment of publishing. */
  readonly validFrom: string | Date;
  /** Until when the list holds. Default: no end. */
  readonly validUntil?: string | Date;
  /** How long a copy may be kept, in milliseconds. Default: not stated. */
  readonly ttl?: number;
}

/**
 * Makes the unsigned credential (data model 2.0) that carries a status list, to be signed with
 * `signDataIntegrity` or `signVcJwt`.
 *
 * @throws `InvalidArgumentError` `status.url` for an address that is not https,
 * `status.purpose` for no purpose or one twice, `status.time` for a moment that is none,
 * `status.ttl` for a time that is not a positive whole number.
 * @see Bitstring Status List 1.0, section 2.2 (BitstringStatusListCredential).
 * @example
 * const credential = await toStatusListCredential({
 *   id: 'https://institution.example/status/1',
 *   issuer: 'did:web:institution.example',
 *   purposes: ['revocation', 'suspension'],
 *   list: createStatusList(),
 *   validFrom: '2026-11-24T10:00:00Z',
 * });
 */
export async function toStatusListCredential(
  options: StatusListCredentialOptions,
): Promise<JsonObject> {
  const { id, issuer, purposes, list, validFrom, validUntil, ttl } = options;
  if (!isHttpsUrl(id)) throw invalid('status.url', '/id', 'The address must be an https one.');
  const [purpose, ...others] = purposes;
  if (purpose === undefined || new Set(purposes).size !== purposes.length) {
    throw invalid(
      'status.purpose',
      '/credentialSubject/statusPurpose',
      'There must be a purpose, and none twice.',
    );
  }
  if (ttl !== undefined && !(Number.isSafeInteger(ttl) && ttl > 0)) {
    throw invalid('status.ttl', '/credentialSubject/ttl', '"ttl" is milliseconds, more than 0.');
  }
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: instant(validFrom, '/validFrom'),
    ...(validUntil === undefined ? {} : { validUntil: instant(validUntil, '/validUntil') }),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: others.length === 0 ? purpose : [...purposes],
      ...(ttl === undefined ? {} : { ttl }),
      encodedList: await encodeStatusList(list),
    },
  };
}

function instant(moment: string | Date, pointer: string): string {
  const milliseconds = toMilliseconds(moment);
  if (milliseconds === undefined) {
    throw invalid('status.time', pointer, 'The moment must be an ISO 8601 instant with a zone.');
  }
  return formatInstant(milliseconds);
}

function invalid(code: string, pointer: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError({ code, message, pointer });
}
