import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, toMilliseconds } from '@merkki/core';
import { createDidResolver, type DidResolver } from '@merkki/proofs/did';
import type { Clock } from './checks/check-time.ts';
import { defaultLimits, type VerifyLimits, type VerifyOptions } from './verify-options.ts';

/** The options with every default filled in. */
export interface ResolvedOptions extends Pick<VerifyOptions, 'trust' | 'recipient'> {
  readonly clock: Clock;
  readonly clockSkewSeconds: number;
  readonly documentLoader: DocumentLoader;
  readonly resolveDid: DidResolver;
  readonly limits: VerifyLimits;
}

/**
 * Fills in the defaults and refuses a clock that is none.
 *
 * @internal
 */
export function resolveOptions(options: VerifyOptions): ResolvedOptions {
  const now = toMilliseconds(options.now);
  const clockSkewSeconds = options.clockSkewSeconds ?? 60;
  if (now === undefined || !(clockSkewSeconds >= 0 && clockSkewSeconds <= 300)) {
    throw new InvalidArgumentError({
      code: 'verify.clock',
      message: '"now" must be an instant, and "clockSkewSeconds" a number from 0 to 300.',
    });
  }
  return {
    clock: { now, skew: clockSkewSeconds * 1000 },
    clockSkewSeconds,
    documentLoader: options.documentLoader ?? createDocumentLoader(),
    resolveDid: options.resolveDid ?? createDidResolver(),
    limits: { ...defaultLimits, ...options.limits },
    ...(options.trust === undefined ? {} : { trust: options.trust }),
    ...(options.recipient === undefined ? {} : { recipient: options.recipient }),
  };
}
