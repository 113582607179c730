import * as z from 'zod';

/** What was issued for one event. */
export const StoredBadge = z.strictObject({
  eventId: z.string(),
  /** SHA-256 of the event's content: tells a repeated event from another one of the same id. */
  digest: z.string(),
  credentialId: z.string(),
  issuedAt: z.string(),
  /** The one badge in both forms. */
  forms: z.strictObject({ 'ob3-di': z.string(), 'ob3-jwt': z.string() }),
});
export type StoredBadge = z.infer<typeof StoredBadge>;

/** Where badges are kept, one per event. A database table with a unique event id will do. */
export interface BadgeStore {
  readonly find: (eventId: string) => Promise<StoredBadge | undefined>;
  /**
   * Keeps a badge unless the event has one already, in one step: of two that come at once, one is
   * kept. Resolves to the badge that is kept, and whether it is this one.
   */
  readonly add: (badge: StoredBadge) => Promise<{
    readonly badge: StoredBadge;
    readonly added: boolean;
  }>;
}
