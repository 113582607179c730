import { isJsonObject, type JsonObject, pickText } from '@merkki/core';
import type { VerificationReport } from './report.ts';

type Summary = Pick<VerificationReport, 'issuer' | 'subject' | 'achievement'>;

/**
 * Who, for whom and what, as the credential says.
 *
 * @internal
 */
export function summarise(document: JsonObject | undefined): Summary {
  if (document === undefined) return { issuer: null, subject: {}, achievement: {} };
  const subject = isJsonObject(document['credentialSubject']) ? document['credentialSubject'] : {};
  const { achievement, hasClaim, ...rest } = subject;
  const named = isJsonObject(achievement) ? achievement['name'] : firstTitle(hasClaim);
  const name = textOf(named);
  return {
    issuer: issuerOf(document['issuer']),
    subject: rest,
    achievement: name === undefined ? {} : { name },
  };
}

function issuerOf(issuer: unknown): Summary['issuer'] {
  if (typeof issuer === 'string') return { id: issuer };
  if (!isJsonObject(issuer) || typeof issuer['id'] !== 'string') return null;
  const name = textOf(issuer['name'] ?? issuer['legalName']);
  return { id: issuer['id'], ...(name === undefined ? {} : { name }) };
}

function firstTitle(claims: unknown): unknown {
  const first: unknown = Array.isArray(claims) ? claims[0] : claims;
  return isJsonObject(first) ? first['title'] : undefined;
}

/** A text that stands alone, or the first of a language map. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isJsonObject(value)) return undefined;
  const texts = Object.fromEntries(
    Object.entries(value).flatMap(([language, text]) => {
      const first: unknown = Array.isArray(text) ? text[0] : text;
      return typeof first === 'string' ? [[language, first]] : [];
    }),
  );
  return pickText(texts, ['en'])?.text;
}
