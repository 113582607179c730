import type { LevelRule } from '../../generated/rules.ts';
import { outcomeSv } from '../../outcomes/texts.sv.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const levelSv: RuleTexts<LevelRule> = {
  'EQF-01': {
    title: 'EQF-nivån är ett heltal',
    fail: 'EQF-nivån ska vara ett heltal 1–8.',
  },
  'EQF-02': {
    title: 'Cykel och EQF-nivå motsvarar varandra',
    fail: 'Cykeln motsvarar inte EQF-nivån: kort 5, första 6, andra 7, tredje 8.',
  },
  'EQF-03': {
    title: 'Grunden för nivån är angiven',
    fail: 'Ange vad nivån bygger på: registrerad, del av ett program eller egen bedömning.',
  },
  'EQF-04': {
    title: 'Delens nivå är programmets nivå',
    fail: 'Nivån är en annan än det programs som helheten är en del av.',
  },
  'EQF-05': {
    title: 'Målens svårighet passar nivån',
    fail: 'Målen är enkla för nivån: från nivå 6 uppåt analyserar, värderar eller skapar något mål.',
    'too-high': 'Målen är krävande för nivån.',
    'verb-above': outcomeSv['outcome.above-level'],
    'verb-below': outcomeSv['outcome.below-level'],
  },
  'EQF-06': {
    title: 'Den nationella nivån finns',
    fail: 'Referensramen har ingen sådan nivå.',
  },
  'EQF-07': {
    title: 'Målens nivåer överstiger inte helhetens',
    fail: 'Lärandemålets nivå är högre än helhetens.',
  },
  'EQF-08': {
    title: 'Den egna nivåbedömningen är motiverad',
    'needs-evidence':
      'Nivån är en egen bedömning utan motivering. Bifoga ett aktuellt intygande ”level-justification” med underlag.',
  },
};
