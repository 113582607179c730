import type { Verb, VerbForm, VerbKind } from './lexicon.ts';
import type { TextRange } from './outcome-finding.ts';
import type { OutcomeLanguage, Word } from './outcome-language.ts';

/** A main verb of an outcome, or an expression in its place. */
export interface MainVerb extends TextRange {
  /** What it says of the learner; of a verb that the lexicon has not, nothing is known. */
  readonly kind: VerbKind | undefined;
  readonly form: VerbForm;
  /** The verb of the lexicon. */
  readonly verb?: Verb;
}

/** How far behind an auxiliary a verb of the lexicon is looked for, and any other verb. */
const reach = { known: 9, unknown: 4 };

/** How many words may stand before the learner. */
const reachOfSubject = 14;

/** The main verbs of an outcome in their order; none where the text has no doing of the learner. */
export function readOutcome(
  text: string,
  words: readonly Word[],
  language: OutcomeLanguage,
): readonly MainVerb[] {
  const { start, inverted, afterLearner } = findStart(text, words, language);
  const first = inverted ?? readAt(text, words, start, language, afterLearner);
  return first === undefined ? [] : [first, ...coordinated(text, words, first, language)];
}

interface Start {
  /** Index of the word at which the doing starts. */
  readonly start: number;
  readonly afterLearner: boolean;
  /** The verb, where it stands before the learner. */
  readonly inverted?: MainVerb;
}

function findStart(text: string, words: readonly Word[], language: OutcomeLanguage): Start {
  const skipped = language.label.exec(text)?.[0].length ?? 0;
  const start = Math.max(
    0,
    words.findIndex((word) => word.start >= skipped),
  );
  if (opensWithVerb(words, start, language)) return { start, afterLearner: false };
  const subject = words
    .slice(0, start + reachOfSubject)
    .findIndex(({ text: word }, index) => index >= start && language.subject.test(word));
  if (subject === -1) return { start, afterLearner: false };
  const after = { start: subject + 1, afterLearner: true };
  const before =
    language.inverted && subject > start ? beforeLearner(words, subject, language) : -1;
  const word = words[before];
  if (word === undefined) return after;
  if (auxiliaryAt(text, word.start, language) !== undefined) {
    const inverted = verbAfterAuxiliary(words, subject + 1, 'infinitive', language);
    return inverted === undefined ? after : { ...after, inverted };
  }
  const verb = language.lexicon.finite.get(word.text);
  if (verb === undefined) return after;
  return { ...after, inverted: found(word, 'finite', verb) };
}

/** Whether a learner further on is not who does it: "Plans tasks that students enjoy". */
function opensWithVerb(
  words: readonly Word[],
  start: number,
  { lexicon, looksLikeVerb }: OutcomeLanguage,
): boolean {
  const opening = words[start]?.text;
  if (opening === undefined || lexicon.finite.has(opening)) return true;
  const isInfinitive = lexicon.infinitive.has(opening);
  return isInfinitive && looksLikeVerb(opening, 'infinitive', words[start + 1]?.text, false);
}

/** Index of the word before the learner, an article passed over. */
function beforeLearner(
  words: readonly Word[],
  subject: number,
  { lexicon }: OutcomeLanguage,
): number {
  const previous = words[subject - 1]?.text ?? '';
  return previous.length <= 3 && !lexicon.finite.has(previous) && previous.startsWith('de')
    ? subject - 2
    : subject - 1;
}

function readAt(
  text: string,
  words: readonly Word[],
  from: number,
  language: OutcomeLanguage,
  afterLearner: boolean,
): MainVerb | undefined {
  let index = from;
  let word = words[index];
  while (word !== undefined && index - from < reach.unknown) {
    const phrase = phraseAt(text, word.start, language);
    if (phrase !== undefined) return phrase;
    const auxiliary = auxiliaryAt(text, word.start, language);
    if (auxiliary !== undefined) {
      return afterAuxiliary(text, words, auxiliary, language);
    }
    const { finite, infinitive } = language.lexicon;
    // "Apply" ends like an adverb.
    if (finite.has(word.text) || infinitive.has(word.text)) break;
    if (!language.adverb.test(word.text)) break;
    index += 1;
    word = words[index];
  }
  return word === undefined ? undefined : bareVerb(text, words, index, language, afterLearner);
}

