import type { JsonObject } from '@merkki/core';
import { countries, credentialProfiles } from '@merkki/vocabularies';
import type { ElmVersion } from '../elm-versions.ts';
import { findWords } from '../mapping/find-words.ts';
import { sentences } from '../mapping/own-words.ts';
import { chooseAchievement } from './choose-achievement.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, filledObject, members } from './members.ts';
import { findActivity, readActivity } from './read-activity.ts';
import { readAssessments } from './read-assessments.ts';
import { findEntry, readCode } from './read-concept.ts';
import { readDefinition, readDefinitionId } from './read-definition.ts';
import { readDate, toLocal } from './read-moment.ts';
import { readNotes } from './read-notes.ts';
import { readOrganisation } from './read-organisation.ts';
import { readPerson } from './read-person.ts';

const routes = { course: sentences.course, validation: sentences.validation };

/**
 * Reads a credential as an award; whatever is not there is not in the result.
 *
 * @internal
 */
export function readAward(credential: ElmNode, versions: readonly ElmVersion[]): JsonObject {
  takeFrame(credential, versions);
  const subject = credential.node('credentialSubject');
  const learner = subject && readPerson(subject);
  const achievement = chooseAchievement(
    subject?.nodes('hasClaim') ?? [],
    credential.nodes('displayParameter')[0],
  );
  const award = members({
    id: credential.anyId(),
    learner,
    ...readMoments(credential),
    status: readStatus(credential),
  });
  if (achievement === undefined)
    return { ...award, microCredential: readBareDefinition(credential) };
  return { ...award, ...readAchievement(credential, achievement) };
}

function readAchievement(credential: ElmNode, achievement: ElmNode): JsonObject {
  const specification = achievement.node('specifiedBy');
  const awardedBy = achievement.node('awardedBy');
  const { id, version, codes } = readDefinitionId(specification);
  const found = findActivity(achievement, specification);
  const title = (specification?.has('title') === true ? specification : achievement).peekTexts(
    'title',
  );
  const read = readActivity(found, awardedBy, { title, scope: id });
  const { assessments, results } = readAssessments(achievement, specification, awardedBy, id);
  takeRepeats(credential, achievement, specification, title);
  const [route, note] = readOwnNotes(achievement);
  return members({
    microCredential: readDefinition({
      credential,
      achievement,
      specification,
      awardedBy,
      found,
      read,
      assessments,
      id,
      version,
      codes,
    }),
    awardedOn:
      awardedBy?.has('awardingDate') === true ? readDate(awardedBy, 'awardingDate') : undefined,
    completedOn: read.completedOn,
    results: filled(results),
    offering: read.offering?.['id'],
    route,
    place: readPlace(awardedBy?.node('location')),
    note,
  });
}

/** A credential without an achievement says at least who issued it, and its title. */
function readBareDefinition(credential: ElmNode): JsonObject {
  const display = credential.node('displayParameter');
  const issuer = credential.node('issuer');
  return members({
    schemaVersion: '1.0',
    status: 'published',
    title: display?.text('title'),
    summary: display?.text('description'),
    issuer: issuer && readOrganisation(issuer),
  });
}

/** Context, types, profile and schema that every micro-credential of ours has. */
function takeFrame(credential: ElmNode, versions: readonly ElmVersion[]): void {
  const contexts = new Set(
    versions.flatMap((one) => [...one.contexts, ...(one.contextAliases ?? [])]),
  );
  credential.takeValues('@context', (value) => contexts.has(String(value)));
  credential.takeValues('type', (value) =>
    ['VerifiableCredential', 'EuropeanDigitalCredential'].includes(String(value)),
  );
  for (const profile of credential.nodes('credentialProfiles')) {
    if (findEntry(profile, credentialProfiles)?.code === 'generic') {
      readCode(profile, credentialProfiles);
    }
  }
  const schemas = new Set(versions.flatMap(({ profiles }) => Object.values(profiles)));
  for (const schema of credential.nodes('credentialSchema')) {
    if (schemas.has(String(schema.peek('id')))) schema.takeWhole();
  }
}

/** The date of issuing is a day; the moment is that from which the credential is valid, where they agree. */
function readMoments(credential: ElmNode): JsonObject {
  const name = credential.has('issued') ? 'issued' : 'issuanceDate';
  const issued = credential.peek(name);
  const validFrom = credential.string('validFrom');
  // Where both are the same, the time of day is kept.
  const repeated =
    validFrom !== undefined && issued === validFrom
      ? toLocal(validFrom, credential.reading.timeZone)?.date
      : undefined;
  if (repeated !== undefined) credential.take(name);
  const issuedOn = repeated ?? (credential.has(name) ? readDate(credential, name) : undefined);
  if (credential.peek('issuanceDate') === issued) credential.take('issuanceDate');
  const validUntil = credential.string('validUntil');
  const expires = credential.peek('expirationDate');
  if (validUntil !== undefined && expires === validUntil) credential.take('expirationDate');
  return members({
    issuedOn,
    validFrom,
    validUntil: validUntil ?? credential.string('expirationDate'),
  });
}

/** Titles and descriptions that stand in several places say nothing more there. */
function takeRepeats(
  credential: ElmNode,
  achievement: ElmNode,
  specification: ElmNode | undefined,
  title: JsonObject,
): void {
  const summary = JSON.stringify(
    (specification?.has('description') === true ? specification : achievement).peekTexts(
      'description',
    ),
  );
  const display = credential.nodes('displayParameter')[0];
  for (const node of [display, achievement]) {
    if (JSON.stringify(node?.peekTexts('title')) === JSON.stringify(title)) node?.text('title');
    if (JSON.stringify(node?.peekTexts('description')) === summary) node?.text('description');
  }
  display?.lose('loss.display', 'individualDisplay');
}

function readOwnNotes(achievement: ElmNode): readonly [string | undefined, JsonObject | undefined] {
  const notes = readNotes(achievement);
  const routed = notes.find(
    ({ topic, text }) => topic === 'award-route' && findWords(text, routes) !== undefined,
  );
  const route = routed && findWords(routed.take(), routes);
  return [route, notes.find((note) => note !== routed)?.take()];
}

function readPlace(location: ElmNode | undefined): JsonObject | undefined {
  if (location === undefined) return undefined;
  return filledObject({
    country: readCode(location.node('address')?.node('countryCode'), countries),
    locality: location.oneText('geographicName'),
  });
}

function readStatus(credential: ElmNode): JsonObject | undefined {
  const [status, ...others] = credential.nodes('credentialStatus');
  const list = others.length === 0 ? status?.string('statusListCredential') : undefined;
  if (status === undefined || list === undefined) return undefined;
  const index = String(status.peek('statusListIndex'));
  const isNumber = /^(0|[1-9][0-9]{0,15})$/.test(index);
  if (isNumber) status.value('statusListIndex');
  return members({ mechanism: list, index: isNumber ? Number(index) : undefined });
}
