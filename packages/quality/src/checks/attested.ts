import type { Attestation, Draft } from '@merkki/model';
import { isDate, isText } from '../draft-values.ts';
import { type NeedsEvidence, needsEvidence, type Pass, pass } from '../finding.ts';
import type { DefinitionSubject } from '../rule.ts';
import { monthsLater } from './months-later.ts';

/** What an attestation must have beyond being current. */
export interface AttestedOptions {
  /** How old it may be, in months. */
  readonly months?: (subject: DefinitionSubject) => number;
  /** How many documents must show it. Default: one. */
  readonly documents?: number;
}

/**
 * Makes the check of what a person must judge: for each claim, a current attestation of a named
 * person with evidence that one can look up.
 */
export function attested(
  claims: string | readonly string[],
  options: AttestedOptions = {},
): (subject: DefinitionSubject) => Pass | NeedsEvidence {
  const wanted = typeof claims === 'string' ? [claims] : claims;
  return (subject) => {
    const missing = wanted.filter((claim) => !isAttested(subject, claim, options));
    return missing.length === 0
      ? pass()
      : needsEvidence('/attestations', { claim: missing.join(', ') });
  };
}

/** Tells whether a claim is attested on the day of the check. */
export function isAttested(
  subject: DefinitionSubject,
  claim: string,
  { months, documents = 1 }: AttestedOptions = {},
): boolean {
  const { attestations = [] } = subject.microCredential;
  return attestations.some((each) => {
    if (each.claim !== claim || !isSigned(each) || !isInForce(each, subject)) return false;
    if ((each.evidence ?? []).filter(isAddressable).length < documents) return false;
    const oldest = months === undefined ? undefined : monthsLater(subject.today, -months(subject));
    return oldest === undefined || (isDate(each.attestedOn) && each.attestedOn >= oldest);
  });
}

/** Tells whether person, office, organisation and day are there. */
export function isSigned({ attestedBy, attestedOn }: Draft<Attestation>): boolean {
  const { name, role, organisation } = attestedBy ?? {};
  return [name, role, organisation].every(isText) && isDate(attestedOn);
}

/** Tells whether an attestation holds on the day of the check. */
export function isInForce(
  { attestedOn, validUntil }: Draft<Attestation>,
  { today, limits }: DefinitionSubject,
): boolean {
  if (!isDate(attestedOn) || attestedOn > today) return false;
  return (
    today <= (isDate(validUntil) ? validUntil : monthsLater(attestedOn, limits.attestationMonths))
  );
}

/** Tells whether a document can be looked up: by its https address or its SHA-256. */
export function isAddressable({ url, sha256 }: { url?: unknown; sha256?: unknown }): boolean {
  return (isText(url) && url.startsWith('https://')) || /^[0-9a-f]{64}$/.test(String(sha256));
}
