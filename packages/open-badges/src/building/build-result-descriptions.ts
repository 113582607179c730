import type { Assessment, MicroCredential } from '@merkki/model';
import {
  assessmentTypes,
  findByCode,
  learningModes,
  supervisionMethods,
} from '@merkki/vocabularies';
import type { Alignment } from '../schemas/alignment.ts';
import type { ResultDescription } from '../schemas/result-description.ts';
import { buildAlignment } from './build-alignment.ts';
import { outcomeAlignment } from './build-outcome-alignments.ts';
import { conceptLabel } from './concept-label.ts';
import type { Ledger } from './ledger.ts';
import { partUri } from './part-uri.ts';

/**
 * Builds one result description per assessment: its scale from low to high, the pass mark, and
 * alignments to the type and mode of assessment, the supervision and the outcomes that it assesses.
 *
 * @internal
 */
export function buildResultDescriptions(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
  graded: ReadonlySet<string>,
): ResultDescription[] {
  return microCredential.assessments.map((assessment, index) => {
    const at = `${pointer}/assessments/${index}`;
    const { scale, passMark } = assessment.gradingScheme ?? {};
    ledger.carry(`${at}/id`, `${at}/gradingScheme/scale`, `${at}/gradingScheme/passMark`);
    const alignment = alignmentsOf(ledger, microCredential, assessment, at, pointer);
    return {
      id: partUri(microCredential.id, assessment.id),
      type: ['ResultDescription'],
      name: assessmentName(ledger, assessment, at),
      resultType: resultType(scale, graded.has(assessment.id)),
      ...(scale === undefined ? {} : { allowedValue: [...scale] }),
      ...(passMark === undefined ? {} : { requiredValue: passMark }),
      ...(alignment.length === 0 ? {} : { alignment }),
    };
  });
}

/**
 * Name of an assessment: its title, else the name of its type.
 *
 * @internal
 */
export function assessmentName(ledger: Ledger, assessment: Assessment, pointer: string): string {
  return (
    ledger.text(assessment.title, `${pointer}/title`) ??
    conceptLabel(ledger, assessment.type, `${pointer}/type`, assessmentTypes)
  );
}

/** Without a scale and without a grade, the result is that the assessment was completed. */
function resultType(
  scale: readonly string[] | undefined,
  isGraded: boolean,
): ResultDescription['resultType'] {
  if (scale === undefined) return isGraded ? 'Result' : 'Status';
  return scale.every((value) => /^[A-F][+-]?$/.test(value)) ? 'LetterGrade' : 'Result';
}

function alignmentsOf(
  ledger: Ledger,
  microCredential: MicroCredential,
  assessment: Assessment,
  at: string,
  pointer: string,
): Alignment[] {
  const { type, mode, supervision, gradingScheme } = assessment;
  const method =
    supervision === undefined ? undefined : findByCode(supervisionMethods, supervision);
  ledger.carry(`${at}/supervision`);
  const scheme = gradingScheme?.url;
  const found: readonly (Alignment | undefined)[] = [
    buildAlignment(ledger, type, `${at}/type`, {
      targetType: 'ext:AssessmentType',
      list: assessmentTypes,
    }),
    mode &&
      buildAlignment(ledger, mode, `${at}/mode`, {
        targetType: 'ext:AssessmentMode',
        list: learningModes,
      }),
    method && {
      type: ['Alignment'],
      targetName: method.label[ledger.language],
      targetUrl: method.uri,
      targetCode: method.code,
      targetType: 'ext:Supervision',
    },
    ...(gradingScheme !== undefined && scheme !== undefined
      ? [
          {
            type: ['Alignment'],
            targetName: ledger.text(gradingScheme.title, `${at}/gradingScheme/title`),
            targetUrl: scheme,
            targetType: 'ext:GradingScheme' as const,
          },
        ]
      : []),
    ...microCredential.outcomes.flatMap((outcome, index) =>
      outcome.assessedBy.includes(assessment.id)
        ? [outcomeAlignment(ledger, microCredential, index, `${pointer}/outcomes/${index}`)]
        : [],
    ),
  ];
  return found.filter((alignment) => alignment !== undefined);
}
