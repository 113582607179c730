import type { JsonObject } from '@merkki/core';

/**
 * How a credential becomes a JWT: `ob3` by Open Badges 3.0 (typ `JWT`, claims that repeat the
 * credential), `vc-jose` by VC-JOSE-COSE (typ `vc+jwt`, no claims beside the credential but those of the
 * signature).
 *
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; Securing Verifiable Credentials using JOSE and
 * COSE, section 3.1.
 */
export type JwtProfile = 'ob3' | 'vc-jose';

/** The profile by which a token was made; without `typ` it is read as an Open Badge. @internal */
export function profileOf({ typ }: JsonObject): JwtProfile {
  return typ === 'vc+jwt' ? 'vc-jose' : 'ob3';
}
