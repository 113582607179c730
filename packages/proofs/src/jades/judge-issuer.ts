import type { X509Certificate } from '@peculiar/x509';
import { identityOf } from './certificate.ts';
import { findPath } from './find-path.ts';
import type { ReadService } from './trusted-service.ts';

/** Whom the caller trusts for one purpose. */
export interface Anchors {
  readonly certificates: readonly X509Certificate[];
  readonly services: readonly ReadService[];
}

/** Whether a certificate leads to someone trusted, and over which path. */
export type IssuerVerdict =
  | { readonly kind: 'trusted'; readonly path: readonly X509Certificate[] }
  | { readonly kind: 'withdrawn' | 'unknown' | 'no-anchor' };

/** Judges who vouches for a certificate at a moment (milliseconds since 1970). @internal */
export async function judgeIssuer(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  { certificates, services }: Anchors,
  at: number,
): Promise<IssuerVerdict> {
  if (certificates.length === 0 && services.length === 0) return { kind: 'no-anchor' };
  const granted = services.filter((service) => isGrantedAt(service, services, at));
  const anchors = [...certificates, ...granted.map(({ certificate }) => certificate)];
  const path = await findPath(leaf, others, anchors, at);
  if (path !== undefined) return { kind: 'trusted', path };
  const listed = services.map(({ certificate }) => certificate);
  const isListed = (await findPath(leaf, others, listed, at)) !== undefined;
  return { kind: isListed ? 'withdrawn' : 'unknown' };
}

/** Whether a service had leave at a moment, by the last entry for its certificate until then. */
function isGrantedAt(
  { certificate }: ReadService,
  services: readonly ReadService[],
  at: number,
): boolean {
  const id = identityOf(certificate);
  const history = services
    .filter((service) => identityOf(service.certificate) === id && service.from <= at)
    .toSorted((one, other) => one.from - other.from);
  return history.at(-1)?.isGranted === true;
}
