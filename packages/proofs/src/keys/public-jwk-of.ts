import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import type { KeyRecord } from './key-record.ts';
import { readPublicJwk } from './read-public-jwk.ts';

/** The public half of a record, fit for publishing: checked again that nothing secret is in it. @internal */
export function publicJwkOf(record: KeyRecord): JsonObject {
  const read = readPublicJwk(record.publicKeyJwk);
  if (!read.ok) {
    throw new InvalidArgumentError({
      code: read.error.code,
      message: 'The public half of the key cannot be published.',
      pointer: '/publicKeyJwk',
      params: read.error.params,
    });
  }
  return { ...read.value, alg: record.alg };
}
