import { inflectEnglish } from './english/inflect.ts';
import { englishVerbs } from './english/verbs.ts';
import { buildLexicon } from './lexicon.ts';
import type { OutcomeLanguage } from './outcome-language.ts';

const lexicon = buildLexicon(englishVerbs, inflectEnglish);

const course =
  '(?:course(?:\\s+materials?)?|module|unit|programme|program|training|lectures?|studies|seminars?|workshops?|class(?:es)?|curriculum|materials?)';
const learner = '(?:the\\s+)?(?:students?|learners?|participants?|you)';

const determiner = /^(?:an?|the|their|your|own)$/;
const functionWord =
  /^(?:i|a[ts]?|all|an|and|about|across|after|are|before|both|but|by|during|for|from|half|how|if|in|including|into|is|not|of|on|only|or|over|own|such|than|that|the|their|through|to|towards?|under|up|what|when|where|which|why|with|within|without|your)$/;

/** Whether a base form is rather a noun before another ("research methods", "design thinking"). */
function isNounPhrase(word: string, next: string | undefined): boolean {
  if (!/^(?:research|design|project|service|market|practice|work|program|process)$/.test(word))
    return false;
  return next === undefined || /^(?:and|or|methods?|skills?|tools?)$|ing$/.test(next);
}

/** English. */
export const english: OutcomeLanguage = {
  lexicon,
  minimumWords: 4,
  label:
    /^\s*(?:(?:intended\s+)?(?:learning\s+)?(?:outcome|objective|goal)s?\s*:\s*)?(?:(?:on|upon|after|by|at)\s[^,]*,\s*)?/i,
  teaching: [
    new RegExp(`^(?:the|this|these|our)\\s+${course}\\b[^.]*`, 'i'),
    new RegExp(
      `^(?:in|during|on|throughout|within)\\s+(?:the|this|these|our)\\s+${course}\\b(?![^.]*\\b(?:students?|learners?|participants?|you)\\b)[^.]*`,
      'i',
    ),
    /^(?:the\s+)?(?:teachers?|lecturers?|instructors?|trainers?)\s+\w+/i,
    /^the\s+(?:aim|purpose|goal|objective)(?:\s+of\s+the\s+\w+)?\s+is\s+to\s+(?:provide|introduce|give|offer|teach|equip|familiarise)/i,
    new RegExp(
      `${learner}\\s+(?:(?:is|are|will\\s+be)\\s+(?:given|introduced|taught|shown|offered|provided|guided|presented|equipped|familiarised)|receives?\\s+(?:feedback|guidance|instruction|teaching)|gets?\\s+(?:feedback|guidance|instruction))`,
      'i',
    ),
    /\b(?:is|are)\s+(?:taught|introduced|covered|practised|discussed|dealt\s+with|presented|explored)\b/i,
  ],
  subject: /^(?:students?|learners?|participants?|graduates?|you|they|(?:you|they)[’']ll)$/,
  inverted: false,
  auxiliaries: [
    {
      pattern:
        /(?:(?:will|shall|should|must|can|may|could)\s+)?(?:be|is|are)\s+(?:able|competent)\s+to(?:\s*:)?\s+|(?:is|are)\s+expected\s+to(?:\s+be\s+able\s+to)?\s+|(?:will|shall|should|must|can|may)\s+|knows?\s+how\s+to\s+|(?:(?:has|have|shows?|demonstrates?)\s+)?(?:(?:the|an|their)\s+)?(?:ability|capacity)\s+to\s+|to\s+/iy,
      form: 'infinitive',
    },
  ],
  bareAuxiliary: undefined,
  perfect:
    /(?:has|have)\s+(?:\w+ly\s+)?(?!(?:a|the)\b)(?:\w+ed|\w{3,}(?:wn|ten|ken|sen|ven)|built|done|found|held|kept|led|learnt|made|put|read|run|set|sold|taught|understood|won)\b/iy,
  phrases: [
    {
      pattern: /(?:is|are|be|becomes?|gets?|has\s+become)\s+(?:familiar|acquainted)/iy,
      kind: 'vague',
    },
    {
      pattern:
        /(?:(?:has|have)\s+(?:gained|acquired|developed)|has|have|gains?|acquires?|gets?|develops?)\s+(?:an?\s+)?(?:\w+\s+)?(?:knowledge|understanding|insight|grasp|idea|overview)/iy,
      kind: 'vague',
    },
    { pattern: /learns?\s+(?:about|the|how|that)/iy, kind: 'vague' },
    {
      pattern:
        /(?:deepens?|broadens?|increases?)\s+(?:their|his|her|the|your)\s+(?:understanding|knowledge|awareness)/iy,
      kind: 'vague',
    },
    {
      pattern:
        /(?:is|are|be)\s+(?:aware|conscious|interested|motivated|committed|prepared|ready)/iy,
      kind: 'state',
    },
    { pattern: /takes?\s+(?:an\s+interest|part)/iy, kind: 'state' },
    { pattern: /grows?\s+as/iy, kind: 'state' },
  ],
  adverb: /ly$/,
  conjunctions: new Set(['and', 'or']),
  looksLikeVerb: (word, form, next, afterLearner) => {
    if (form !== 'finite') {
      if (afterLearner || !lexicon.infinitive.has(word)) return afterLearner;
      return !(next !== undefined && /^(?:of|in|for|to)$/.test(next)) && !isNounPhrase(word, next);
    }
    if (lexicon.finite.has(word)) return next !== undefined && next !== 'of';
    // Before an article nearly any word that is no function word is a verb: "upskill a team".
    if (!/[^su]s$/.test(word)) return determiner.test(next ?? '') && !functionWord.test(word);
    return afterLearner || (next !== undefined && /^(?:a|an|the|their|its)$/.test(next));
  },
  verbOfNoun: (word) => {
    const stem = /^(.+)ing$/.exec(word)?.[1];
    if (stem === undefined) return undefined;
    const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
    return bases.find((base) => lexicon.infinitive.has(base));
  },
  suggested: ['name', 'explain', 'apply', 'analyse', 'assess', 'plan'],
  learner: 'The learner',
  addition: '(what, in which situation, how)',
};
