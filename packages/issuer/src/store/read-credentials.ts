import { parseInstant } from '@merkki/core';
import type { CredentialRecord } from './credential-record.ts';
import { IssuingRecords } from './issuing-records.ts';
import type { IssuingStore } from './issuing-store.ts';

/** Which credentials {@link readCredentials} tells of. */
export interface ReadCredentialsOptions {
  /** Only this one. */
  readonly id?: string;
  /** Only those that are valid now and end before this moment, ISO 8601 with zone. */
  readonly endsBefore?: string;
}

/**
 * Reads what a store knows of its credentials: how far each has come, where its status is published,
 * how it stands and when it ends.
 *
 * @returns The credentials, in the order in which they were planned.
 * @example
 * await readCredentials(createMemoryStore()); // []
 */
export async function readCredentials(
  store: IssuingStore,
  { id, endsBefore }: ReadCredentialsOptions = {},
): Promise<readonly CredentialRecord[]> {
  const records = IssuingRecords.of(await store.entries());
  const limit = endsBefore === undefined ? undefined : (parseInstant(endsBefore) ?? Number.NaN);
  return records
    .all()
    .filter((record) => id === undefined || record.id === id)
    .filter((record) => limit === undefined || (isStanding(record) && endOf(record) < limit));
}

function isStanding({ standing }: CredentialRecord): boolean {
  return standing !== 'revoked';
}

/** When the first of its forms ends, in milliseconds; never is infinite. */
function endOf({ forms }: CredentialRecord): number {
  return Math.min(
    ...forms.map(({ validUntil = '' }) => parseInstant(validUntil) ?? Number.POSITIVE_INFINITY),
  );
}
