import type { FinlandRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const finlandEn: RuleTexts<FinlandRule> = {
  'FI-02': {
    title: 'The four national features are there',
    fail: 'One of the four features is missing: outcomes, size, assessment or a digital certificate.',
  },
  'FI-ASM-01': {
    title: 'Learning is assessed reliably',
    fail: 'Type or criteria of the assessment are missing, or its scale is attendance.',
  },
  'FI-ASM-02': {
    title: 'The result is accepted',
    fail: 'The result is not accepted on its scale.',
  },
  'FI-CERT-01': {
    title: 'The learner gets a digital certificate',
    fail: 'The certificate is not digital and verifiable.',
    unverified:
      'This check did not verify the proof of the certificate. Do that with “merkki verify”.',
  },
  'FI-CERT-02': {
    title: 'The record agrees with the description',
    fail: 'The record refers to an outcome, assessment or realisation that the description lacks.',
  },
  'FI-DEF-01': {
    title: 'The scope is in credits or competence points',
    fail: 'The scope is given neither in ECTS credits nor in competence points.',
    'non-formal':
      'The scope is given otherwise than in credits or competence points, which fits non-formal education.',
  },
  'FI-DEF-02': {
    title: 'The scope is 1–59 credits',
    fail: 'The scope must be 1–59 credits.',
    edge: 'The scope lies between 59 and 60: the guidance differs.',
  },
  'FI-DEF-03': {
    title: 'It is no degree',
    fail: 'It seems to be the degree itself: it has its title or its size.',
  },
  'FI-DEF-04': {
    title: 'The origin of the content is stated',
    fail: 'Say what the content grew out of: part of a degree, an RDI project, or new.',
    'degree-code': 'Give the code of the degree it is a part of.',
  },
  'FI-ECTS-01': {
    title: 'A credit is about 26.7 hours',
    fail: 'There must be 25–30 hours behind a credit; by law 1600/60.',
  },
  'FI-FEE-01': {
    title: 'The fee follows the decree',
    fail: ({ maximum }) =>
      `The fee is above the ${maximum} euros for a credit that the decree allows.`,
  },
  'FI-FEE-02': {
    title: 'The fee follows the decree',
    fail: ({ maximum }) =>
      `The fee is above the ${maximum} euros for a credit that the decree allows.`,
  },
  'FI-FEE-03': {
    title: 'The price is stated',
    fail: 'The kind of price is missing, or amount and kind do not go together: what is free has no amount.',
  },
  'FI-ID-01': {
    title: 'Finnish identifiers are right',
    fail: 'The form or the check digit of the identifier is wrong.',
  },
  'FI-LO-01': {
    title: 'Learning outcomes are recorded',
    fail: 'There is no outcome in the primary language of the description.',
  },
  'FI-LO-02': {
    title: 'Content and level are described',
    fail: 'The summary of the content or the level is missing.',
  },
  'FI-LO-03': {
    title: 'Outcomes are in every language of publication',
    fail: 'The outcome is missing in a language of publication.',
  },
  'FI-LVL-01': {
    title: 'No place in the FiNQF is claimed',
    fail: 'No decree has placed it in the FiNQF. Give the EQF level of the learning.',
  },
  'FI-QA-01': {
    title: 'The quality assurance is named',
    fail: 'Its type is missing, or it has neither body, standard nor address.',
  },
  'FI-QA-02': {
    title: 'Quality has been reviewed',
    'needs-evidence':
      'There is no record of a review of the quality. Add a current attestation “internal-qa-mc” with evidence.',
  },
  'FI-VIRTA-01': {
    title: 'Completions go to VIRTA',
    'needs-evidence':
      'It is not shown that completions are transferred to VIRTA. Add a current attestation “virta-transfer” with evidence.',
  },
  'FI-VIRTA-02': {
    title: 'The data for VIRTA are complete',
    fail: 'VIRTA needs this, or it is too long.',
  },
  'FI-VIRTA-03': {
    title: 'The kind of study right is stated',
    fail: 'The legal form of the realisation is missing, so that the kind of study right is unknown.',
  },
  'FI-VIRTA-04': {
    title: 'JOTPA funding has a case number',
    fail: 'Funding by JOTPA and its case number go together.',
  },
  'FI-VIRTA-05': {
    title: 'The field of education is stated',
    fail: 'The field of education is missing.',
    unknown: 'The field is neither of ISCED-F nor of the Finnish list of fields.',
  },
  'FI-VIRTA-06': {
    title: 'A failed result is not transferred',
    fail: 'A failed result does not go to VIRTA.',
  },
  'FI-VIRTA-07': {
    title: 'The dates of recognition are right',
    fail: 'The date of the decision on recognition is missing.',
    order: 'The decision is dated before the learning.',
  },
  'FI-VIRTA-09': {
    title: 'The RDI share fits in the scope',
    fail: 'There are more RDI credits than credits.',
  },
  'FI-WORK-01': {
    title: 'The need of the target group is described',
    fail: 'The target group or its need is missing.',
  },
  'FI-WORK-02': {
    title: 'Working life took part in the design',
    'needs-evidence':
      'There is no evidence that working life took part. Add a current attestation “working-life-dialogue” with evidence.',
    late: 'The dialogue with working life is dated after the approval.',
  },
  'FI-WORK-03': {
    title: 'It builds on the institution’s expertise',
    'needs-evidence':
      'Its link to RDI work or expertise is not shown. Add a current attestation “staff-competence” with evidence.',
  },
};
