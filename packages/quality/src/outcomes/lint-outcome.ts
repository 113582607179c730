import { english } from './english.ts';
import { finnish } from './finnish.ts';
import { levelRange } from './level-range.ts';
import type { OutcomeCode, OutcomeFinding, TextRange } from './outcome-finding.ts';
import type { OutcomeLanguage, Word } from './outcome-language.ts';
import { type MainVerb, readOutcome } from './read-outcome.ts';
import { suggester } from './suggester.ts';
import { swedish } from './swedish.ts';
import { wordsOf } from './words-of.ts';

/** What the linter may know beside the text. */
export interface LintOutcomeOptions {
  /** EQF level of the outcome, 1 to 8; without it no level is judged. */
  readonly eqf?: number;
  /** Most characters of an outcome. Default: 300. */
  readonly maxLength?: number;
}

const languages: Readonly<Record<string, OutcomeLanguage>> = {
  en: english,
  fi: finnish,
  sv: swedish,
};

/** More main verbs than this are too many. */
const mostVerbs = 2;

/**
 * Looks at the wording of one learning outcome: whether it says what the learner does, with a verb
 * that can be assessed, one thing at a time and at the level of the qualification.
 *
 * The word lists and the mapping of Bloom's levels to the EQF are ours; how often the findings are
 * right is told in `docs/outcome-linter.md` of the repository. A text about teaching gets no
 * findings on its verbs, as it is to be written anew.
 *
 * @param text - One outcome.
 * @param language - BCP 47 tag of the text; the linter reads Finnish, Swedish and English.
 * @returns Findings in the order of their words; none for a text of another language or without
 * words. Never throws on bad data.
 * @see Cedefop: Defining, writing and applying learning outcomes (2017).
 * @example
 * const [finding] = lintOutcome('Ymmärtää pilvipalvelujen toiminnan.', 'fi');
 * finding?.code; // 'outcome.vague-verb'
 * finding?.range; // { start: 0, end: 8 }
 * finding?.suggestion; // 'Selittää … / Soveltaa …'
 */
export function lintOutcome(
  text: string,
  language: string,
  options: LintOutcomeOptions = {},
): readonly OutcomeFinding[] {
  const known = languageOf(language);
  const words = wordsOf(text);
  if (known === undefined || words.length === 0) return [];
  return [...wordingOf(text, words, known, options), ...lengthOf(text, words, known, options)].sort(
    (one, other) => one.range.start - other.range.start,
  );
}

/** Tells whether the linter reads a language. */
export function isLintedLanguage(language: string): boolean {
  return languageOf(language) !== undefined;
}

function languageOf(tag: string): OutcomeLanguage | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

function wordingOf(
  text: string,
  words: readonly Word[],
  language: OutcomeLanguage,
  { eqf }: LintOutcomeOptions,
): readonly OutcomeFinding[] {
  const suggest = suggester(language, eqf);
  const teaching = teachingIn(text, language);
  if (teaching !== undefined) {
    return [finding('outcome.not-learner', teaching, suggest.asLearner())];
  }
  const verbs = readOutcome(text, words, language);
  const [first] = verbs;
  const last = verbs.at(-1);
  if (first === undefined || last === undefined) {
    const opening = words[0] ?? { text: '', start: 0, end: text.length };
    return [finding('outcome.no-verb', opening, suggest.insteadOf(words))];
  }
  const unclear = unclearVerb(verbs);
  const manyVerbs = verbs.length > mostVerbs;
  return [
    ...(unclear === undefined
      ? []
      : [
          finding(
            unclear.kind === 'vague' ? 'outcome.vague-verb' : 'outcome.not-observable',
            unclear,
            suggest.like(unclear),
          ),
        ]),
    ...(manyVerbs
      ? [
          finding(
            'outcome.many-verbs',
            { start: first.start, end: last.end },
            suggest.eachOf(verbs),
            'info',
          ),
        ]
      : []),
    ...(eqf === undefined || unclear !== undefined
      ? []
      : levelOf(verbs, eqf).map(({ code, verb }) => finding(code, verb, suggest.like(verb)))),
  ];
}

/** The words that tell of teaching: the first few of what a pattern matches. */
function teachingIn(text: string, { teaching }: OutcomeLanguage): TextRange | undefined {
  for (const pattern of teaching) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = wordsOf(match[0]).slice(0, 4);
    const start = match.index + (words[0]?.start ?? 0);
    return { start, end: match.index + (words.at(-1)?.end ?? match[0].length) };
  }
  return undefined;
}

/** The verb to replace where none can be assessed: one of knowing, else one of a state. */
function unclearVerb(verbs: readonly MainVerb[]): MainVerb | undefined {
  if (!verbs.every(({ kind }) => kind === 'vague' || kind === 'state')) return undefined;
  return verbs.find(({ kind }) => kind === 'vague') ?? verbs[0];
}

function levelOf(
  verbs: readonly MainVerb[],
  eqf: number,
): readonly { readonly code: OutcomeCode; readonly verb: MainVerb }[] {
  const { lowest, highest } = levelRange(eqf);
  if (verbs.some(({ kind }) => kind === undefined)) return [];
  const blooms = verbs.flatMap((verb) =>
    typeof verb.kind === 'number' ? [{ verb, bloom: verb.kind }] : [],
  );
  const [top] = [...blooms].sort((one, other) => other.bloom - one.bloom);
  if (top === undefined) return [];
  if (top.bloom < lowest) return [{ code: 'outcome.below-level', verb: top.verb }];
  return top.bloom > highest ? [{ code: 'outcome.above-level', verb: top.verb }] : [];
}

function lengthOf(
  text: string,
  words: readonly Word[],
  language: OutcomeLanguage,
  { eqf, maxLength = 300 }: LintOutcomeOptions,
): readonly OutcomeFinding[] {
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? text.length };
  const suggest = suggester(language, eqf);
  if (words.length < language.minimumWords) {
    return [finding('outcome.too-short', whole, suggest.fuller(), 'info')];
  }
  return text.length > maxLength
    ? [finding('outcome.too-long', whole, suggest.fuller(), 'info')]
    : [];
}

function finding(
  code: OutcomeCode,
  { start, end }: TextRange,
  suggestion: string,
  severity: OutcomeFinding['severity'] = 'warning',
): OutcomeFinding {
  return { code, severity, range: { start, end }, suggestion };
}
