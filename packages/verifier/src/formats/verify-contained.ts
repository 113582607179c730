import { isJsonObject, type JsonObject } from '@merkki/core';
import { type Check, check, type VerificationReport } from '../report.ts';
import type { Inner, Session } from './session.ts';

/** Credentials in a document: one, or a list, and where they stand. */
interface Place {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly at: string;
}

/** What came of the credentials in a document. */
interface Contained {
  /** One check for each, of its verdict. */
  readonly checks: readonly Check[];
  readonly inners: readonly (Inner & { readonly at: string })[];
  readonly credentials: readonly VerificationReport[];
}

const outcomes = {
  valid: ['pass', 'presentation.credential-valid'],
  invalid: ['fail', 'presentation.credential-invalid'],
  indeterminate: ['unknown', 'presentation.credential-undecided'],
} as const;

/**
 * Verifies every credential in a presentation or a learner record from the start, each by its own
 * proof.
 *
 * @internal
 */
export async function verifyContained({ value, at }: Place, session: Session): Promise<Contained> {
  const { maxCredentials } = session.limits;
  const isList = Array.isArray(value);
  const entries: readonly unknown[] = value === undefined ? [] : isList ? value : [value];
  const none = { inners: [], credentials: [] };
  if (entries.length === 0) {
    return { ...none, checks: [check('presentation', 'fail', 'presentation.empty', at)] };
  }
  if (entries.length > maxCredentials) {
    const checks = [check('limits', 'fail', 'limits.credentials', at, { maxCredentials })];
    return { ...none, checks };
  }
  const checks: Check[] = [];
  const inners: (Inner & { readonly at: string })[] = [];
  for (const [index, entry] of entries.entries()) {
    const pointer = isList ? `${at}/${index}` : at;
    if (!isCredential(entry)) {
      checks.push(check('presentation', 'fail', 'presentation.not-a-credential', pointer));
      continue;
    }
    const recognised = session.recogniseInner(entry);
    if (recognised.kind === 'presentation') {
      checks.push(check('presentation', 'fail', 'presentation.not-a-credential', pointer));
      continue;
    }
    const inner = await session.verifyInner(recognised, session);
    const [outcome, code] = outcomes[inner.report.verdict];
    checks.push(check('presentation', outcome, code, pointer));
    inners.push({ ...inner, at: pointer });
  }
  return { checks, inners, credentials: inners.map(({ report }) => report) };
}

function isCredential(entry: unknown): entry is JsonObject | string {
  return typeof entry === 'string' || isJsonObject(entry);
}
