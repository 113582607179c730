import {
  atPointer,
  failWith,
  isPersonalIdentityCode,
  type JsonValue,
  type Problem,
  problem,
  type Result,
  succeed,
  toPointer,
} from '@merkki/core';
import * as z from 'zod';
import { CalendarDate } from './primitives.ts';
import { typeName } from './type-name.ts';

/**
 * One line of a recipient list: who earned the micro-credential, and how.
 *
 * @example
 * Recipient.parse({ email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' });
 */
export const Recipient = z
  .looseObject({
    learnerId: z.string().min(1).optional().describe('DID, oppijanumero or a number of your own.'),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+$/)
      .optional()
      .describe('E-mail address.'),
    givenName: z.string().min(1).describe('Given name.'),
    familyName: z.string().min(1).describe('Family name.'),
    grade: z.string().min(1).optional().describe('Grade, as the scale of the assessment has it.'),
    completedOn: CalendarDate.optional().describe('Date of completion, YYYY-MM-DD.'),
    achievedOutcomes: z
      .array(z.string().min(1))
      .optional()
      .describe('Ids of the outcomes achieved; absent means all.'),
    offering: z.string().min(1).optional().describe('Id of the realisation.'),
  })
  .refine((recipient) => recipient.learnerId !== undefined || recipient.email !== undefined, {
    params: { code: 'mc.recipient-unidentified' },
  })
  .describe('A recipient; learnerId or email is required.');
export type Recipient = z.infer<typeof Recipient>;

/**
 * Parses one recipient.
 *
 * @param value - One object of a JSON list, or one row of a table as an object of texts.
 * @returns The recipient, or problems; a Finnish personal identity code as learnerId is refused.
 * @example
 * parseRecipient({ email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' }).ok; // true
 */
export function parseRecipient(value: unknown): Result<Recipient> {
  const parsed = Recipient.safeParse(value);
  if (!parsed.success) return failWith(parsed.error.issues.map((issue) => toProblem(value, issue)));
  if (isPersonalIdentityCode(parsed.data.learnerId ?? '')) {
    return failWith([problem('mc.recipient-personal-identity-code', '/learnerId')]);
  }
  return succeed(parsed.data);
}

function toProblem(value: unknown, issue: z.core.$ZodIssue): Problem {
  const pointer = toPointer(issue.path);
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      return problem(typeof code === 'string' ? code : 'mc.format', pointer);
    }
    case 'invalid_type': {
      const found = atPointer(value as JsonValue, pointer); // only looked up, whatever it is
      return found === undefined
        ? problem('mc.missing', pointer, { expected: issue.expected })
        : problem('mc.type', pointer, { expected: issue.expected, found: typeName(found) });
    }
    case 'too_small':
      return problem('mc.too-few', pointer, { minimum: Number(issue.minimum) });
    default:
      return problem('mc.format', pointer);
  }
}
