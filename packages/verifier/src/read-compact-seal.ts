import { fromBase64Url, isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { peekToken } from './peek-token.ts';
import type { VerifyLimits } from './verify-options.ts';

/**
 * Reads a European credential that is sealed in compact form as the flattened form of it; `undefined` when
 * the text is something else, such as the token of a badge.
 *
 * @see RFC 7515, section 7.1; RFC 7797, section 5.2; ETSI TS 119 182-1 V1.2.1, clause 5.1.
 * @internal
 */
export function readCompactSeal(text: string, limits: VerifyLimits): JsonObject | undefined {
  const [encodedHeader = '', payload, signature, ...more] = text.split('.', 4);
  if (payload === undefined || signature === undefined || more.length > 0) return undefined;
  const bytes = /^[\w-]+$/.test(encodedHeader) ? fromBase64Url(encodedHeader) : undefined;
  const read = bytes && readJson(bytes, { maxBytes: limits.maxBytes });
  if (!read?.ok || !isJsonObject(read.value)) return undefined;
  const { b64, x5c } = read.value;
  const isSeal = x5c !== undefined && Object.hasOwn(read.value, 'x5t#S256');
  if (!isSeal || !(payload === '' || b64 === false || isEuropean(text, limits))) return undefined;
  return { protected: encodedHeader, signature, ...(payload === '' ? {} : { payload }) };
}

function isEuropean(text: string, limits: VerifyLimits): boolean {
  return peekToken(text, { ...limits, maxMembers: limits.maxSealedMembers }).content === 'elm';
}
