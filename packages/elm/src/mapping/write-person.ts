import type { Learner } from '@merkki/model';
import type { AnyIdentifier } from '../schemas/any-identifier.ts';
import type { Identifier } from '../schemas/identifier.ts';
import type { LearningAchievement } from '../schemas/learning-achievement.ts';
import type { Person } from '../schemas/person.ts';
import type { ElmWriter } from './elm-writer.ts';
import { isLocalId } from './is-local-id.ts';
import { atMidnight } from './moments.ts';

/** Writes the learner, whose URI (such as a DID) is the node's id; names stand in one language. */
export function writePerson(
  writer: ElmWriter,
  learner: Learner,
  path: string,
  hasClaim: LearningAchievement[],
): Person {
  if (learner.email !== undefined) writer.lose('loss.personal-data', `${path}/email`);
  const identifier: AnyIdentifier[] = [];
  for (const [index, { scheme, value, hashed, salt }] of (learner.identifiers ?? []).entries()) {
    // A hash without its salt and method identifies nobody, and ELM has no place for these.
    if (hashed === true) writer.lose('loss.personal-data', `${path}/identifiers/${index}`);
    else {
      if (hashed === false) writer.lose('loss.no-place', `${path}/identifiers/${index}/hashed`);
      if (salt !== undefined) writer.lose('loss.no-place', `${path}/identifiers/${index}/salt`);
      identifier.push(
        writer.identify<Identifier>('identifier', {
          type: 'Identifier',
          notation: value,
          schemeName: scheme,
        }),
      );
    }
  }
  const name = (text: string | undefined): Record<string, string> | undefined =>
    text === undefined ? undefined : { [writer.primary]: text };
  const person = writer.identify<Person>('person', {
    type: 'Person',
    givenName: name(learner.givenName),
    familyName: name(learner.familyName),
    fullName: name(learner.fullName),
    dateOfBirth: learner.dateOfBirth && atMidnight(learner.dateOfBirth),
    identifier,
    hasClaim,
  });
  if (learner.id === undefined) return person;
  if (!isLocalId(learner.id)) return { ...person, id: learner.id };
  writer.lose('loss.replaced', `${path}/id`);
  return person;
}
