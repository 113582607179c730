import { fromBase64Url, isJsonObject, type Problem, readJson } from '@merkki/core';
import { type ContentKind, contentKindOf } from './content-kind.ts';
import { typesOf } from './types-of.ts';
import type { VerifyLimits } from './verify-options.ts';

/** What a token seems to hold. */
interface Peeked {
  readonly isPresentation: boolean;
  readonly content: ContentKind;
  /** The limits that its payload exceeds. */
  readonly problems: readonly Problem[];
}

const unreadable: Peeked = { isPresentation: false, content: 'badge', problems: [] };

/**
 * Looks into a JWT to choose how it is to be verified; nothing that it says is believed. What cannot
 * be read goes the way of a badge, where it is refused.
 *
 * @internal
 */
export function peekToken(jwt: string, { maxDepth, maxMembers }: VerifyLimits): Peeked {
  const bytes = fromBase64Url(jwt.split('.', 2)[1] ?? '');
  const read = bytes === undefined ? undefined : readJson(bytes, { maxDepth, maxMembers });
  if (read?.ok === false) {
    const problems = read.error.filter(({ code }) => code.startsWith('limits.'));
    return { ...unreadable, problems };
  }
  if (read === undefined || !isJsonObject(read.value)) return unreadable;
  const payload = read.value;
  const { vc, vp } = payload;
  const isPresentation = vp !== undefined || typesOf(payload).includes('VerifiablePresentation');
  return { isPresentation, content: contentKindOf(isJsonObject(vc) ? vc : payload), problems: [] };
}
