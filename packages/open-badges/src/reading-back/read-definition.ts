import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import { fragmentOf } from '../building/part-uri.ts';
import { readNarrative } from '../narrative/read-narrative.ts';
import { criteriaSections } from '../narrative/sections.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { AchievementCredential } from '../schemas/achievement-credential.ts';
import { filled, members } from './members.ts';
import { readAlignments } from './read-alignments.ts';
import { readAssessments } from './read-assessments.ts';
import { readProfile, toIdentifier } from './read-profile.ts';

const at = '/credentialSubject/achievement';

/**
 * Reads the definition of what was earned: first what alignments and members of the standard say, then
 * over it what the narrative says in our own form.
 *
 * @param textOf - Name or description by language, as the document has it.
 * @internal
 */
export function readDefinition(
  ledger: Ledger,
  badge: AchievementCredential,
  tag: string,
  textOf: (name: 'name' | 'description', text: string) => JsonObject,
): JsonObject {
  const { achievement } = badge.credentialSubject;
  const { criteria, alignment = [] } = achievement;
  const narrative = readNarrative(criteriaSections, criteria.narrative, tag);
  const isOurs = Object.keys(narrative.value).length > 0;
  const aligned = readAlignments(ledger, alignment, `${at}/alignment`, tag);
  const merged = merge(aligned, narrative.value);
  const assessments = readAssessments(ledger, achievement, merged['assessments'], isOurs, tag);
  if (criteria.narrative !== undefined) ledger.carry(`${at}/criteria/narrative`);
  if (isOurs && narrative.unread > 0) {
    const count = narrative.unread;
    ledger.lose(`${at}/criteria/narrative`, 'loss.narrative-part', { count });
  }
  ledger.carry(`${at}/criteria/id`);
  const issuer = readProfile(ledger, badge.issuer, '/issuer', tag);
  const creator =
    achievement.creator && readProfile(ledger, achievement.creator, `${at}/creator`, tag);
  const codes = readCodes(ledger, achievement);
  ledger.carry(
    ...['id', 'type', 'name', 'description', 'version', 'tag'].map((name) => `${at}/${name}`),
  );
  if (achievement.achievementType === 'MicroCredential') ledger.carry(`${at}/achievementType`);
  if (achievement.inLanguage !== undefined) ledger.carry(`${at}/inLanguage`);
  accountForCredits(ledger, badge, merged);
  return members({
    schemaVersion: '1.0',
    status: 'published',
    workload: {},
    level: {},
    awardingBodies: [creator ?? issuer],
    ...readField(ledger, achievement, merged, tag),
    ...merged,
    id: achievement.id,
    version: achievement.version,
    title: textOf('name', achievement.name),
    summary: textOf('description', achievement.description),
    issuer,
    outcomes: withKeys(merged['outcomes'], achievement),
    assessments,
    keywords: filled((achievement.tag ?? []).map((word) => ({ [tag]: word }))),
    codes: filled(codes),
  });
}

/** What the narrative says goes over what the alignments say. */
function merge(aligned: JsonObject, narrated: JsonObject): JsonObject {
  const names = new Set([...Object.keys(aligned), ...Object.keys(narrated)]);
  return members(
    Object.fromEntries(
      [...names].map((name) => {
        const [below, above] = [aligned[name], narrated[name]];
        const both =
          isJsonObject(below) && isJsonObject(above) ? { ...below, ...above } : undefined;
        return [name, both ?? above ?? below];
      }),
    ),
  );
}

/** The keys of outcomes stand in their alignments, in the same order. */
function withKeys(
  outcomes: JsonValue | undefined,
  { alignment = [] }: Achievement,
): JsonValue | undefined {
  if (!Array.isArray(outcomes)) return undefined;
  const competencies = alignment.filter(({ targetType }) => targetType === 'ceasn:Competency');
  const isPaired = competencies.length === outcomes.length;
  return outcomes.map((outcome: JsonValue, index) => {
    if (!isJsonObject(outcome)) return outcome;
    const target = isPaired ? competencies[index] : undefined;
    const key = target === undefined ? undefined : fragmentOf(target.targetUrl);
    return {
      assessedBy: [],
      ...outcome,
      id: outcome['id'] ?? target?.targetCode ?? key ?? `outcome-${index + 1}`,
    };
  });
}

function readCodes(ledger: Ledger, { otherIdentifier = [], humanCode }: Achievement): JsonObject[] {
  const codes = otherIdentifier.map(toIdentifier);
  ledger.carry(`${at}/otherIdentifier`, `${at}/humanCode`);
  const isNew = humanCode !== undefined && codes.every(({ value }) => value !== humanCode);
  return isNew ? [{ scheme: 'humanCode', value: humanCode }, ...codes] : codes;
}

/** A field of study without an alignment to a list is a field by its name alone. */
function readField(
  ledger: Ledger,
  { fieldOfStudy }: Achievement,
  merged: JsonObject,
  tag: string,
): JsonObject {
  if (fieldOfStudy === undefined) return {};
  ledger.carry(`${at}/fieldOfStudy`);
  return merged['fields'] === undefined ? { fields: [{ prefLabel: { [tag]: fieldOfStudy } }] } : {};
}

/** Credits have no unit in a badge: they are ECTS where an alignment or the narrative says so. */
function accountForCredits(ledger: Ledger, badge: AchievementCredential, merged: JsonObject): void {
  const { creditsEarned, achievement } = badge.credentialSubject;
  const { workload } = merged;
  const ects = isJsonObject(workload) ? workload['ects'] : undefined;
  if (ects === undefined) return;
  if (achievement.creditsAvailable === ects) ledger.carry(`${at}/creditsAvailable`);
  if (creditsEarned === ects) ledger.carry('/credentialSubject/creditsEarned');
}
