import { InvalidArgumentError, type JsonObject } from '@merkki/core';
import { issuerOf } from './credential-issuer.ts';
import type { Signer } from './keys/signer.ts';
import type { ProofsCode } from './problem-codes.ts';

/**
 * Stops a signature that no verifier would accept: by another's key than the issuer's. A document
 * without issuer, such as a presentation, passes.
 *
 * @internal
 */
export function assertIssuerKey(credential: JsonObject, signer: Signer, code: ProofsCode): void {
  const issuer = issuerOf(credential);
  if (issuer === undefined || signer.id.startsWith(`${issuer}#`)) return;
  throw new InvalidArgumentError({
    code,
    message: "The signer's key must belong to the issuer that the credential names.",
    pointer: '/issuer',
  });
}
