import type { JsonObject } from '@merkki/core';
import type { CredentialFormat } from './report.ts';
import { typesOf } from './types-of.ts';

/** What a credential is, however it is secured. */
export type ContentKind = 'badge' | 'elm' | 'endorsement' | 'record' | 'status-list';

const isBadgeType = (type: unknown): boolean =>
  type === 'OpenBadgeCredential' || type === 'AchievementCredential';

/** What a credential is by its types; what names none of ours is judged as a badge. @internal */
export function contentKindOf(document: JsonObject): ContentKind {
  const types = typesOf(document);
  if (types.includes('EuropeanDigitalCredential')) return 'elm';
  if (types.some(isBadgeType)) return 'badge';
  if (types.includes('BitstringStatusListCredential')) return 'status-list';
  if (types.includes('EndorsementCredential')) return 'endorsement';
  return types.includes('ClrCredential') ? 'record' : 'badge';
}

const formats = {
  badge: { json: 'ob3-json', jwt: 'ob3-jwt' },
  elm: { json: 'elm-json', jwt: 'elm-jwt' },
  endorsement: { json: 'endorsement', jwt: 'endorsement' },
  record: { json: 'clr', jwt: 'clr' },
  'status-list': { json: 'status-list', jwt: 'status-list' },
} as const satisfies Record<ContentKind, Record<'json' | 'jwt', CredentialFormat>>;

/** The form of a credential. @internal */
export function formatOf(
  kind: ContentKind,
  secured: 'json' | 'jwt',
  document?: JsonObject,
): CredentialFormat {
  const hasProof = document !== undefined && Object.hasOwn(document, 'proof');
  return kind === 'elm' && secured === 'json' && hasProof ? 'elm-di' : formats[kind][secured];
}
