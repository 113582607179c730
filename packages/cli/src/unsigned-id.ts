import { deriveCredentialId } from '@merkki/issuer';
import type { MicroCredential, Recipient } from '@merkki/model';

/**
 * What a recipient is known by: the learner id, else the e-mail address in lower case.
 *
 * @internal
 */
export function recipientKey({ learnerId, email = '' }: Recipient): string {
  return learnerId ?? email.toLowerCase();
}

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
