import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import {
  checkElmProfile,
  type ElmVersion,
  elmVersions,
  findVocabularyProblems,
  parseElmCredential,
} from '@merkki/elm';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import type { ProfileChecker } from '../verify-options.ts';
import { checkElmContexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

const defaultProfile = 'edc-generic-full';

const profilesWithoutLists: ReadonlySet<string> = new Set(
  Object.values<ElmVersion>(elmVersions).map(({ profiles }) => profiles['edc-generic-no-cv']),
);

/**
 * Checks the form of a European Learning Model credential: its schema, its contexts, the profiles
 * that it names (`edc-generic-full` where it names none), and whether its values are in the lists that
 * they say they are of, which the profiles do not ask.
 *
 * @see European Digital Credentials application profile 1.2.0.
 * @internal
 */
export async function checkElmForm(
  document: JsonObject,
  { checkProfile = checkElmProfile }: Pick<ResolvedOptions, 'checkProfile'>,
): Promise<readonly Check[]> {
  const parsed = parseElmCredential(document);
  const schema = parsed.ok
    ? [
        check('schema', 'pass', 'schema.ok'),
        ...parsed.value.notes.map((note) => fromProblem(note, 'warn', 'schema')),
      ]
    : parsed.error.map((found) => fromProblem(found, 'fail', 'schema'));
  const named = namedProfiles(document['credentialSchema']);
  const profiles: Check[] = [];
  for (const profile of named) {
    profiles.push(...(await judgeProfile(document, profile, checkProfile)));
  }
  profiles.push(...(await checkVocabularies(document, named)));
  return [...schema, ...checkElmContexts(document), ...profiles];
}

/** A profile of structure alone asks for no list, so that nothing breaks it. */
async function checkVocabularies(
  document: JsonObject,
  profiles: readonly string[],
): Promise<readonly Check[]> {
  const isFree = profiles.every((profile) => profilesWithoutLists.has(profile));
  const findings = await findVocabularyProblems(document);
  return findings.map(({ outcome, code, pointer, params }) =>
    check('profile', isFree ? 'warn' : outcome, code, pointer, params),
  );
}

async function judgeProfile(
  document: JsonObject,
  profile: string,
  checkProfile: ProfileChecker,
): Promise<readonly Check[]> {
  try {
    const findings = await checkProfile(document, profile);
    return findings.map(({ code, outcome, pointer, params }) =>
      check('profile', outcome, code, pointer, params),
    );
  } catch {
    return [check('profile', 'unknown', 'profile.not-judged')]; // whatever was thrown decides nothing
  }
}

function namedProfiles(schemas: JsonValue | undefined): readonly string[] {
  const listed = Array.isArray(schemas) ? schemas : [schemas];
  const ids = listed.flatMap((schema) => {
    const id = isJsonObject(schema) ? schema['id'] : schema;
    return typeof id === 'string' ? [id] : [];
  });
  return ids.length > 0 ? [...new Set(ids)] : [defaultProfile];
}
