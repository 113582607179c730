import type { OutcomeWritingRule } from '../../generated/rules.ts';
import { outcomeSv } from '../../outcomes/texts.sv.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const outcomeWritingSv: RuleTexts<OutcomeWritingRule> = {
  'LO-01': {
    title: 'Målet börjar med ett aktivt verb',
    fail: outcomeSv['outcome.no-verb'],
  },
  'LO-02': {
    title: 'Ett vagt verb är inte det enda',
    fail: outcomeSv['outcome.vague-verb'],
  },
  'LO-03': {
    title: 'Målet säger en sak',
    fail: outcomeSv['outcome.many-verbs'],
  },
  'LO-04': {
    title: 'Målet beskriver den studerandes kunnande',
    fail: outcomeSv['outcome.not-learner'],
  },
  'LO-05': {
    title: 'Målet har verb och objekt',
    fail: outcomeSv['outcome.too-short'],
  },
  'LO-06': {
    title: 'Målets längd är lagom',
    fail: ({ maximum, minimum }) => `Ett mål är lagom långt med ${minimum}–${maximum} tecken.`,
  },
  'LO-07': {
    title: 'Målen skiljer sig åt',
    fail: 'Samma lärandemål finns redan.',
  },
  'LO-08': {
    title: 'Målen omfattar färdigheter eller ansvar',
    fail: 'Målen gäller bara kunskap. Lägg till en färdighet eller ett ansvar.',
  },
  'LO-09': {
    title: 'Ett mål hänvisar till en kompetensklassificering',
    fail: 'Inget mål hänvisar till en kompetensklassificering såsom Esco.',
  },
  'LO-10': {
    title: 'Esco-adressen har rätt form',
    fail: 'Esco-adressen har inte formen http://data.europa.eu/esco/skill/{uuid}.',
  },
  'LO-11': {
    title: 'Målet går att iaktta',
    fail: outcomeSv['outcome.not-observable'],
  },
  'LO-12': {
    title: 'Målet beror inte på lärvägen',
    fail: 'Målet nämner en kurs, bok eller plattform. Skriv kunnandet oberoende av den.',
  },
  'LO-13': {
    title: 'Det finns lika många mål på varje språk',
    fail: ({ languages }) => `Målet saknas på språk som de andra finns på: ${languages}.`,
  },
};
