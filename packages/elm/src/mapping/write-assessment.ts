import type { Assessment, MicroCredentialAward } from '@merkki/model';
import {
  assessmentTypes,
  findByCode,
  findByUri,
  learningModes,
  supervisionMethods,
} from '@merkki/vocabularies';
import type { AwardingProcess } from '../schemas/awarding-process.ts';
import type { GradingScheme } from '../schemas/grading-scheme.ts';
import type { LearningAssessment } from '../schemas/learning-assessment.ts';
import type { LearningAssessmentSpecification } from '../schemas/learning-assessment-specification.ts';
import type { Note } from '../schemas/note.ts';
import type { ElmWriter } from './elm-writer.ts';
import { atMidnight } from './moments.ts';
import { sentences } from './own-words.ts';
import { describeScale } from './sentences.ts';
import { writeLanguages } from './write-languages.ts';
import { writeLocalId } from './write-local-id.ts';
import { writeOrganisation, writePage } from './write-organisation.ts';

/** Writes how something is assessed. */
export function writeAssessmentSpecification(
  writer: ElmWriter,
  assessment: Assessment,
  path: string,
  scope: string,
  fallbackTitle: Readonly<Record<string, string>>,
): LearningAssessmentSpecification {
  for (const member of ['supervisionPlace', 'weight'] as const) {
    if (assessment[member] !== undefined) writer.lose('loss.no-place', `${path}/${member}`);
  }
  const { criteria } = assessment;
  return writer.identify<LearningAssessmentSpecification>('learningAssessmentSpec', {
    type: 'LearningAssessmentSpecification',
    title: { ...titleOf(assessment, fallbackTitle) },
    description: criteria.text && { ...criteria.text },
    identifier: [writeLocalId(writer, assessment.id, scope)],
    dcType: writer.concept(assessment.type, `${path}/type`, [assessmentTypes]),
    mode: assessment.mode && [writer.concept(assessment.mode, `${path}/mode`, [learningModes])],
    language: writeLanguages(writer, assessment.language ?? [], `${path}/language`),
    gradingScheme:
      assessment.gradingScheme &&
      writeGradingScheme(writer, assessment.gradingScheme, `${path}/gradingScheme`),
    supplementaryDocument: criteria.url === undefined ? [] : [writePage(writer, criteria.url)],
  });
}

/** Writes one assessment of this learner with the grade, or with words where there is none. */
export function writeAssessment(
  writer: ElmWriter,
  assessment: Assessment,
  path: string,
  scope: string,
  more: {
    readonly fallbackTitle: Readonly<Record<string, string>>;
    readonly awardedBy: AwardingProcess;
    readonly result: NonNullable<MicroCredentialAward['results']>[number] | undefined;
  },
): LearningAssessment {
  const supervision =
    assessment.supervision && findByCode(supervisionMethods, assessment.supervision);
  const { result } = more;
  return writer.identify<LearningAssessment>('learningAssessment', {
    type: 'LearningAssessment',
    title: { ...titleOf(assessment, more.fallbackTitle) },
    awardedBy: more.awardedBy,
    grade: writeGrade(writer, result),
    dateIssued: result && atMidnight(result.achievedOn),
    idVerification: supervision && writer.entry(supervisionMethods, supervision),
    assessedBy: assessment.assessor && [
      writeOrganisation(writer, assessment.assessor, `${path}/assessor`),
    ],
    specifiedBy: writeAssessmentSpecification(writer, assessment, path, scope, more.fallbackTitle),
  });
}

function titleOf(
  assessment: Assessment,
  fallback: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const listed =
    assessment.type.id === undefined ? undefined : findByUri(assessmentTypes, assessment.type.id);
  return assessment.title ?? assessment.type.prefLabel ?? listed?.label ?? fallback;
}

function writeGrade(
  writer: ElmWriter,
  result: { readonly grade?: string | undefined } | undefined,
): Note {
  const grade = result?.grade;
  const words = result === undefined ? sentences.noGrade : sentences.completedWithoutGrade;
  return writer.identify<Note>('note', {
    type: 'Note',
    noteLiteral:
      grade === undefined
        ? writer.words(words)
        : Object.fromEntries(writer.languages.map((language) => [language, grade])),
  });
}

function writeGradingScheme(
  writer: ElmWriter,
  scheme: NonNullable<Assessment['gradingScheme']>,
  path: string,
): GradingScheme {
  for (const member of ['scale', 'passMark'] as const) {
    if (scheme[member] !== undefined) writer.lose('loss.text-only', `${path}/${member}`);
  }
  const words = describeScale(scheme.scale ?? [], scheme.passMark);
  return writer.identify<GradingScheme>('gradingScheme', {
    type: 'GradingScheme',
    title: { ...scheme.title },
    description: words && writer.words(words),
    supplementaryDocument: scheme.url === undefined ? [] : [writePage(writer, scheme.url)],
  });
}
