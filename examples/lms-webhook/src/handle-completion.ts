import { createHash } from 'node:crypto';
import { formatInstant, type Locale, type Problem, problem } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import type { BadgeStore, StoredBadge } from './badge-store.ts';
import type { CompletionEvent } from './completion-event.ts';
import { makeAward } from './make-award.ts';
import { signForms } from './sign-forms.ts';

/** What completing a course earns. */
export interface Course {
  readonly definition: MicroCredential;
  /** Language of the badge. */
  readonly language: Locale;
  /** Id of the realisation in the definition. */
  readonly offering?: string;
}

/** What {@link handleCompletion} works with. */
export interface CompletionDeps {
  readonly courses: ReadonlyMap<string, Course>;
  readonly store: BadgeStore;
  readonly signer: Signer;
  readonly random: (bytes: number) => Uint8Array;
  readonly now: () => Date;
  /** IANA name of the zone in whose calendar the institution dates its records. */
  readonly timeZone: string;
}

/** What came of an event. */
export type CompletionOutcome =
  | { readonly kind: 'issued' | 'repeated'; readonly badge: StoredBadge }
  | {
      readonly kind: 'unknown-course' | 'conflict' | 'refused';
      readonly problems: readonly Problem[];
    };

/**
 * Turns a completion into a badge. The same event gives the same badge however often it comes; the
 * same event id with other content is a conflict. Nothing is kept of an event that is refused.
 */
export async function handleCompletion(
  event: CompletionEvent,
  deps: CompletionDeps,
): Promise<CompletionOutcome> {
  const digest = digestOf(event);
  const earlier = await deps.store.find(event.eventId);
  if (earlier !== undefined) return repeated(earlier, digest);
  const course = deps.courses.get(event.courseId);
  if (course === undefined) {
    return { kind: 'unknown-course', problems: [problem('course.unknown', '/courseId')] };
  }

  const now = deps.now();
  const made = await makeAward(event, course, { ...deps, issuer: issuerOf(deps.signer), now });
  if (!made.ok) return { kind: 'refused', problems: made.error };
  const record = made.value;
  const issuedAt = formatInstant(now.getTime());
  const forms = await signForms(record, { ...deps, language: course.language, issuedAt });
  const badge = { eventId: event.eventId, digest, credentialId: record.id, issuedAt, forms };
  const kept = await deps.store.add(badge);
  // Of two deliveries at once the other may have been first.
  return kept.added ? { kind: 'issued', badge } : repeated(kept.badge, digest);
}

function repeated(badge: StoredBadge, digest: string): CompletionOutcome {
  return badge.digest === digest
    ? { kind: 'repeated', badge }
    : { kind: 'conflict', problems: [problem('issue.conflict', '/eventId')] };
}

/** Members in a fixed order, whatever the order in which they came. */
function digestOf({ eventId, courseId, completedOn, grade, learner }: CompletionEvent): string {
  const { id, email, givenName, familyName } = learner;
  const all = [eventId, courseId, completedOn, grade, id, email, givenName, familyName];
  // JSON turns what is absent into null, which no member can be.
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

function issuerOf({ id }: Signer): string {
  return id.split('#', 1).join();
}
