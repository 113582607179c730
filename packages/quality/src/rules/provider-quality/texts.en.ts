import type { ProviderQualityRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const providerQualityEn: RuleTexts<ProviderQualityRule> = {
  'ESG-1.1': {
    title: 'The quality policy covers micro-credentials',
    'needs-evidence':
      'It is not shown that the public quality policy covers them. Add a current attestation “esg-1.1” with evidence.',
  },
  'ESG-1.2': {
    title: 'Design and approval are done',
    'needs-evidence':
      'There is no evidence of the approval. Add a current attestation “internal-qa-mc” with evidence.',
    unapproved: 'The date of approval or who approved it is missing.',
  },
  'ESG-1.3': {
    title: 'Delivery is learner-centred',
    'needs-evidence':
      'There is no evidence of learner-centred delivery. Add a current attestation “esg-1.3” with evidence.',
  },
  'ESG-1.4': {
    title: 'The rules of study are published',
    'needs-evidence':
      'The rules of admission, progress and recognition are not linked. Add a current attestation “esg-1.4” with evidence.',
  },
  'ESG-1.5': {
    title: 'Teachers are competent',
    'needs-evidence':
      'There is no evidence of the teachers’ competence. Add a current attestation “staff-competence” with evidence.',
  },
  'ESG-1.6': {
    title: 'Support is adequate',
    'needs-evidence':
      'There is no evidence that resources and support are adequate. Add a current attestation “esg-1.6” with evidence.',
  },
  'ESG-1.7': {
    title: 'Data are collected',
    'needs-evidence':
      'It is not shown that numbers of participants and awards are kept. Add a current attestation “esg-1.7” with evidence.',
  },
  'ESG-1.8': {
    title: 'Published information is current',
    fail: 'All realisations are over, or the description is retired.',
  },
  'ESG-1.9': {
    title: 'The review is in time',
    fail: 'The date of the last review is missing.',
    late: 'The last review is too long ago.',
  },
  'ESG-1.10': {
    title: 'External evaluation is in force',
    fail: 'There is no current decision of external quality assurance.',
  },
  'EQAVET-01': {
    title: 'The four phases of the quality cycle are shown',
    'needs-evidence':
      'A phase of the quality cycle has no evidence. Add a current attestation “eqavet-plan, eqavet-implement, eqavet-evaluate, eqavet-review” with evidence.',
  },
  'EQAVET-02': {
    title: 'Training needs are found out',
    'needs-evidence':
      'There is no evidence of how training needs are found out. Add a current attestation “need-mechanism” with evidence.',
  },
  'ENQA-01': {
    title: 'It is inside the quality system',
    'needs-evidence':
      'It is not shown that the normal quality assurance applies to it. Add a current attestation “qa-integrated” with evidence.',
  },
  'ENQA-02': {
    title: 'A third-party provider is covered',
    'needs-evidence':
      'Another than the awarding body teaches it, and there is no evidence of quality assurance over them. Add a current attestation “third-party-qa” with evidence.',
  },
  'MICROBOL-01': {
    title: 'The recognition procedure is published',
    'needs-evidence':
      'How micro-credentials of others are recognised is not linked. Add a current attestation “recognition-procedure” with evidence.',
  },
  'ETF-01': {
    title: 'Changes are published',
    'needs-evidence':
      'The description has a new version but no list of changes. Add a current attestation “change-log” with evidence.',
  },
};