function bareVerb(
  text: string,
  words: readonly Word[],
  index: number,
  language: OutcomeLanguage,
  afterLearner: boolean,
): MainVerb | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const { lexicon } = language;
  const next = words[index + 1];
  const perfect = afterLearner ? matchAt(language.perfect, text, word.start) : undefined;
  if (perfect !== undefined) return { ...perfect, kind: undefined, form: 'finite' };
  const known = lexicon.finite.get(word.text);
  const nextText =
    next === undefined || /[,;:.–]/.test(text.slice(word.end, next.start)) ? undefined : next.text;
  if (known !== undefined) {
    const isVerb =
      afterLearner ||
      nextText === undefined ||
      language.looksLikeVerb(word.text, 'finite', nextText, true) ||
      lexicon.finite.has(next?.text ?? '');
    return isVerb ? found(word, 'finite', known) : undefined;
  }
  const infinitive = lexicon.infinitive.get(word.text);
  if (
    infinitive !== undefined &&
    language.looksLikeVerb(word.text, 'infinitive', nextText, false)
  ) {
    return found(word, 'infinitive', infinitive);
  }
  return language.looksLikeVerb(word.text, 'finite', nextText, afterLearner)
    ? found(word, 'finite')
    : undefined;
}

interface Auxiliary extends TextRange {
  readonly form: VerbForm;
}

function afterAuxiliary(
  text: string,
  words: readonly Word[],
  auxiliary: Auxiliary,
  language: OutcomeLanguage,
): MainVerb | undefined {
  const from = words.findIndex(({ start }) => start >= auxiliary.end);
  if (from !== -1) {
    const at = words[from]?.start ?? 0;
    const phrase = phraseAt(text, at, language);
    if (phrase !== undefined) return phrase;
    const perfect = matchAt(language.perfect, text, at);
    if (perfect !== undefined) return { ...perfect, kind: undefined, form: 'finite' };
    const verb = verbAfterAuxiliary(words, from, auxiliary.form, language);
    if (verb !== undefined) return verb;
  }
  const { bareAuxiliary: kind } = language;
  if (kind === undefined) return undefined;
  return { start: auxiliary.start, end: auxiliary.end, kind, form: 'finite' };
}

function verbAfterAuxiliary(
  words: readonly Word[],
  from: number,
  form: VerbForm,
  language: OutcomeLanguage,
): MainVerb | undefined {
  for (const word of words.slice(from, from + reach.known)) {
    const verb = language.lexicon[form].get(word.text);
    if (verb !== undefined) return found(word, form, verb);
  }
  const unknown = words
    .slice(from, from + (form === 'ma' ? reach.known : reach.unknown))
    .find(({ text }) => language.looksLikeVerb(text, form, undefined, true));
  return unknown === undefined ? undefined : found(unknown, form);
}

/** Further verbs, each after a comma or a word such as "and": in the form of the first, or after an auxiliary. */
function coordinated(
  text: string,
  words: readonly Word[],
  first: MainVerb,
  language: OutcomeLanguage,
): readonly MainVerb[] {
  const { conjunctions, lexicon } = language;
  const all = [first];
  let form = first.form;
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    const last = all.at(-1) ?? first;
    if (previous === undefined || word.start < last.end) continue;
    const between = text.slice(previous.end, word.start);
    if (!between.includes(',') && !conjunctions.has(previous.text)) continue;
    const auxiliary = auxiliaryAt(text, word.start, language);
    if (auxiliary !== undefined) {
      const verb = verbAfterAuxiliary(words, index + 1, auxiliary.form, language);
      if (verb !== undefined) all.push(verb);
      form = auxiliary.form;
      continue;
    }
    const verb = lexicon[form].get(word.text);
    if (verb === undefined) continue;
    const isListed = previous.end === last.end;
    if (isListed || language.looksLikeVerb(word.text, form, words[index + 1]?.text, true)) {
      all.push(found(word, form, verb));
    }
  }
  return all.slice(1);
}

function found({ start, end }: TextRange, form: VerbForm, verb?: Verb): MainVerb {
  return { start, end, form, kind: verb?.kind, ...(verb === undefined ? {} : { verb }) };
}

function phraseAt(text: string, at: number, { phrases }: OutcomeLanguage): MainVerb | undefined {
  for (const { pattern, kind } of phrases) {
    const range = matchAt(pattern, text, at);
    if (range !== undefined) return { ...range, kind, form: 'finite' };
  }
  return undefined;
}

function auxiliaryAt(
  text: string,
  at: number,
  { auxiliaries }: OutcomeLanguage,
): Auxiliary | undefined {
  for (const { pattern, form } of auxiliaries) {
    const range = matchAt(pattern, text, at);
    if (range !== undefined) return { ...range, form };
  }
  return undefined;
}

/** The words that a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): TextRange | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: at, end: at + match[0].trimEnd().length };
}
