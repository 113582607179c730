import type { OutcomeWritingRule } from '../../generated/rules.ts';
import { outcomeFi } from '../../outcomes/texts.fi.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const outcomeWritingFi: RuleTexts<OutcomeWritingRule> = {
  'LO-01': {
    title: 'Tavoite alkaa tekemisestä',
    fail: outcomeFi['outcome.no-verb'],
  },
  'LO-02': {
    title: 'Epämääräinen verbi ei ole ainoa',
    fail: outcomeFi['outcome.vague-verb'],
  },
  'LO-03': {
    title: 'Tavoite kertoo yhden asian',
    fail: outcomeFi['outcome.many-verbs'],
  },
  'LO-04': {
    title: 'Tavoite kuvaa oppijan osaamista',
    fail: outcomeFi['outcome.not-learner'],
  },
  'LO-05': {
    title: 'Tavoitteessa on tekeminen ja kohde',
    fail: outcomeFi['outcome.too-short'],
  },
  'LO-06': {
    title: 'Tavoitteen pituus on sopiva',
    fail: ({ maximum, minimum }) => `Tavoitteen pituudeksi sopii ${minimum}–${maximum} merkkiä.`,
  },
  'LO-07': {
    title: 'Tavoitteet eroavat toisistaan',
    fail: 'Sama osaamistavoite on jo aiemmin.',
  },
  'LO-08': {
    title: 'Tavoitteissa on taitoja tai vastuuta',
    fail: 'Tavoitteet kuvaavat vain tietoa. Lisää taito tai vastuu.',
  },
  'LO-09': {
    title: 'Tavoite viittaa osaamisluokitukseen',
    fail: 'Mikään tavoite ei viittaa osaamisluokitukseen, kuten ESCOon.',
  },
  'LO-10': {
    title: 'ESCO-osoite on oikeaa muotoa',
    fail: 'ESCO-osoite ei ole muotoa http://data.europa.eu/esco/skill/{uuid}.',
  },
  'LO-11': {
    title: 'Tavoite on havaittavissa',
    fail: outcomeFi['outcome.not-observable'],
  },
  'LO-12': {
    title: 'Tavoite ei riipu oppimisen tavasta',
    fail: 'Tavoite nimeää kurssin, kirjan tai alustan. Kirjoita osaaminen siitä riippumatta.',
  },
  'LO-13': {
    title: 'Tavoitteita on yhtä monta joka kielellä',
    fail: ({ languages }) => `Tavoite puuttuu kielillä, joilla muut on kirjoitettu: ${languages}.`,
  },
};
