import { inflectFinnish } from './finnish/inflect.ts';
import { finnishVerbs } from './finnish/verbs.ts';
import { buildLexicon, type VerbForm } from './lexicon.ts';
import type { OutcomeLanguage } from './outcome-language.ts';

const lexicon = buildLexicon(finnishVerbs, inflectFinnish);

const shapes: Readonly<Record<VerbForm, RegExp>> = {
  finite: /(?:[oö]i|[aäeu]i|ee|[ltns]taa|[ltns]tää|ttaa|ttää|[dhjklmnprstv]ii|yy|uu|vat|vät)$/,
  infinitive:
    /(?:[oöaäeuy]i?d[aä]|ht?d[aä]|[aeiouyäö]t[aä]|ll[aä]|nn[aä]|rr[aä]|st[aä]|[eiouytä][aä])$/,
  ma: /[aeiouyäö]m(?:aan|ään)$/,
};

const course =
  '(?:(?:verkko|täydennys)?(?:kurssi|koulutu[ks]|opintojakso|opintokokonaisuu|moduuli|jakso|opinto|opinno|luenno|luento|valmennu[ks]|oppimateriaali|työpaja|seminaari|opetukse|opetus)[a-zäö]*)(?![a-zäö])';

/** Finnish. */
export const finnish: OutcomeLanguage = {
  lexicon,
  minimumWords: 3,
  label:
    /^\s*(?:(?:(?:osaamis|oppimis)?tavoite|osaaminen)\s*:\s*)?(?:(?:kurssin|opintojakson|koulutuksen|jakson|moduulin)\s+(?:jälkeen|suoritettuaan|suoritettuasi|käytyään|päätyttyä)\s+)?/i,
  teaching: [
    new RegExp(
      `^(?:(?:tällä|tässä|tämä|kaikilla|näissä)\\s+)?${course}(?!\\s+(?:suoritettuaan|käytyään|jälkeen|lopussa|päätteeksi))(?![^.]*\\b(?:opiskelija|osallistuja|oppija)\\s+(?!saa|tutustutetaan|perehdytetään))`,
      'i',
    ),
    /^(?:opettaja|kouluttaja|luennoitsija|valmentaja)[a-zäö]*\s+[a-zäö]+/i,
    /^(?:kurssin\s+|opintojakson\s+)?(?:tavoitteena|tarkoituksena)\s+on\s+(?:antaa|tarjota|tutustuttaa|perehdyttää|opettaa|johdattaa|luoda)/i,
    /(?:^|\s)(?:opiskelij|osallistuj|oppij)(?:alle|oille|ille|alta|aa|oita)\s+[a-zäö]+/i,
    /(?:^|\s)(?:opiskelija|osallistuja|oppija)(?:t)?\s+[a-zäö]+(?:taan|tään|daan|dään)(?=\s|$)/i,
    /^(?:opiskelija|osallistuja)\s+saa\s+(?:opettajalta|ohjaajalta|kouluttajalta|palautetta|opetusta)/i,
    /^[a-zäö]+(?:etaan|etään|itaan|itään|otaan|utaan|ataan|ätään|ydään|ytään|idaan|idään|sitään|llaan|llään)\s/i,
    /(?:^|\s)opetetaan(?=\s|[.,]|$)/i,
  ],
  subject:
    /^(?:opiskelijat?|oppijat?|osaajat?|osallistujat?|kurssilainen|suorittaja|tutkinnon|hän|sinä)$/,
  inverted: false,
  auxiliaries: [
    {
      pattern:
        /(?:osaa|osaavat|osaat|taitaa|(?:opiskelijan\s+)?(?:tulee|pitää|täytyy)\s+osata)(?:\s*:\s*|\s+|$)/iy,
      form: 'infinitive',
    },
    { pattern: /(?:pystyy|kykenee|pystyvät|kykenevät|pystyt|kykenet)\s+/iy, form: 'ma' },
  ],
  bareAuxiliary: 'vague',
  perfect: /on\s+[a-zäö]+(?:nut|nyt|lut|lyt|sut|syt|rut|ryt)(?![a-zäö])/iy,
  phrases: [
    { pattern: /on\s+(?:perehtynyt|tutustunut|oppinut|omaksunut|sisäistänyt)/iy, kind: 'vague' },
    { pattern: /opit(?=\s)/iy, kind: 'vague' },
    { pattern: /saa\s+(?:yleis)?(?:käsityksen|kuvan|yleiskuvan|ymmärryksen)/iy, kind: 'vague' },
    {
      pattern:
        /(?:syventää|laajentaa|lisää|vahvistaa)\s+(?:ymmärry|tieto|tietämy|osaami)[a-zäö]+/iy,
      kind: 'vague',
    },
    { pattern: /(?:opiskelija|osallistuja|oppija)lla\s+on(?=\s)/iy, kind: 'state' },
    {
      pattern: /on\s+(?:tietoinen|kiinnostunut|motivoitunut|valmis|halukas|kykenevä)/iy,
      kind: 'state',
    },
    { pattern: /ottaa\s+osaa(?=\s)/iy, kind: 'state' },
    { pattern: /(?:saa|omaa|saavuttaa)\s+[a-zäö]+/iy, kind: 'state' },
  ],
  adverb: /(?:sti|itse|myös|oma-aloitteisesti|yhdessä|monipuolisesti)$/,
  conjunctions: new Set(['ja', 'sekä', 'tai', 'että', 'eli']),
  looksLikeVerb: (word, form, next, afterLearner) => {
    if (lexicon[form].has(word)) return true;
    if (!shapes[form].test(word)) return false;
    return (
      afterLearner ||
      (next !== undefined && !/^(?:ja|sekä|tai)$/.test(next) && /(?:[oö]i|ee|taa|tää)$/.test(word))
    );
  },
  verbOfNoun: (word) => {
    if (!word.endsWith('minen')) return undefined;
    const stem = word.slice(0, -'minen'.length);
    const verb = lexicon.ma.get(`${stem}maan`) ?? lexicon.ma.get(`${stem}mään`);
    return verb?.forms.infinitive;
  },
  suggested: ['nimetä', 'selittää', 'soveltaa', 'analysoida', 'arvioida', 'suunnitella'],
  learner: 'Opiskelija',
  addition: '(mitä, missä tilanteessa, millä tavalla)',
};
