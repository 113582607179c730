import type { AttestationRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const attestationEn: RuleTexts<AttestationRule> = {
  'ATT-01': {
    title: 'An attestation has a person and a date',
    fail: 'Person, office, organisation or date of the attestation is missing.',
  },
  'ATT-02': {
    title: 'The evidence can be looked up',
    fail: 'The evidence has neither an https address nor a SHA-256.',
  },
  'ATT-03': {
    title: 'The attestation is in force',
    fail: 'The attestation has expired or lies in the future.',
  },
  'ATT-04': {
    title: 'Whoever attests is not the author',
    fail: 'Whoever vouches for the quality wrote the description.',
  },
  'ATT-05': {
    title: 'The claim is of the list',
    fail: 'The claim is not in the list, so that no rule reads it.',
  },
};
