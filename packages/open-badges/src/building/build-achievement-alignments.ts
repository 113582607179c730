import type { MicroCredential } from '@merkki/model';
import {
  accreditationTypes,
  creditFrameworks,
  eqfLevels,
  findByCode,
  iscedF,
  learningActivityTypes,
  learningModes,
  learningSettings,
} from '@merkki/vocabularies';
import { narrativeWords } from '../narrative/narrative-words.ts';
import type { Alignment } from '../schemas/alignment.ts';
import { buildAlignment, buildAlignments } from './build-alignment.ts';
import { buildOutcomeAlignments } from './build-outcome-alignments.ts';
import { isWebAddress } from './concept-label.ts';
import { decimal } from './decimal.ts';
import type { Ledger } from './ledger.ts';

/**
 * Builds the alignments of the achievement: credits, levels, outcomes and skills, participation,
 * quality assurance, field, occupations, and what it can be stacked towards.
 *
 * @internal
 */
export function buildAchievementAlignments(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
): Alignment[] {
  const { participation, quality, fields, occupations, integration } = microCredential;
  const setting = participation.setting && findByCode(learningSettings, participation.setting);
  return [
    ...levelAlignments(ledger, microCredential, pointer),
    ...buildOutcomeAlignments(ledger, microCredential, pointer),
    ...buildAlignments(ledger, participation.mode, `${pointer}/participation/mode`, {
      targetType: 'ext:LearningMode',
      list: learningModes,
    }),
    ...buildAlignments(
      ledger,
      participation.activityTypes,
      `${pointer}/participation/activityTypes`,
      {
        targetType: 'ext:LearningActivity',
        list: learningActivityTypes,
      },
    ),
    ...(setting
      ? [
          {
            type: ['Alignment'],
            targetName: setting.label[ledger.language],
            targetUrl: setting.uri,
            targetCode: setting.code,
            targetType: 'ext:LearningSetting' as const,
          },
        ]
      : []),
    ...quality.flatMap(({ type }, index) => {
      const alignment = buildAlignment(ledger, type, `${pointer}/quality/${index}/type`, {
        targetType: 'ext:QualityAssurance',
        list: accreditationTypes,
      });
      return alignment === undefined ? [] : [alignment];
    }),
    ...buildAlignments(ledger, fields, `${pointer}/fields`, {
      targetType: 'ext:ISCED-F',
      framework: 'ISCED-F 2013',
      list: iscedF,
    }),
    ...buildAlignments(ledger, occupations, `${pointer}/occupations`, {
      targetType: 'ext:Occupation',
      framework: 'ESCO',
    }),
    ...(integration?.towards ?? []).flatMap(({ id, title }, index) =>
      isWebAddress(id)
        ? [
            {
              type: ['Alignment'],
              targetName: ledger.text(title, `${pointer}/integration/towards/${index}/title`),
              targetUrl: id,
              targetType: 'ext:StackableTowards' as const,
            },
          ]
        : [],
    ),
  ];
}

/** Credits have no unit in Open Badges, so the alignment says that they are ECTS credits. */
function levelAlignments(
  ledger: Ledger,
  { workload, level }: MicroCredential,
  pointer: string,
): Alignment[] {
  const words = narrativeWords[ledger.language];
  const credits = findByCode(creditFrameworks, 'ECTS');
  const eqf = level.eqf === undefined ? undefined : findByCode(eqfLevels, String(level.eqf));
  ledger.carry(`${pointer}/workload/ects`, `${pointer}/level/eqf`);
  const nqf =
    level.nqf &&
    buildAlignment(ledger, level.nqf.framework, `${pointer}/level/nqf/framework`, {
      targetType: 'ext:NQF',
    });
  return [
    ...(credits && workload.ects !== undefined
      ? [
          {
            type: ['Alignment'],
            targetName: words.credits(decimal(workload.ects, ledger.language)),
            targetUrl: credits.uri,
            targetCode: String(workload.ects),
            targetFramework: 'ECTS',
            targetType: 'ext:ECTS' as const,
          },
        ]
      : []),
    ...(eqf && level.eqf !== undefined
      ? [
          {
            type: ['Alignment'],
            targetName: words.eqfLevel(level.eqf),
            targetUrl: eqf.uri,
            targetCode: eqf.code,
            targetFramework: 'European Qualifications Framework (EQF)',
            targetType: 'ext:EQF' as const,
          },
        ]
      : []),
    ...(nqf && level.nqf
      ? [
          {
            ...nqf,
            targetName: `${nqf.targetName}: ${level.nqf.level}`,
            targetCode: level.nqf.level,
          },
        ]
      : []),
  ];
}
