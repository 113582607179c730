import { isJsonObject, type JsonObject } from '@merkki/core';

/** The id of a credential's issuer, written as text or as an object with `id`. @internal */
export function issuerOf(credential: JsonObject): string | undefined {
  const { issuer } = credential;
  const id = isJsonObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}
