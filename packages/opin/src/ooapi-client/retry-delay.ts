import { parseInstant } from '@merkki/core';

const firstWaitMilliseconds = 500;

/** When a request that failed is sent again. */
export interface RetryRule {
  /** Longest time that is waited. */
  readonly maxWaitMilliseconds: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The clock, an ISO 8601 instant. */
  readonly now: () => string;
}

/**
 * How long to wait before a further try: what the service asks for in `Retry-After`, else a time that
 * doubles with every try, of which the upper half is left to chance, so that many clients do not come
 * back at once.
 *
 * @param tried - How often the request was sent, from 1.
 * @returns Milliseconds; `undefined` when the service asks for more than is allowed.
 * @see RFC 9110, section 10.2.3.
 */
export function retryDelay(
  tried: number,
  retryAfter: string | null,
  rule: RetryRule,
): number | undefined {
  const asked = readRetryAfter(retryAfter, rule.now);
  if (asked !== undefined) return asked <= rule.maxWaitMilliseconds ? asked : undefined;
  const longest = Math.min(firstWaitMilliseconds * 2 ** (tried - 1), rule.maxWaitMilliseconds);
  return Math.round(longest * (0.5 + rule.random() / 2));
}

function readRetryAfter(text: string | null, now: () => string): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1000;
  const moment = Date.parse(text); // an HTTP date names its zone
  const present = parseInstant(now());
  return Number.isNaN(moment) || present === undefined ? undefined : Math.max(0, moment - present);
}
