import { InvalidArgumentError, MerkkiError } from '@merkki/core';
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { personalDataPolicies } from '../personal-data/personal-data-policies.ts';
import type { CredentialRecord, Standing, StatusPlace } from '../store/credential-record.ts';
import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingSession, IssuingStore } from '../store/issuing-store.ts';

/** A change of how a credential stands. */
export interface StandingOptions {
  /** URI of the credential. */
  readonly id: string;
  /** Now, ISO 8601 with zone. */
  readonly at: string;
  /** Why; it goes into the log, so without personal data. Default: none. */
  readonly reason?: string;
  /** How the caller thinks that it stands; throws `standing.conflict` when it does not. Default: any. */
  readonly expected?: Standing;
}

/** How a credential stands after a change. */
export interface StandingChange {
  /** URI of the credential. */
  readonly id: string;
  /** How it stands. */
  readonly standing: Standing;
  /** Whether it stood otherwise before. */
  readonly changed: boolean;
  /** Where this is to be published; without it nobody else can know. */
  readonly status?: StatusPlace;
}

const eventOf = { valid: 'reinstated', suspended: 'suspended', revoked: 'revoked' } as const;

/**
 * Changes how a credential stands, alone with the store.
 *
 * @internal
 */
export function changeStanding(
  store: IssuingStore,
  to: Standing,
  options: StandingOptions & { readonly replacedBy?: string },
): Promise<StandingChange> {
  return store.exclusively((session) => changeIn(session, to, options), { whenBusy: 'wait' });
}

async function changeIn(
  session: IssuingSession,
  to: Standing,
  { id, at, reason, expected, replacedBy }: Parameters<typeof changeStanding>[2],
): Promise<StandingChange> {
  assertImpersonal(reason);
  const record = IssuingRecords.of(await session.entries()).find(id);
  if (record === undefined || !isIssued(record)) throw unknownCredential();
  const { standing, status } = record;
  if (expected !== undefined && standing !== expected) throw refusal('standing.conflict', standing);
  const result = { id, standing: to, ...(status === undefined ? {} : { status }) };
  if (standing === to) return { ...result, changed: false };
  if (standing === 'revoked') throw refusal('standing.final', standing);
  if (to !== 'revoked' && status?.purpose === 'revocation') {
    throw refusal('standing.purpose', standing);
  }
  const event = eventOf[to];
  const why = reason === undefined ? {} : { reason };
  const by = replacedBy === undefined ? {} : { replacedBy };
  await session.append([
    event === 'revoked' ? { event, at, id, ...why, ...by } : { event, at, id, ...why },
  ]);
  return { ...result, changed: true };
}

/**
 * Tells whether a credential exists, in any form.
 *
 * @internal
 */
export function isIssued({ forms }: CredentialRecord): boolean {
  return forms.some(({ state }) => state === 'stored' || state === 'done');
}

/**
 * The refusal of what the store does not know.
 *
 * @internal
 */
export function unknownCredential(): InvalidArgumentError {
  return new InvalidArgumentError({
    code: 'issue.unknown-credential',
    message: 'The store knows no such credential.',
    pointer: '/id',
  });
}

/**
 * The refusal of a change.
 *
 * @internal
 */
export function refusal(code: string, standing: Standing): MerkkiError {
  return new MerkkiError({
    code,
    message: `The credential is ${standing}; this change cannot be made.`,
    pointer: '/id',
    params: { standing },
  });
}

function assertImpersonal(reason: string | undefined): void {
  const policy = personalDataPolicies['ob3-di'];
  const [found] = reason === undefined ? [] : findPersonalData({ reason }, { policy });
  if (found === undefined) return;
  throw new InvalidArgumentError({
    code: found.code,
    message: 'A reason goes into the log and holds no personal data.',
    pointer: found.pointer,
  });
}
