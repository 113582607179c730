import type { WorkloadRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const workloadSv: RuleTexts<WorkloadRule> = {
  'ECTS-01': {
    title: 'Timmarna per studiepoäng är sedvanliga',
    fail: ({ maximum, minimum }) => `Det går inte ${minimum}–${maximum} timmar på en studiepoäng.`,
  },
  'ECTS-02': {
    title: 'Timmar och studiepoäng går ihop',
    fail: ({ maximum, minimum }) =>
      `Förhållandet mellan timmar och studiepoäng är omöjligt (gränser ${minimum}–${maximum}). Kontrollera att timmarna är den studerandes hela arbetsmängd.`,
  },
  'ECTS-03': {
    title: 'Timmarna per studiepoäng är de nationella',
    fail: ({ hours }) => `I landet motsvarar en studiepoäng ${hours} timmars arbete.`,
  },
  'ECTS-04': {
    title: 'Studiepoängen är jämna',
    fail: ({ step }) => `Studiepoäng anges i steg om ${step}.`,
    decimals: 'Studiepoängen har för många decimaler.',
  },
  'ECTS-05': {
    title: 'Arbetsmängden är en rimlig tid',
    fail: ({ maximum }) => `Arbetsmängden är över ${maximum} timmar, mer än ett läsår.`,
    calendar: 'Arbetsmängden är inte i timmar: P60M betyder 60 månader, PT60H 60 timmar.',
  },
  'ECTS-06': {
    title: 'Kontaktundervisningen ryms i arbetsmängden',
    fail: 'Det finns fler undervisningstimmar än timmar i arbetsmängden.',
  },
  'ECTS-07': {
    title: 'Arbetsmängdens delar stämmer',
    fail: 'Delarnas timmar blir inte arbetsmängden.',
  },
  'ECTS-08': {
    title: 'Studiepoängen bygger på en prestation',
    fail: 'Studiepoäng kan inte beviljas utan en godkänd prestation.',
  },
  'ECTS-09': {
    title: 'Antalet mål passar omfattningen',
    fail: ({ maximum }) => `För en helhet av den här storleken passar högst ${maximum} lärandemål.`,
  },
  'ECTS-10': {
    title: 'Studiepoäng beviljas av en högskola',
    fail: 'I Tyskland beviljar bara högskolor studiepoäng (ECTS).',
    elsewhere:
      'Studiepoäng (ECTS) beviljas i regel bara av högskolor. Kontrollera att instansen får bevilja dem.',
  },
};
