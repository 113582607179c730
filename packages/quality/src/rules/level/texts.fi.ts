import type { LevelRule } from '../../generated/rules.ts';
import { outcomeFi } from '../../outcomes/texts.fi.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const levelFi: RuleTexts<LevelRule> = {
  'EQF-01': {
    title: 'EQF-taso on kokonaisluku',
    fail: 'EQF-tason on oltava kokonaisluku 1–8.',
  },
  'EQF-02': {
    title: 'Sykli ja EQF-taso vastaavat toisiaan',
    fail: 'Sykli ei vastaa EQF-tasoa: lyhyt 5, ensimmäinen 6, toinen 7, kolmas 8.',
  },
  'EQF-03': {
    title: 'Tason peruste on kerrottu',
    fail: 'Kerro, mihin taso perustuu: rekisteröity, koulutuksen osa vai oma arvio.',
  },
  'EQF-04': {
    title: 'Osan taso on koulutuksen taso',
    fail: 'Taso on muu kuin sen koulutuksen, josta kokonaisuus on osa.',
  },
  'EQF-05': {
    title: 'Tavoitteiden vaativuus sopii tasoon',
    fail: 'Tavoitteet ovat tasoon nähden helppoja: tasolla 6 ja siitä ylöspäin jokin tavoite analysoi, arvioi tai luo.',
    'too-high': 'Tavoitteet ovat tasoon nähden vaativia.',
    'verb-above': outcomeFi['outcome.above-level'],
    'verb-below': outcomeFi['outcome.below-level'],
  },
  'EQF-06': {
    title: 'Kansallinen taso on olemassa',
    fail: 'Viitekehyksessä ei ole tällaista tasoa.',
  },
  'EQF-07': {
    title: 'Tavoitteiden tasot eivät ylitä kokonaisuuden tasoa',
    fail: 'Osaamistavoitteen taso on korkeampi kuin kokonaisuuden.',
  },
  'EQF-08': {
    title: 'Oma tasoarvio on perusteltu',
    'needs-evidence':
      'Taso on oma arvio, eikä sitä ole perusteltu. Liitä ajantasainen vakuutus ”level-justification” näyttöineen.',
  },
};
