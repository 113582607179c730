import type { PrinciplesRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const principlesEn: RuleTexts<PrinciplesRule> = {
  'EU-D-01': {
    title: 'Learning is assessed, not attendance alone',
    fail: 'The only assessment is attendance. A micro-credential certifies assessed outcomes.',
  },
  'EU-D-02': {
    title: 'The volume is small',
    fail: ({ maximum }) =>
      `The size is above ${maximum} ECTS credits, more than fits a micro-credential.`,
  },
  'EU-D-03': {
    title: 'The need is identified',
    'needs-evidence':
      'The need for it is not shown. Record it with evidence, or add a current attestation “need”.',
  },
  'EU-D-04': {
    title: 'The title is no degree title',
    fail: 'The title has a word reserved for qualifications. A micro-credential is no degree.',
  },
  'EU-P1-01': {
    title: 'Internal and external quality assurance are described',
    fail: 'Describe both internal and external quality assurance; one is missing.',
    'no-external-non-formal': 'No external quality assurance is described.',
  },
  'EU-P1-02': {
    title: 'The quality assurance is described in public',
    fail: 'No public description of the quality assurance is linked. Add a policyUrl.',
  },
  'EU-P1-03': {
    title: 'External quality assurance names its standard and body',
    fail: 'The standard of the external quality assurance is missing, such as ESG.',
    body: 'The body of the external quality assurance is missing.',
  },
  'EU-P1-04': {
    title: 'The quality decision is in force',
    fail: 'The decision of the quality assurance has expired.',
  },
  'EU-P1-05': {
    title: 'Internal quality assurance covers the micro-credential',
    'needs-evidence':
      'It is not shown that it went through internal quality assurance. Add a current attestation “internal-qa-mc” with evidence.',
  },
  'EU-P1-06': {
    title: 'Internal quality assurance covers the course',
    'needs-evidence':
      'It is not shown that the course leading to it is quality assured. Add a current attestation “internal-qa-course” with evidence.',
  },
  'EU-P1-07': {
    title: 'Learners’ feedback is collected',
    'needs-evidence':
      'It is not shown that feedback is collected and used. Add a current attestation “learner-feedback” with evidence.',
  },
  'EU-P1-08': {
    title: 'Peer feedback is collected',
    'needs-evidence':
      'It is not shown that peers, other providers or stakeholders give feedback. Add a current attestation “peer-feedback” with evidence.',
  },
  'EU-P2-01': {
    title: 'The core information is public',
    fail: ({ missing }) => `The published description lacks: ${missing}.`,
  },
  'EU-P2-02': {
    title: 'The provider is in a register',
    fail: 'The issuer has no identifier of a register. Add one, or its DEQAR address.',
  },
  'EU-P2-03': {
    title: 'The offering can be exchanged',
    fail: 'No realisation has a code in a study service, so the offering cannot be exchanged.',
  },
  'EU-P3-01': {
    title: 'The next review is set',
    fail: 'The date of the next review is missing.',
    passed: 'The date of the review has passed.',
    rare: ({ maximum }) => `More than ${maximum} months lie between reviews.`,
    'less-than-yearly': 'A review every year is advisable.',
  },
  'EU-P3-02': {
    title: 'Working life took part',
    'needs-evidence':
      'It is not shown that employers, social partners or users took part in defining the need or the outcomes. Add a current attestation “working-life-dialogue” with evidence.',
  },
  'EU-P4-01': {
    title: 'Every outcome is assessed',
    fail: 'The outcome has no assessment, or the one it names does not exist.',
  },
  'EU-P4-02': {
    title: 'Assessment criteria are transparent',
    fail: 'The assessment criteria are missing. Write them or link to them.',
  },
  'EU-P4-03': {
    title: 'Every assessment serves an outcome',
    fail: 'No learning outcome refers to this assessment.',
  },
  'EU-P4-04': {
    title: 'The weights of the assessments sum to one',
    fail: 'The weights must lie between 0 and 1 and sum to 1.',
  },
  'EU-P5-01': {
    title: 'Texts promise no degree and no recognition',
    fail: 'The text seems to promise a degree, a study place or recognition by itself. The receiving institution decides on that.',
    'other-language':
      'A text in another language seems to promise a degree, a study place or recognition. Have a look at it.',
  },
  'EU-P5-02': {
    title: 'The part is no larger than the whole',
    fail: 'The larger credential has fewer credits than the part stacked towards it.',
  },
  'EU-P5-03': {
    title: 'It is not stacked towards itself',
    fail: 'The larger credential is this very one.',
  },
  'EU-P5-04': {
    title: 'Validation of prior learning is described',
    fail: 'It is not said whether it can be earned by validation of prior learning.',
  },
  'EU-P6-01': {
    title: 'All eleven elements are in the record',
    fail: ({ complete, total }) =>
      `The record itself has ${complete} of ${total} mandatory elements. A link does not stand in for them.`,
  },
  'EU-P7-01': {
    title: 'The credential has an open, verifiable format',
    fail: 'The credential is in no open, verifiable format: Open Badges 3.0, ELM or SD-JWT VC.',
    proof: 'The credential has no proof, or its proof does not verify.',
    unverified:
      'This check did not verify the proof of the credential. Do that with “merkki verify”.',
  },
  'EU-P7-02': {
    title: 'The learner can take the credential along',
    'needs-evidence':
      'It is not shown that the learner can download the credential. Add a current attestation “learner-export” with evidence.',
  },
  'EU-P7-03': {
    title: 'There are no more personal data than needed',
    fail: 'The record holds a national identity number. Remove it: a name or learner number is enough.',
    unneeded:
      'The record holds data that are not needed to tell who earned it. Remove them, or say why in a note.',
    'birth-date':
      'The record holds a date of birth without a reason. Remove it, or say why in a note.',
  },
  'EU-P8-01': {
    title: 'The target group is described',
    fail: 'The target group is missing. Say for whom it is meant.',
  },
  'EU-P8-02': {
    title: 'Learners take part in quality assurance',
    'needs-evidence':
      'It is not shown that learners take part in quality assurance. Add a current attestation “learner-in-qa” with evidence.',
  },
  'EU-P9-01': {
    title: 'The origin of the credential can be checked',
    fail: 'Holder, issuer, date or place is missing, so the origin cannot be checked.',
  },
  'EU-P9-02': {
    title: 'The signer is the issuer',
    fail: 'The key that signed is not the issuer’s, and there is no mandate.',
  },
  'EU-P9-03': {
    title: 'The mandate is recorded',
    fail: 'The issuer is none of the awarding bodies, and no mandate is recorded.',
  },
  'EU-P10-01': {
    title: 'Guidance can be asked for',
    fail: 'No contact for guidance is given.',
  },
  'EU-P10-02': {
    title: 'The information is accessible',
    'needs-evidence':
      'It is not shown that the information is accessible and reaches broad groups. Add a current attestation “accessible-information” with evidence.',
  },
};
