import { TZDate } from '@date-fns/tz';
import { formatInstant, InvalidArgumentError } from '@merkki/core';
import { addMonths } from 'date-fns/addMonths'; // the whole library is 300 modules
import type { MicroCredential } from './micro-credential.ts';
import type { MicroCredentialAward } from './micro-credential-award.ts';
import { parseMicroCredentialAward } from './parse-micro-credential.ts';
import type { Recipient } from './recipient.ts';

/** What an award needs beside the definition and the recipient. */
export interface AwardOptions {
  /** URI of the award; it becomes the credential's id. */
  readonly id: string;
  /** Date of issuing, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Course, or validation of non-formal or informal learning. Default: not stated. */
  readonly route?: 'course' | 'validation';
}

/**
 * Awards a micro-credential to a recipient: the record that is then mapped and signed.
 *
 * A grade goes to each assessment whose scale has it; when no scale does, to the first assessment,
 * where the quality rules will see it. A definition with `validity.months` makes the award end that
 * many months after the date of issuing, at midnight UTC.
 *
 * @param microCredential - Parsed with `parseMicroCredential`.
 * @param recipient - Parsed with `parseRecipient`.
 * @throws {@link InvalidArgumentError} `award.invalid` when the parts do not make a valid award,
 * with the first problem's pointer.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const give = (microCredential, recipient) =>
 *   award(microCredential, recipient, { id: 'urn:uuid:5e2d…', issuedOn: '2026-11-24' });
 */
export function award(
  microCredential: MicroCredential,
  recipient: Recipient,
  options: AwardOptions,
): MicroCredentialAward {
  const achievedOn = recipient.completedOn ?? options.issuedOn;
  const { grade } = recipient;
  const graded = microCredential.assessments.filter(
    ({ gradingScheme }) => grade !== undefined && gradingScheme?.scale?.includes(grade),
  );
  const gradedIds = new Set(
    (graded.length > 0 ? graded : microCredential.assessments.slice(0, 1)).map(({ id }) => id),
  );
  const record = {
    id: options.id,
    microCredential,
    learner: {
      ...learnerIdentity(recipient.learnerId),
      givenName: recipient.givenName,
      familyName: recipient.familyName,
      fullName: `${recipient.givenName} ${recipient.familyName}`,
      ...(recipient.email === undefined ? {} : { email: recipient.email }),
    },
    issuedOn: options.issuedOn,
    awardedOn: achievedOn,
    ...validity(microCredential, options.issuedOn),
    ...(recipient.completedOn === undefined ? {} : { completedOn: recipient.completedOn }),
    results: microCredential.assessments.map(({ id }) => ({
      assessmentId: id,
      ...(grade !== undefined && gradedIds.has(id) ? { grade } : {}),
      achievedOn,
    })),
    ...(recipient.achievedOutcomes === undefined
      ? {}
      : { achievedOutcomes: [...recipient.achievedOutcomes] }),
    ...(recipient.offering === undefined ? {} : { offering: recipient.offering }),
    ...(options.route === undefined ? {} : { route: options.route }),
  } satisfies MicroCredentialAward;
  const parsed = parseMicroCredentialAward(record);
  if (!parsed.ok) {
    const first = parsed.error[0];
    throw new InvalidArgumentError({
      code: 'award.invalid',
      message: `The award is not valid: ${first?.code ?? ''} at ${first?.pointer ?? ''}.`,
      pointer: first?.pointer ?? '',
    });
  }
  return parsed.value;
}

function validity(
  { validity }: MicroCredential,
  issuedOn: string,
): Pick<MicroCredentialAward, 'validUntil'> {
  if (validity?.months === undefined) return {};
  const start = new TZDate(`${issuedOn}T00:00:00Z`, 'UTC');
  return { validUntil: formatInstant(addMonths(start, validity.months).getTime()) };
}

/** A URI identifies the learner by itself; any other number stands in a scheme. */
function learnerIdentity(learnerId: string | undefined): Partial<MicroCredentialAward['learner']> {
  if (learnerId === undefined) return {};
  if (/^(did|urn|https?):/.test(learnerId)) return { id: learnerId };
  const scheme = learnerId.startsWith('1.2.246.562.24.') ? 'oppijanumero' : 'learner-id';
  return { identifiers: [{ scheme, value: learnerId }] };
}
