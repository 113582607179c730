import type { ExchangeRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const exchangeEn: RuleTexts<ExchangeRule> = {
  'WB-01': {
    title: 'The award has its own identifier',
    fail: 'The award has the identifier of the description or none. Give it its own.',
  },
  'WB-02': {
    title: 'The date of birth is past',
    fail: 'The date of birth is not possible.',
  },
  'WB-03': {
    title: 'Quality assurance and accreditation agree',
    fail: 'The type of the decision is not that of the stated quality assurance.',
  },
  'WB-04': {
    title: 'The end of validity is explained',
    fail: 'The credential ends without a reason. Say whether the learning lapses or the credential alone.',
  },
  'WB-05': {
    title: 'The status can be asked for',
    fail: 'The award has no status list, so that a defective one cannot be revoked.',
  },
  'WB-06': {
    title: 'The replaced award is revoked',
    fail: 'The replaced award still holds. Revoke it.',
    itself: 'The award replaces itself.',
    'unknown-status': 'Whether the replaced award is revoked is not known.',
  },
  'ELM-01': {
    title: 'Credits have a number and a system',
    fail: 'The credits are no number or their system is missing; the ELM credential cannot state them.',
  },
  'ELM-02': {
    title: 'Accreditation has a type',
    fail: 'The type of the quality assurance is missing; ELM demands it (dcType).',
  },
  'ELM-03': {
    title: 'The primary language is declared',
    fail: 'The languages of the description are not declared; the first is the primary one of the ELM credential.',
  },
};
