import { type JsonObject, parseInstant } from '@merkki/core';

/** Since when `sigT` shall not be used. @see ETSI TS 119 182-1 V1.2.1, clause 5.2.1. */
const sigTEnd = Date.UTC(2025, 4, 15);

/** The signing time that a seal claims. */
export interface SigningTime {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it stands in a header parameter that was obsolete at that time. */
  readonly isObsolete: boolean;
}

/**
 * Reads the signing time: `iat` in seconds, or `sigT` as text; `undefined` when there is none, both,
 * or an unreadable one.
 *
 * @see ETSI TS 119 182-1 V1.2.1, clauses 5.1.11 and 5.2.1.
 * @internal
 */
export function readSigningTime({ iat, sigT }: JsonObject): SigningTime | undefined {
  if (iat !== undefined) {
    const isSound =
      sigT === undefined && typeof iat === 'number' && iat >= 0 && iat <= 253_402_300_799;
    return isSound ? { at: iat * 1000, isObsolete: false } : undefined;
  }
  const at = typeof sigT === 'string' ? parseInstant(sigT) : undefined;
  return at === undefined ? undefined : { at, isObsolete: at >= sigTEnd };
}
