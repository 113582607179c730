import type { Lexicon, VerbForm, VerbKind } from './lexicon.ts';

/** A word of a text and where it stands. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the linter has to know of a language. Every pattern at a position is sticky. */
export interface OutcomeLanguage {
  readonly lexicon: Lexicon;
  /** Fewest words of an outcome with verb and object. */
  readonly minimumWords: number;
  /** What stands before the sentence itself, such as a heading with a colon. */
  readonly label: RegExp;
  /** Sentences about teaching, or about what is done to the learner. */
  readonly teaching: readonly RegExp[];
  /** The learner as subject. */
  readonly subject: RegExp;
  /** Whether the verb may stand before the learner (Swedish). */
  readonly inverted: boolean;
  /** Words after which the verb stands in another form than the third person. */
  readonly auxiliaries: readonly { readonly pattern: RegExp; readonly form: VerbForm }[];
  /** What an auxiliary without a verb says: "osaa perusteet" tells of knowing. */
  readonly bareAuxiliary: VerbKind | undefined;
  /** Having done; a participle follows. */
  readonly perfect: RegExp;
  /** Expressions of several words, which say something else than their verb alone. */
  readonly phrases: readonly { readonly pattern: RegExp; readonly kind: VerbKind }[];
  /** Words that may stand before the verb. */
  readonly adverb: RegExp;
  readonly conjunctions: ReadonlySet<string>;
  /** Whether a word that is not in the lexicon looks like a verb in a form. */
  looksLikeVerb(
    word: string,
    form: VerbForm,
    next: string | undefined,
    afterLearner: boolean,
  ): boolean;
  /** Infinitive of the verb that a noun is made of ("planning"). */
  verbOfNoun(word: string): string | undefined;
  /** Infinitives to suggest, by Bloom's level. */
  readonly suggested: readonly [string, string, string, string, string, string];
  /** The learner, for a suggestion. */
  readonly learner: string;
  /** What to add to an outcome that is too short. */
  readonly addition: string;
}
