import type { NationalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const nationalEn: RuleTexts<NationalRule> = {
  'NL-01': {
    title: 'The size is 3–30 credits',
    fail: ({ maximum, minimum }) =>
      `By the national rule the size is ${minimum}–${maximum} credits.`,
    experiment:
      'Below 3 credits is for universities alone, in the experiment from 1 May 2025 to 30 April 2027.',
  },
  'NL-02': {
    title: 'Quality assurance rests on the ESG',
    'needs-evidence':
      'The quality assurance does not name the ESG. Add a current attestation “esg-1.1” with evidence.',
  },
  'NL-03': {
    title: 'The board has decided on the offer',
    'needs-evidence':
      'There is no evidence of a decision of the board. Add a current attestation “board-decision” with evidence.',
  },
  'NL-04': {
    title: 'A body guarantees the final level',
    'needs-evidence':
      'It is not shown which body guarantees the final level. Add a current attestation “final-level-body” with evidence.',
  },
  'NL-05': {
    title: 'Participants are heard',
    'needs-evidence':
      'Evaluation, a say and a complaints route need a document each (three). Add a current attestation “participants-heard” with evidence.',
  },
  'NL-06': {
    title: 'The content is within the portfolio',
    fail: 'No field or programme that the content belongs to is named.',
  },
  'NL-07': {
    title: 'Target group and admission are stated',
    fail: 'The target group or the entry requirements are missing.',
  },
  'NL-08': {
    title: 'The fields of the platform are complete',
    fail: 'Edubadges demands this.',
  },
  'NL-09': {
    title: 'The workload is at least 240 hours',
    fail: ({ minimum }) => `The workload is below ${minimum} hours.`,
  },
  'BE-FL-01': {
    title: 'The size is 3–20 credits',
    fail: ({ maximum, minimum }) =>
      `By the national rule the size is ${minimum}–${maximum} credits.`,
  },
  'BE-FL-02': {
    title: 'The level is one of VKS',
    fail: 'Give the level in VKS.',
  },
  'BE-FL-03': {
    title: 'Outcomes are told before enrolment',
    fail: 'Enrolment opens before the description is published.',
  },
  'ES-01': {
    title: 'The size is below 15 credits',
    fail: 'In Spain the size is below 15 credits.',
    limit: '15 credits is on the edge: the sources differ.',
  },
  'ES-02': {
    title: 'The certificate is digital',
    fail: 'The certificate is in no digital, verifiable form.',
  },
  'ES-03': {
    title: 'Funded teaching is in the window of the plan',
    fail: 'The funded realisation ends outside the plan, 1 January 2024 to 30 June 2026.',
  },
  'AT-01': {
    title: 'The size is 3–15 credits',
    fail: ({ maximum, minimum }) =>
      `By the national rule the size is ${minimum}–${maximum} credits.`,
  },
  'EE-01': {
    title: 'The size is 5–30 credits',
    fail: ({ maximum, minimum }) =>
      `By the national rule the size is ${minimum}–${maximum} credits.`,
  },
  'EE-02': {
    title: 'The provider is licensed (EHIS)',
    fail: 'The EHIS identifier of the provider is missing.',
  },
  'EE-03': {
    title: 'The level is one of EstQF',
    fail: 'Give the level in EstQF.',
  },
  'HR-01': {
    title: 'The size is at most 9 CSVET points',
    fail: 'From ten CSVET points on it is a partial qualification.',
  },
  'HR-02': {
    title: 'The level is EQF 2–5',
    fail: ({ maximum, minimum }) => `The level is not EQF ${minimum}–${maximum}.`,
  },
  'HR-03': {
    title: 'Outcomes refer to a CROQF standard',
    fail: 'The reference to a CROQF standard is missing.',
  },
  'SK-01': {
    title: 'The workload is at least 25 hours',
    fail: ({ minimum }) => `The workload is below ${minimum} hours.`,
  },
  'SK-02': {
    title: 'The provider is eligible',
    fail: 'The provider is no university or school and has no certificate (sk-certificate).',
  },
  'HU-01': {
    title: 'It is in Hungarian and English',
    fail: 'The text is not both in Hungarian and in English.',
  },
  'CZ-01': {
    title: 'ECTS and EQF level are stated',
    fail: 'The ECTS credits or the EQF level are missing.',
  },
  'CZ-02': {
    title: 'The credential has a qualified seal',
    fail: 'The credential is no European credential with a qualified seal.',
  },
  'IE-01': {
    title: 'ECTS and NFQ level are stated',
    fail: 'The ECTS credits or the NFQ level are missing.',
  },
  'MT-01': {
    title: 'It is an award, not a qualification',
    fail: ({ ceiling }) => `At this level the size must stay below ${ceiling} credits.`,
  },
  'MT-02': {
    title: 'A credit is 25 hours, five of contact',
    fail: 'A credit is not 25 hours.',
    contact: 'There are fewer than five contact hours for a credit.',
  },
  'FR-01': {
    title: '7–30 hours, without expiry',
    fail: 'The workload is not 7–30 hours.',
    expires: 'The credential expires, which the framework does not know.',
  },
  'PT-01': {
    title: '1–10 credits at level 6–8',
    fail: 'The size is not 1–10 credits.',
    level: 'The level is not 6–8.',
  },
  'NZ-01': {
    title: 'The size is 1–40 credits',
    fail: 'The size is not 1–40 credits.',
  },
  'NZ-02': {
    title: 'The need is shown',
    'needs-evidence':
      'There is no evidence of a need of employers, industry or community. Add a current attestation “need” with evidence.',
  },
  'NZ-03': {
    title: 'Reviews come every 1, 2 or 3 years',
    fail: 'The interval of review is not 12, 24 or 36 months.',
  },
  'AU-01': {
    title: 'The workload is at least an hour',
    fail: ({ minimum }) => `The workload is below ${minimum} hour.`,
  },
  'AU-02': {
    title: 'The provider tells of its quality',
    fail: 'The provider, its quality assurance or its review is not described.',
  },
  'UK-01': {
    title: 'It carries credit',
    fail: 'No credits are given.',
  },
};
