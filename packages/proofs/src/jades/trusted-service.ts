import { InvalidArgumentError, parseInstant } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { readAnchors } from './read-anchors.ts';

/**
 * What a trusted list says of a service from a moment on. A service whose standing changed has an entry
 * for each change; the last one before the time of a seal counts.
 *
 * @see ETSI TS 119 612, clauses 5.5.1, 5.5.4 and 5.6.
 */
export interface TrustedService {
  /** Certificate of the service: PEM or base64 DER. */
  readonly certificate: string;
  /** Its standing from then on: the last part of the list's address for it. */
  readonly status: 'granted' | 'withdrawn';
  /** Since when, ISO 8601. */
  readonly from: string;
  /**
   * What it does: issues qualified certificates, or qualified time stamps. The last parts of the list's
   * address for the type.
   */
  readonly type: 'CA/QC' | 'TSA/QTST';
}

/** A trusted service, read. @internal */
export interface ReadService {
  readonly certificate: X509Certificate;
  readonly isGranted: boolean;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly type: TrustedService['type'];
}

/**
 * Reads the services of a trusted list.
 *
 * @throws `InvalidArgumentError` `trust.service-invalid` for one that is not of its form.
 * @internal
 */
export async function readServices(
  services: readonly TrustedService[],
): Promise<readonly ReadService[]> {
  const read: ReadService[] = [];
  for (const [index, { certificate, status, from, type }] of services.entries()) {
    const pointer = `/trustedServices/${index}`;
    const since = parseInstant(from);
    const isSound =
      (status === 'granted' || status === 'withdrawn') && (type === 'CA/QC' || type === 'TSA/QTST');
    if (since === undefined || !isSound) {
      throw new InvalidArgumentError({
        code: 'trust.service-invalid',
        message: 'A trusted service has a certificate, a status, a beginning and a type.',
        pointer,
      });
    }
    const found = await readAnchors([certificate], () => `${pointer}/certificate`);
    for (const one of found) {
      read.push({ certificate: one, isGranted: status === 'granted', from: since, type });
    }
  }
  return read;
}
