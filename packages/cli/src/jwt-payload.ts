import { decodeUtf8, fromBase64Url } from '@merkki/core';

/**
 * The payload of a compact JSON Web Signature; `undefined` for anything else. The signature is not
 * looked at.
 *
 * @internal
 */
export function jwtPayload(text: string): string | undefined {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
  const bytes = payload === undefined ? undefined : fromBase64Url(payload);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}
