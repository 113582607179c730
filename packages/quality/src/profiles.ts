import { InvalidArgumentError } from '@merkki/core';

/**
 * Profiles that can be asked for. `eu`, the elements of the Council Recommendation, always applies.
 *
 * @example
 * profiles.includes('eu'); // true
 */
export const profiles: readonly string[] = Object.freeze(['eu']);

/** The profiles that apply: `eu` first, each once. Throws when one is unknown. */
export function chosenProfiles(asked: readonly string[]): readonly string[] {
  const unknown = asked.findIndex((name) => !profiles.includes(name));
  if (unknown >= 0) {
    const known = profiles.join(', ');
    throw new InvalidArgumentError({
      code: 'quality.unknown-profile',
      message: `A profile is unknown; known are: ${known}.`,
      pointer: `/profiles/${unknown}`,
      params: { known },
    });
  }
  return [...new Set(['eu', ...asked])];
}
