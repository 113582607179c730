import type { JsonObject } from '@merkki/core';
import { languages, supervisionMethods } from '@merkki/vocabularies';
import { findWords } from '../mapping/find-words.ts';
import { sentences } from '../mapping/own-words.ts';
import { parseScale } from '../mapping/sentences.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, filledObject, members } from './members.ts';
import { readCode, readCodes, readConcept } from './read-concept.ts';
import { readLocalId } from './read-local-id.ts';
import { readDate } from './read-moment.ts';
import { readOrganisation } from './read-organisation.ts';

/** The assessments of a definition and the results of this learner. */
export interface ReadAssessments {
  readonly assessments: readonly JsonObject[];
  readonly results: readonly JsonObject[];
}

const noGrade = {
  noGrade: sentences.noGrade,
  completedWithoutGrade: sentences.completedWithoutGrade,
};

/**
 * Reads the assessments by which an achievement was proven, and their results; where the credential has
 * none, those that its specification foresees.
 *
 * @internal
 */
export function readAssessments(
  achievement: ElmNode,
  specification: ElmNode | undefined,
  awardedBy: ElmNode | undefined,
  scope: string | undefined,
): ReadAssessments {
  const proofs = achievement.nodes('provenBy');
  if (proofs.length === 0) {
    const foreseen = specification?.nodes('provenBy') ?? [];
    return {
      assessments: foreseen.map((node, index) =>
        readSpecification(node, readLocalId(node, scope) ?? `assessment-${index + 1}`),
      ),
      results: [],
    };
  }
  const read = proofs.map((node, index) => readProof(node, index, awardedBy, scope));
  return {
    assessments: read.map(({ assessment }) => assessment),
    results: read.flatMap(({ result }) => (result === undefined ? [] : [result])),
  };
}

function readProof(
  node: ElmNode,
  index: number,
  awardedBy: ElmNode | undefined,
  scope: string | undefined,
): { assessment: JsonObject; result: JsonObject | undefined } {
  const specification = node.node('specifiedBy');
  const id = readLocalId(specification ?? node, scope) ?? `assessment-${index + 1}`;
  const assessor = node.node('assessedBy');
  const written = specification === undefined ? {} : readSpecification(specification, id);
  if (isRepeated(node, specification)) node.text('title');
  const assessment = members({
    ...written,
    id,
    title: written['title'] ?? node.text('title'),
    supervision: node.has('idVerification')
      ? readCode(node.node('idVerification'), supervisionMethods)
      : undefined,
    assessor: assessor && readOrganisation(assessor),
  });
  return { assessment, result: readResult(node, id, awardedBy) };
}

/** The date is that of the assessment, or of the decision to award it. */
function readResult(
  node: ElmNode,
  assessmentId: string,
  awardedBy: ElmNode | undefined,
): JsonObject | undefined {
  const note = node.node('grade');
  const isUngraded = note !== undefined && findWords(note.peekTexts('noteLiteral'), noGrade);
  if (isUngraded) note.text('noteLiteral');
  const grade = isUngraded ? undefined : readGrade(note);
  const own = node.has('dateIssued') ? readDate(node, 'dateIssued') : undefined;
  const process = node.node('awardedBy');
  const isShared = process !== undefined && awardedBy !== undefined && process.isSame(awardedBy);
  if (isShared) process.takeWhole();
  if (grade === undefined && own === undefined) return undefined;
  const isAwarded = own === undefined && process?.has('awardingDate') === true;
  const achievedOn = isAwarded ? readDate(process, 'awardingDate') : own;
  return members({ assessmentId, grade, achievedOn });
}

/** A grade in several languages that is the same in all is one grade. */
function readGrade(note: ElmNode | undefined): string | undefined {
  if (note === undefined) return undefined;
  const texts = Object.values(note.peekTexts('noteLiteral'));
  if (new Set(texts).size > 1) return note.oneText('noteLiteral');
  note.text('noteLiteral');
  return texts[0];
}

function readSpecification(node: ElmNode, id: string): JsonObject {
  const type = node.node('dcType');
  const mode = node.node('mode');
  const page = node.node('supplementaryDocument');
  const scheme = node.node('gradingScheme');
  return members({
    id,
    title: node.text('title'),
    type: type && readConcept(type),
    criteria: filledObject({
      text: node.text('description'),
      url: page?.string('contentURL'),
    }),
    mode: mode && readConcept(mode),
    language: filled(readCodes(node, 'language', languages)),
    gradingScheme: scheme && readScheme(scheme),
  });
}

function readScheme(node: ElmNode): JsonObject {
  const [first, ...others] = Object.entries(node.peekTexts('description')).map(([language, text]) =>
    parseScale(text, language),
  );
  const isOurs =
    first !== undefined && others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  if (isOurs) node.text('description');
  return members({
    title: node.text('title'),
    ...(isOurs ? first : {}),
    url: node.node('supplementaryDocument')?.string('contentURL'),
  });
}

function isRepeated(node: ElmNode, specification: ElmNode | undefined): boolean {
  const title = JSON.stringify(node.peekTexts('title'));
  return title !== '{}' && title === JSON.stringify(specification?.peekTexts('title') ?? {});
}
