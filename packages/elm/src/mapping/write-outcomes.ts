import type { LearningOutcome as ModelOutcome } from '@merkki/model';
import { findByCode, skillTypes } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { LearningOutcome } from '../schemas/learning-outcome.ts';
import type { ElmWriter } from './elm-writer.ts';
import { writeLocalId } from './write-local-id.ts';

const escoSkills = {
  scheme: 'http://data.europa.eu/esco/concept-scheme/skills',
  base: 'http://data.europa.eu/esco/skill/',
  entries: [],
} as const;

/** Writes the outcomes that the learner achieved; without `achieved`, all. */
export function writeOutcomes(
  writer: ElmWriter,
  outcomes: readonly ModelOutcome[],
  path: string,
  scope: string,
  achieved?: readonly string[],
): LearningOutcome[] {
  return outcomes.flatMap((outcome, index) => {
    const at = `${path}/${index}`;
    if (achieved !== undefined && !achieved.includes(outcome.id)) {
      writer.lose('loss.not-achieved', at);
      return [];
    }
    return [writeOutcome(writer, outcome, at, scope)];
  });
}

function writeOutcome(
  writer: ElmWriter,
  outcome: ModelOutcome,
  path: string,
  scope: string,
): LearningOutcome {
  for (const member of ['verb', 'bloom', 'eqf'] as const) {
    if (outcome[member] !== undefined) writer.lose('loss.no-place', `${path}/${member}`);
  }
  if (outcome.assessedBy.length > 0) writer.lose('loss.no-place', `${path}/assessedBy`);
  const type = outcome.kind === undefined ? undefined : findByCode(skillTypes, outcome.kind);
  if (outcome.kind !== undefined && type === undefined) {
    writer.lose('loss.unknown-code', `${path}/kind`);
  }
  const esco: Concept[] = [];
  const other: Concept[] = [];
  for (const [index, skill] of (outcome.skills ?? []).entries()) {
    const concept = writer.concept(skill, `${path}/skills/${index}`, [escoSkills]);
    (concept.inScheme?.id === escoSkills.scheme ? esco : other).push(concept);
  }
  return writer.identify<LearningOutcome>('learningOutcome', {
    type: 'LearningOutcome',
    title: { ...outcome.text },
    identifier: [writeLocalId(writer, outcome.id, scope)],
    dcType: type && writer.entry(skillTypes, type),
    relatedESCOSkill: esco,
    relatedSkill: other,
  });
}
