import { suggestedLevels } from './level-range.ts';
import type { Verb, VerbForm } from './lexicon.ts';
import type { OutcomeLanguage, Word } from './outcome-language.ts';
import type { MainVerb } from './read-outcome.ts';

/** Makes suggestions in a language, for an EQF level where one is known. */
export interface Suggester {
  /** For a text about teaching. */
  asLearner(): string;
  /** For a text without a verb; a noun made of a verb gives it. */
  insteadOf(words: readonly Word[]): string;
  /** For a verb that does not fit, in the form that it has. */
  like(verb: MainVerb): string;
  /** For a text with many verbs: an outcome for each. */
  eachOf(verbs: readonly MainVerb[]): string;
  /** For a text that is too short or too long: what an outcome consists of. */
  fuller(): string;
}

/** Makes suggestions in a language, for an EQF level where one is known. */
export function suggester(language: OutcomeLanguage, eqf: number | undefined): Suggester {
  const { lexicon, suggested, learner, addition } = language;
  const verbs = (): readonly Verb[] =>
    suggestedLevels(eqf)
      .map((level) => lexicon.infinitive.get(suggested[level - 1] ?? ''))
      .filter((verb) => verb !== undefined);
  const write = (form: VerbForm, asSentence: boolean): string =>
    verbs()
      .map((verb) => open(verb, form, asSentence))
      .join(' / ');
  return {
    asLearner: () =>
      verbs()
        .map((verb) => `${learner} ${open(verb, 'finite', false)}`)
        .join(' / '),
    insteadOf: (words) => {
      const made = words
        .slice(0, 4)
        .map(({ text }) => lexicon.infinitive.get(language.verbOfNoun(text) ?? ''))
        .find((verb) => typeof verb?.kind === 'number');
      return made === undefined ? write('finite', true) : open(made, 'finite', true);
    },
    like: ({ form, start }) => write(form, start === 0),
    eachOf: (main) =>
      main
        .flatMap(({ verb }) => (verb === undefined ? [] : [open(verb, 'finite', true)]))
        .join('; '),
    fuller: () => `${write('finite', true)} ${addition}`,
  };
}

/** A verb in a form, open for the rest; with a capital at the start of a sentence. */
function open({ forms }: Verb, form: VerbForm, asSentence: boolean): string {
  const word = forms[form];
  return `${asSentence ? word.charAt(0).toUpperCase() + word.slice(1) : word} …`;
}
