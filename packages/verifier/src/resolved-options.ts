import { contexts, createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, toMilliseconds } from '@merkki/core';
import { createDidResolver, type DidResolver } from '@merkki/proofs/did';
import type { Clock } from './checks/check-time.ts';
import { sourcesOf } from './evidence/sources-of.ts';
import { defaultLimits, type VerifyLimits, type VerifyOptions } from './verify-options.ts';

/** The options that have no default. */
const optional = [
  'trust',
  'recipient',
  'statusPolicy',
  'presentation',
  'compromised',
  'followRefresh',
  'validateSchema',
  'checkProfile',
] as const satisfies readonly (keyof VerifyOptions)[];

/** The options with every default filled in. */
export interface ResolvedOptions
  extends Pick<VerifyOptions, (typeof optional)[number] | 'loadResource'> {
  readonly clock: Clock;
  readonly clockSkewSeconds: number;
  readonly documentLoader: DocumentLoader;
  /** Addresses of the contexts that a credential may name. */
  readonly approvedContexts: ReadonlySet<string>;
  readonly resolveDid: DidResolver;
  readonly limits: VerifyLimits;
}

/**
 * Fills in the defaults and refuses a clock that is none.
 *
 * @internal
 */
export function resolveOptions(options: VerifyOptions): ResolvedOptions {
  const { evidence, approvedContexts = {} } = options;
  const sources = evidence === undefined ? options : sourcesOf(evidence);
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
    documentLoader: sources.documentLoader ?? createDocumentLoader({ documents: approvedContexts }),
    approvedContexts: new Set([...Object.keys(contexts), ...Object.keys(approvedContexts)]),
    resolveDid: sources.resolveDid ?? createDidResolver(),
    limits: { ...defaultLimits, ...options.limits },
    ...(sources.loadResource === undefined ? {} : { loadResource: sources.loadResource }),
    ...pick(options),
  };
}

function pick(options: VerifyOptions): Pick<VerifyOptions, (typeof optional)[number]> {
  const given = optional.filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}
