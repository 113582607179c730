import type { CommonFrameworkRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const commonFrameworkEn: RuleTexts<CommonFrameworkRule> = {
  'CMF-01': {
    title: 'The study time is 100–150 hours',
    fail: ({ maximum, minimum }) => `The framework asks for ${minimum}–${maximum} hours.`,
  },
  'CMF-02': {
    title: 'The level is EQF 6–7',
    fail: 'The framework asks for EQF level 6–7, or 4–5 with ECTS credits.',
  },
  'CMF-03': {
    title: 'A summative assessment awards credit',
    fail: 'There is no graded assessment, or no credit.',
  },
  'CMF-04': {
    title: 'The identity is verified at assessment',
    fail: 'No assessment verifies the identity.',
  },
  'CMF-05': {
    title: 'The transcript is complete',
    fail: ({ missing }) => `The transcript lacks: ${missing}.`,
  },
};
