import type { Catalogue, Messages } from '@merkki/core';
import { legCode } from '../converting/leg-losses.ts';
import type { LegLossCode } from '../problem-codes.ts';

/**
 * The texts of losses of both formats on both legs, made of those of the formats.
 *
 * @internal
 */
export function legTexts(badge: Catalogue, elm: Catalogue): Messages<LegLossCode> {
  const entries = ([badge, elm] as const).flatMap(({ messages }, index) =>
    Object.entries(messages).flatMap(([code, text]) =>
      code.startsWith('loss.')
        ? (['read', 'write'] as const).map((leg) => [
            legCode(leg, index === 0 ? 'open-badges' : 'elm', code),
            text,
          ])
        : [],
    ),
  );
  // The catalogues have a text for every code of their losses, and the legs are both there.
  return Object.fromEntries(entries) as Messages<LegLossCode>;
}
