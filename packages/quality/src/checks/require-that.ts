import type { MicroCredentialDraft } from '@merkki/model';
import { type Failure, fail, type Pass, pass } from '../finding.ts';
import type { DefinitionSubject } from '../rule.ts';

/** Makes the check that something holds of the description, told at one place. */
export function requireThat(
  path: string,
  holds: (microCredential: MicroCredentialDraft) => boolean,
): (subject: DefinitionSubject) => Pass | Failure<'fail'> {
  return ({ microCredential }) => (holds(microCredential) ? pass() : fail(path));
}
