import type { Concept, MicroCredential } from '@merkki/model';
import { iscedF } from '@merkki/vocabularies';
import type { Achievement } from '../schemas/achievement.ts';
import type { IdentifierEntry } from '../schemas/identifier-entry.ts';
import { buildAchievementAlignments } from './build-achievement-alignments.ts';
import { buildCriteria } from './build-criteria.ts';
import { buildProfile, extensionName } from './build-profile.ts';
import { buildResultDescriptions } from './build-result-descriptions.ts';
import { conceptLabel, isWebAddress } from './concept-label.ts';
import type { Ledger } from './ledger.ts';

/** What the achievement needs beside the definition. */
export interface AchievementParts {
  /** Picture: data URI or web address. */
  readonly image: string | undefined;
  /** Ids of the assessments for which there is a grade. */
  readonly graded: ReadonlySet<string>;
}

/**
 * Builds the achievement of a micro-credential and keeps the ledger.
 *
 * @param pointer - Where the micro-credential stands in the ledger's source.
 * @internal
 */
export function buildAchievement(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
  { image, graded }: AchievementParts,
): Achievement {
  const { title, summary, workload, version, codes, fields, issuer } = microCredential;
  for (const part of ['lifecycle', 'attestations', 'production', 'status', 'schemaVersion']) {
    if (Object.hasOwn(microCredential, part)) ledger.lose(`${pointer}/${part}`, 'loss.internal');
  }
  if (microCredential.offerings !== undefined) ledger.lose(`${pointer}/offerings`, 'loss.offering');
  ledger.carry(`${pointer}/id`, `${pointer}/version`);
  const name = ledger.text(title, `${pointer}/title`);
  const criteria = buildCriteria(ledger, microCredential, pointer);
  const alignment = buildAchievementAlignments(ledger, microCredential, pointer);
  const tag = buildTags(ledger, microCredential, pointer);
  const otherIdentifier = buildCodes(ledger, codes, `${pointer}/codes`);
  const [field] = fields ?? [];
  const [creator] = microCredential.awardingBodies;
  return {
    id: microCredential.id,
    type: ['Achievement'],
    name,
    description: ledger.text(summary, `${pointer}/summary`) ?? name,
    criteria,
    achievementType: 'MicroCredential',
    inLanguage: ledger.language,
    version,
    ...(workload.ects === undefined ? {} : { creditsAvailable: workload.ects }),
    ...(field === undefined
      ? {}
      : { fieldOfStudy: conceptLabel(ledger, field, `${pointer}/fields/0`, iscedF) }),
    ...(codes?.[0] === undefined ? {} : { humanCode: codes[0].value }),
    ...(image === undefined ? {} : { image: { id: image, type: 'Image', caption: name } }),
    ...(creator === undefined || isSame(creator, issuer)
      ? carryAsIssuer(ledger, creator, pointer)
      : { creator: buildProfile(ledger, creator, `${pointer}/awardingBodies/0`) }),
    ...(otherIdentifier.length === 0 ? {} : { otherIdentifier }),
    ...(alignment.length === 0 ? {} : { alignment }),
    resultDescription: buildResultDescriptions(ledger, microCredential, pointer, graded),
    ...(tag.length === 0 ? {} : { tag }),
  };
}

/** An awarding body that is the issuer to the letter is carried with the issuer's profile. */
function carryAsIssuer(
  ledger: Ledger,
  body: MicroCredential['issuer'] | undefined,
  pointer: string,
): Record<never, never> {
  if (body !== undefined) buildProfile(ledger, body, `${pointer}/awardingBodies/0`);
  return {};
}

/** Keywords, and the skills and occupations that no web address names. */
function buildTags(ledger: Ledger, microCredential: MicroCredential, pointer: string): string[] {
  const { keywords, outcomes, occupations } = microCredential;
  const labels = (concepts: readonly Concept[] | undefined, at: string): readonly string[] =>
    (concepts ?? []).flatMap((concept, index) =>
      isWebAddress(concept.id) ? [] : [conceptLabel(ledger, concept, `${at}/${index}`)],
    );
  return [
    ...new Set([
      ...(keywords ?? []).map((word, index) => ledger.text(word, `${pointer}/keywords/${index}`)),
      ...outcomes.flatMap(({ skills }, index) =>
        labels(skills, `${pointer}/outcomes/${index}/skills`),
      ),
      ...labels(occupations, `${pointer}/occupations`),
    ]),
  ];
}

function buildCodes(
  ledger: Ledger,
  codes: MicroCredential['codes'],
  pointer: string,
): IdentifierEntry[] {
  return (codes ?? []).map(({ scheme, value }, index) => {
    const name = extensionName(scheme);
    ledger.carry(`${pointer}/${index}/value`);
    if (name === scheme) ledger.carry(`${pointer}/${index}/scheme`);
    return { type: 'IdentifierEntry', identifier: value, identifierType: `ext:${name}` };
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
