import { deriveCredentialId, recipientKey } from '@merkki/issuer';
import type { MicroCredential, Recipient } from '@merkki/model';

/**
 * The id that an award has while nobody has signed it.
 *
 * @internal
 */
export function unsignedId(definition: MicroCredential, recipient: Recipient): Promise<string> {
  return deriveCredentialId({
    issuer: definition.issuer.id,
    definition: definition.id,
    version: definition.version,
    recipient: recipientKey(recipient),
  });
}
