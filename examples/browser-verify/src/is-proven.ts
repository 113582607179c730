import type { VerificationReport } from '@merkki/verifier';

/** Whether a signature or seal holds, so that what the credential says is the issuer's word. */
export function isProven({ checks }: VerificationReport): boolean {
  const signatures = checks.filter(({ id }) => id === 'proof' || id === 'seal');
  return (
    signatures.some(({ outcome }) => outcome === 'pass') &&
    !signatures.some(({ outcome }) => outcome === 'fail')
  );
}
