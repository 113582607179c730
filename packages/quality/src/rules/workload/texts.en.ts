import type { WorkloadRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const workloadEn: RuleTexts<WorkloadRule> = {
  'ECTS-01': {
    title: 'Hours per credit are usual',
    fail: ({ maximum, minimum }) => `There are not ${minimum}–${maximum} hours behind one credit.`,
  },
  'ECTS-02': {
    title: 'Hours and credits fit together',
    fail: ({ maximum, minimum }) =>
      `The ratio of hours to credits is impossible (limits ${minimum}–${maximum}). Check that the hours are the learner’s whole effort.`,
  },
  'ECTS-03': {
    title: 'Hours per credit are the national figure',
    fail: ({ hours }) => `In this country one credit stands for ${hours} hours of work.`,
  },
  'ECTS-04': {
    title: 'Credits come in regular steps',
    fail: ({ step }) => `Credits are given in steps of ${step}.`,
    decimals: 'The credits have too many decimals.',
  },
  'ECTS-05': {
    title: 'The workload is a sane duration',
    fail: ({ maximum }) => `The workload is above ${maximum} hours, more than a year of study.`,
    calendar: 'The workload is not in hours: P60M means 60 months, PT60H 60 hours.',
  },
  'ECTS-06': {
    title: 'Contact hours fit in the workload',
    fail: 'There are more contact hours than hours of workload.',
  },
  'ECTS-07': {
    title: 'The parts of the workload add up',
    fail: 'The hours of the parts do not sum to the workload.',
  },
  'ECTS-08': {
    title: 'Credits rest on a result',
    fail: 'Credits cannot be awarded without an assessment that was passed.',
  },
  'ECTS-09': {
    title: 'The number of outcomes fits the size',
    fail: ({ maximum }) => `A micro-credential of this size holds at most ${maximum} outcomes.`,
  },
  'ECTS-10': {
    title: 'Credits are awarded by higher education',
    fail: 'In Germany only higher education institutions award ECTS credits.',
    elsewhere:
      'ECTS credits are as a rule awarded by higher education alone. Check that this body may award them.',
  },
};
