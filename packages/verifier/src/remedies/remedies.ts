import type { VerifierCode } from '../codes.ts';
import { type Advice, adviceOf } from './advice-of.ts';

/** Why a check ends with a code, and what can be done. */
export interface Remedy {
  /** What most likely lies behind it, in one sentence. */
  readonly cause: string;
  /** What to do, addressed to who can do it: the holder, the issuer or the verifier. */
  readonly remedy: string;
}

/** Likely cause and remedy of every code that a check can have, in one language. */
export type Remedies = { readonly [code in VerifierCode]: Remedy };

/** Cause and remedy of each piece of advice in one language. @internal */
export type AdviceTexts = Readonly<Record<Advice, readonly [cause: string, remedy: string]>>;

/**
 * Gives every code its advice.
 *
 * @internal
 */
export function remediesFrom(texts: AdviceTexts): Remedies {
  const entries = Object.entries<Advice>(adviceOf).map(([code, advice]): [string, Remedy] => {
    const [cause, remedy] = texts[advice];
    return [code, { cause, remedy }];
  });
  return Object.fromEntries(entries) as Remedies; // adviceOf has every code
}
