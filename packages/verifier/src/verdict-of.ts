import type { Check, CredentialFormat, Verdict } from './report.ts';

/**
 * The verdict that follows from the checks. Trust that nobody asked about never changes the verdict
 * but that of a seal, which rests on it.
 *
 * @internal
 */
export function verdictOf(checks: readonly Check[], format: CredentialFormat): Verdict {
  if (checks.some(({ outcome }) => outcome === 'fail')) return 'invalid';
  const open = checks.some(
    ({ id, outcome }) => outcome === 'unknown' && (id !== 'trust' || format === 'elm-jades'),
  );
  return open ? 'indeterminate' : 'valid';
}
