import type { InstitutionRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const institutionSv: RuleTexts<InstitutionRule> = {
  'INST-01': {
    title: 'Texterna finns på institutionens språk',
    fail: ({ languages }) => `Institutionens profil kräver texten även på: ${languages}.`,
  },
  'INST-02': {
    title: 'Institutionens uppgifter är kompletta',
    fail: 'Institutionens profil kräver denna uppgift.',
  },
};
