import { formatInstant, isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** The claims of RFC 7519, section 4.1, which are the token's and not the credential's. */
const registered = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);

/**
 * The credential in the payload of a token: the payload itself, or its claim `vc`, with what a token
 * of data model 1.1 says by claims alone.
 *
 * @see VCDM 1.1, section 6.3.1; VC-JOSE-COSE, section 3.1.2.
 * @internal
 */
export function fromClaims(payload: JsonObject): JsonObject {
  const { vc, iss, jti, nbf, exp } = payload;
  if (!isJsonObject(vc)) {
    return Object.fromEntries(Object.entries(payload).filter(([name]) => !registered.has(name)));
  }
  const repeated = {
    issuer: iss,
    id: jti,
    issuanceDate: instantOf(nbf),
    expirationDate: instantOf(exp),
  };
  const told = Object.entries(repeated).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(told), ...vc };
}

function instantOf(seconds: JsonValue | undefined): string | undefined {
  const isMoment = typeof seconds === 'number' && seconds >= 0 && seconds < 253_402_300_800;
  return isMoment ? formatInstant(Math.floor(seconds) * 1000) : undefined;
}
