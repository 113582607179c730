import { InvalidArgumentError } from '@merkki/core';

/** Fewest characters of a salt: 22 characters of base64url hold 128 bits. */
const minSaltLength = 22;

/**
 * Hashes what a recipient is known by: SHA-256 over the UTF-8 of value and salt, one after the other.
 *
 * The value is hashed as it is given; {@link toAchievementCredential} trims and lower-cases e-mail
 * addresses first. The salt stands in the badge, so the hash is a pseudonym, not protection: anyone
 * who holds the badge can try out addresses.
 *
 * @param options - `salt`: at least 128 bits in 22 characters or more.
 * @returns `sha256$` and 64 hexadecimal digits, for `identityHash`.
 * @throws {@link InvalidArgumentError} `identity.salt-too-short`.
 * @see Open Badges 3.0, appendix B.1.14 (IdentityObject) and B.3.6 (IdentityHash).
 * @example
 * await hashIdentity('aino@example.org', { salt: 'k3b9Qw1xZt7uVn5sRm2pLA' });
 */
export async function hashIdentity(
  value: string,
  options: { readonly salt: string },
): Promise<string> {
  if (options.salt.length < minSaltLength) {
    throw new InvalidArgumentError({
      code: 'identity.salt-too-short',
      message: `A salt needs ${minSaltLength} characters or more, found ${options.salt.length}.`,
      params: { minimum: minSaltLength },
    });
  }
  const bytes = new TextEncoder().encode(value + options.salt);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256$${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
