import { InvalidArgumentError } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';

/**
 * Finds the offering to map: the named one, or the first.
 *
 * @param isNeeded - Whether a definition without offerings is refused.
 * @returns Its index; -1 when there is none.
 * @throws {@link InvalidArgumentError} `map.no-offering` or `map.unknown-offering`.
 */
export function pickOffering(
  microCredential: MicroCredential,
  offeringId: string | undefined,
  isNeeded: boolean,
): number {
  const offerings = microCredential.offerings ?? [];
  if (offerings.length === 0 && (isNeeded || offeringId !== undefined)) {
    throw new InvalidArgumentError({
      code: 'map.no-offering',
      message: 'The definition has no offerings; a study service shows a realisation.',
      pointer: '/offerings',
    });
  }
  if (offeringId === undefined) return offerings.length === 0 ? -1 : 0;
  const index = offerings.findIndex(({ id }) => id === offeringId);
  if (index < 0) {
    const known = offerings.map(({ id }) => id).join(', ');
    throw new InvalidArgumentError({
      code: 'map.unknown-offering',
      message: `The definition has no offering of that id; it has: ${known}.`,
      pointer: '/offerings',
      params: { known },
    });
  }
  return index;
}
