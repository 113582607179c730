import type { AttestationRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const attestationSv: RuleTexts<AttestationRule> = {
  'ATT-01': {
    title: 'Intygandet har undertecknare och datum',
    fail: 'Undertecknare, uppgift, organisation eller datum saknas i intygandet.',
  },
  'ATT-02': {
    title: 'Intygandets underlag går att hitta',
    fail: 'Underlaget har varken https-adress eller SHA-256-hash.',
  },
  'ATT-03': {
    title: 'Intygandet gäller',
    fail: 'Intygandet har gått ut eller ligger i framtiden.',
  },
  'ATT-04': {
    title: 'Den som intygar är en annan än författaren',
    fail: 'Den som intygar kvaliteten har själv skrivit beskrivningen.',
  },
  'ATT-05': {
    title: 'Intygandets ämne finns i listan',
    fail: 'Intygandets ämne finns inte i listan, så ingen regel läser det.',
  },
};
