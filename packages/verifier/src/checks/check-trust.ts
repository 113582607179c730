import { type Check, check } from '../report.ts';

/** Whom the verifier trusts. */
export interface TrustList {
  /** Ids of the issuers of badges, such as `did:web:institution.example`; compared byte for byte. */
  readonly issuers?: readonly string[];
  /** Trust anchors for seals: X.509 certificates as PEM or base64 DER. */
  readonly certificates?: readonly string[];
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
