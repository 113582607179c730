import type { TrustedService } from '@merkki/proofs/jades';
import { type Check, check } from '../report.ts';

/** Whom the verifier trusts. */
export interface TrustList {
  /** Ids of the issuers of badges, such as `did:web:institution.example`; compared byte for byte. */
  readonly issuers?: readonly string[];
  /** Trust anchors for seals: X.509 certificates as PEM or base64 DER. */
  readonly certificates?: readonly string[];
  /** Trust anchors for the time stamps of seals, in the same forms. */
  readonly timestampCertificates?: readonly string[];
  /** Services of a trusted list; they count besides the certificates. */
  readonly trustedServices?: readonly TrustedService[];
  /** Lists of withdrawn certificates: PEM or base64 DER. */
  readonly crls?: readonly string[];
  /** OCSP responses: base64 DER. */
  readonly ocspResponses?: readonly string[];
}

/**
 * Checks the issuer against the list; without one, trust is unknown.
 *
 * @internal
 */
export function checkTrust(issuer: string | undefined, trust: TrustList | undefined): Check {
  if (trust?.issuers === undefined) return check('trust', 'unknown', 'trust.no-list', '/issuer');
  return issuer !== undefined && trust.issuers.includes(issuer)
    ? check('trust', 'pass', 'trust.listed', '/issuer')
    : check('trust', 'fail', 'trust.unlisted', '/issuer');
}
