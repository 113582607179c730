import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { checkElmProfile, parseElmCredential } from '@merkki/elm';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import type { ProfileChecker } from '../verify-options.ts';
import { checkElmContexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

const defaultProfile = 'edc-generic-full';

/**
 * Checks the form of a European Learning Model credential: its schema, its contexts, and the profiles
 * that it names (`edc-generic-full` where it names none).
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
  const profiles: Check[] = [];
  for (const profile of namedProfiles(document['credentialSchema'])) {
    profiles.push(...(await judgeProfile(document, profile, checkProfile)));
  }
  return [...schema, ...checkElmContexts(document), ...profiles];
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
