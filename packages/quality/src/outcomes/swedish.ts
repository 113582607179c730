import { buildLexicon } from './lexicon.ts';
import type { OutcomeLanguage } from './outcome-language.ts';
import { inflectSwedish } from './swedish/inflect.ts';
import { swedishVerbs } from './swedish/verbs.ts';

const lexicon = buildLexicon(swedishVerbs, inflectSwedish);

const course =
  '(?:kurs(?:en|er|erna)|modul(?:en)?|utbildning(?:en)?|studier(?:na)?|studieavsnitt(?:et)?|föreläsning(?:en|arna)|träning(?:en)|seminari(?:et|erna)|(?:studie|läro|kurs)material(?:et)|undervisning(?:en))';
const learner =
  '(?:(?:de|den)\\s+)?(?:studenten|studenterna|studerande|deltagaren|deltagarna|eleven|eleverna)';
const letter = '[a-zåäöé]';

/** Swedish. */
export const swedish: OutcomeLanguage = {
  lexicon,
  minimumWords: 3,
  label: /^\s*(?:lärande|kunskaps|kompetens)?mål\s*:\s*/i,
  teaching: [
    new RegExp(
      `^(?:(?:i|under|på|inom|via)\\s+)?(?:(?:den|det|denna|detta|de)\\s+(?:här\\s+)?)?${course}\\s+(?!${letter}*[^s\\s]\\s+${learner})${letter}+`,
      'i',
    ),
    /^(?:lärar(?:en|na)|föreläsaren|utbildaren|handledaren)\s+[a-zåäö]+/i,
    /^(?:kursens\s+|modulens\s+)?(?:syfte|mål|syftet|målet|avsikten)(?:\s+med\s+[a-zåäö]+)?\s+är\s+att\s+(?:ge|introducera|erbjuda|lära|göra)/i,
    new RegExp(
      `^${learner}\\s+(?:ges|erbjuds|undervisas|introduceras|handleds|instrueras|presenteras|bekantas)(?=\\s)`,
      'i',
    ),
    new RegExp(
      `^${learner}\\s+får\\s+(?:respons|återkoppling|feedback|undervisning|handledning|en översikt)`,
      'i',
    ),
    /^(?:man|vi)\s+[a-zåäö]+/i,
    /(?:^|\s)(?:undervisas|behandlas|introduceras)(?=\s|[.,]|$)/i,
  ],
  subject:
    /^(?:studenten|studenterna|studerande|(?:kurs)?deltagar(?:en|na)|eleven|eleverna|lärande|du|hen)$/,
  inverted: true,
  auxiliaries: [
    {
      pattern:
        /(?:(?:ska|skall|bör|måste)\s+kunna|kan|kunna|förmår|ska|skall|kommer\s+att(?:\s+kunna)?|klarar\s+av\s+att|(?:(?:ha|har|visar?)\s+)?(?:god\s+)?förmågan?\s+att)(?:\s*:\s*|\s+|$)/iy,
      form: 'infinitive',
    },
  ],
  bareAuxiliary: 'vague',
  perfect:
    /har?\s+(?!(?:ett|lätt|rätt)(?![a-zåäö]))[a-zåäö]+(?:at|it|tt|ört|ällt|agt|jort)(?![a-zåäö])/iy,
  phrases: [
    {
      pattern:
        /(?:får|har|ha|få)\s+(?:en\s+)?(?:(?:god|djup|grundläggande|allmän)a?\s+)?(?:insikt|förståelse|kännedom|kunskap|kunskaper|uppfattning|översikt|överblick)/iy,
      kind: 'vague',
    },
    { pattern: /känner\s+igen/iy, kind: 1 },
    { pattern: /är\s+(?:väl\s+)?(?:insatt|förtrogen|bekant|orienterad)/iy, kind: 'vague' },
    { pattern: /(?:lär|lära)\s+känna/iy, kind: 'vague' },
    {
      pattern:
        /(?:fördjupar|ökar|breddar)\s+(?:sin|sitt|sina)\s+(?:förståelse|kunskap|kunskaper|kunnande)/iy,
      kind: 'vague',
    },
    { pattern: /tar\s+del\s+(?:i|av)/iy, kind: 'state' },
  ],
  adverb: /(?:^kritiskt|^självständigt|^aktivt|^tryggt|^säkert|^själv|^också|^även|ligt)$/,
  conjunctions: new Set(['och', 'samt', 'eller']),
  looksLikeVerb: (word, form, next, afterLearner) => {
    if (form !== 'finite')
      return (
        lexicon.infinitive.has(word) ||
        (afterLearner && /[^aeiouyåäö]a$/.test(word) && !/rna$/.test(word))
      );
    if (lexicon.finite.has(word)) return true;
    if (!/[aeåäöyio]r$/.test(word)) return false;
    return (
      afterLearner ||
      /erar$/.test(word) ||
      (next !== undefined &&
        !/^(?:och|för|i|av|inom|om|till|på|samt|eller|som|vid|med)$/.test(next))
    );
  },
  verbOfNoun: (word) => {
    const stem = /^(.+?)n?ing(?:en)?$/.exec(word)?.[1];
    return stem === undefined ? undefined : lexicon.infinitive.get(`${stem}a`)?.forms.infinitive;
  },
  suggested: ['namnge', 'förklara', 'tillämpa', 'analysera', 'bedöma', 'planera'],
  learner: 'Den studerande',
  addition: '(vad, i vilken situation, på vilket sätt)',
};
