import type { MicroCredential } from '@merkki/model';
import { iscedF } from '@merkki/vocabularies';
import type { Achievement } from '../schemas/achievement.ts';
import type { IdentifierEntry } from '../schemas/identifier-entry.ts';
import { buildAchievementAlignments } from './build-achievement-alignments.ts';
import { buildCriteria, isAwardedByIssuer } from './build-criteria.ts';
import { buildProfile, extensionName } from './build-profile.ts';
import { buildResultDescriptions } from './build-result-descriptions.ts';
import { conceptLabel } from './concept-label.ts';
import type { Ledger } from './ledger.ts';

/** What the achievement needs beside the definition. */
export interface AchievementParts {
  /** Picture: data URI or web address. */
  readonly image: string | undefined;
  /** Ids of the assessments for which there is a grade. */
  readonly graded: ReadonlySet<string>;
  /** Ids of the same achievement in other languages, by language tag. */
  readonly editions: Readonly<Record<string, string>> | undefined;
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
  { image, graded, editions = {} }: AchievementParts,
): Achievement {
  const { title, summary, workload, version, codes, fields } = microCredential;
  for (const part of ['lifecycle', 'attestations', 'production', 'status', 'schemaVersion']) {
    if (Object.hasOwn(microCredential, part)) ledger.lose(`${pointer}/${part}`, 'loss.internal');
  }
  if (microCredential.offerings !== undefined) ledger.lose(`${pointer}/offerings`, 'loss.offering');
  ledger.carry(`${pointer}/id`, `${pointer}/version`);
  for (const part of ['workload', 'level'] as const) {
    if (Object.keys(microCredential[part]).length === 0) ledger.carry(`${pointer}/${part}`);
  }
  const name = ledger.text(title, `${pointer}/title`);
  const criteria = buildCriteria(ledger, microCredential, pointer);
  const alignment = buildAchievementAlignments(ledger, microCredential, pointer);
  const tag = (microCredential.keywords ?? []).map((word, index) =>
    ledger.text(word, `${pointer}/keywords/${index}`),
  );
  const related = Object.entries(editions).map(([inLanguage, id]) => ({
    id,
    type: ['Related'],
    inLanguage,
    version,
  }));
  const otherIdentifier = buildCodes(ledger, codes, `${pointer}/codes`);
  const resultDescription = buildResultDescriptions(ledger, microCredential, pointer, graded);
  const [field] = fields ?? [];
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
    ...creatorMember(ledger, microCredential, pointer),
    ...(otherIdentifier.length === 0 ? {} : { otherIdentifier }),
    ...(alignment.length === 0 ? {} : { alignment }),
    ...(resultDescription.length === 0 ? {} : { resultDescription }),
    ...(related.length === 0 ? {} : { related }),
    ...(tag.length === 0 ? {} : { tag }),
  };
}

/** The first awarding body; where it is the issuer alone, the issuer's profile carries it. */
function creatorMember(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
): Pick<Achievement, 'creator'> {
  const [body] = microCredential.awardingBodies;
  if (body === undefined) return {};
  const creator = buildProfile(ledger, body, `${pointer}/awardingBodies/0`);
  return isAwardedByIssuer(microCredential) ? {} : { creator };
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
