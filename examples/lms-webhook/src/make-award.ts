import { failWith, InvalidArgumentError, problem, type Result, succeed } from '@merkki/core';
import { deriveCredentialId } from '@merkki/issuer';
import { award, type MicroCredentialAward } from '@merkki/model';
import { checkQuality } from '@merkki/quality';
import { type CompletionEvent, toRecipient } from './completion-event.ts';
import { findGradeProblem } from './find-grade-problem.ts';
import type { Course } from './handle-completion.ts';

interface AwardParts {
  /** DID of the issuer. */
  readonly issuer: string;
  readonly timeZone: string;
  readonly now: Date;
}

/** Makes the award of an event, or tells why there is none: by the grade or by a quality rule. */
export async function makeAward(
  event: CompletionEvent,
  { definition, offering }: Course,
  { issuer, timeZone, now }: AwardParts,
): Promise<Result<MicroCredentialAward>> {
  const recipient = toRecipient(event);
  if (!recipient.ok) return recipient;
  const ungraded = findGradeProblem(definition, event.grade);
  if (ungraded !== undefined) return failWith([ungraded]);
  const id = await deriveCredentialId({
    issuer,
    definition: definition.id,
    version: definition.version,
    recipient: event.learner.id ?? event.learner.email.toLowerCase(),
    run: event.eventId,
  });
  const completed = { ...recipient.value, ...(offering === undefined ? {} : { offering }) };
  let record: MicroCredentialAward;
  try {
    record = award(definition, completed, { id, issuedOn: calendarDate(now, timeZone) });
  } catch (error) {
    if (!InvalidArgumentError.isInstance(error)) throw error;
    return failWith([problem(error.code)]); // its place is one in the award, not in the event
  }
  const { results } = checkQuality(record, { stage: 'award', now });
  const errors = results.filter(
    ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
  );
  return errors.length === 0
    ? succeed(record)
    : failWith(errors.map(({ ruleId, path }) => problem('issue.quality', '', { ruleId, path })));
}

/** Swedish dates are written as ISO 8601 has them. */
function calendarDate(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
