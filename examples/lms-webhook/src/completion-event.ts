import {
  failWith,
  type Problem,
  problem,
  type Result,
  readJson,
  succeed,
  toPointer,
} from '@merkki/core';
import { CalendarDate, parseRecipient, type Recipient } from '@merkki/model';
import * as z from 'zod';

const Id = z.string().min(1).max(200);
const Name = z.string().regex(/\S/).max(200);

/** What the LMS tells: who completed which course. Members that nobody knows are refused. */
export const CompletionEvent = z.strictObject({
  eventId: Id,
  courseId: Id,
  completedOn: CalendarDate,
  grade: z.string().min(1).max(40).exactOptional(),
  learner: z.strictObject({
    id: Id.exactOptional(),
    email: z
      .string()
      .max(254)
      .regex(/^[^\s@]+@[^\s@]+$/),
    givenName: Name,
    familyName: Name,
  }),
});
export type CompletionEvent = z.infer<typeof CompletionEvent>;

/** Reads an event; a problem has a code and a pointer, and none of what the event says. */
export function parseEvent(body: Uint8Array): Result<CompletionEvent> {
  const json = readJson(body);
  if (!json.ok) return json;
  const parsed = CompletionEvent.safeParse(json.value);
  if (!parsed.success) return failWith(parsed.error.issues.flatMap(toProblems));
  const recipient = toRecipient(parsed.data);
  return recipient.ok ? succeed(parsed.data) : recipient;
}

/** The learner of an event as a recipient. */
export function toRecipient({ learner, grade, completedOn }: CompletionEvent): Result<Recipient> {
  const { id, ...person } = learner;
  const recipient = parseRecipient({
    ...person,
    ...(id === undefined ? {} : { learnerId: id }),
    ...(grade === undefined ? {} : { grade }),
    completedOn,
  });
  if (recipient.ok) return recipient;
  return failWith(
    recipient.error.map((found) => ({ ...found, pointer: pointers[found.pointer] ?? '/learner' })),
  );
}

/** Where the members of a recipient stand in an event. */
const pointers: Readonly<Record<string, string>> = {
  '/learnerId': '/learner/id',
  '/grade': '/grade',
  '/completedOn': '/completedOn',
};

function toProblems(issue: z.core.$ZodIssue): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem('event.unknown-member', toPointer([...issue.path, key])),
      );
    case 'invalid_type':
      return [problem('event.type', toPointer(issue.path), { expected: issue.expected })];
    default:
      return [problem('event.format', toPointer(issue.path))];
  }
}
