import type { LevelRule } from '../../generated/rules.ts';
import { outcomeEn } from '../../outcomes/texts.en.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const levelEn: RuleTexts<LevelRule> = {
  'EQF-01': {
    title: 'The EQF level is a whole number',
    fail: 'The EQF level must be a whole number from 1 to 8.',
  },
  'EQF-02': {
    title: 'Cycle and EQF level agree',
    fail: 'The cycle does not go with the EQF level: short 5, first 6, second 7, third 8.',
  },
  'EQF-03': {
    title: 'The basis of the level is stated',
    fail: 'Say what the level rests on: registered, part of a programme, or self-assessed.',
  },
  'EQF-04': {
    title: 'The part has the programme’s level',
    fail: 'The level is not that of the programme it is a part of.',
  },
  'EQF-05': {
    title: 'The demand of the outcomes fits the level',
    fail: 'The outcomes are light for the level: from level 6 on, one of them analyses, evaluates or creates.',
    'too-high': 'The outcomes are demanding for the level.',
    'verb-above': outcomeEn['outcome.above-level'],
    'verb-below': outcomeEn['outcome.below-level'],
  },
  'EQF-06': {
    title: 'The national level exists',
    fail: 'The framework has no such level.',
  },
  'EQF-07': {
    title: 'Outcomes do not exceed the level',
    fail: 'The level of the outcome is above that of the micro-credential.',
  },
  'EQF-08': {
    title: 'A self-assessed level is justified',
    'needs-evidence':
      'The level is self-assessed and not justified. Add a current attestation “level-justification” with evidence.',
  },
};
