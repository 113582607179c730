/** What a verb says of the learner: a level of Bloom's taxonomy, knowing, or a state. */
export type VerbKind = 1 | 2 | 3 | 4 | 5 | 6 | 'vague' | 'state';

/** Verbs by kind, each list as words with white space between them. */
export type VerbList = Readonly<Record<VerbKind, string>>;

/** How a verb stands in an outcome; `ma` is the Finnish third infinitive in the illative. */
export type VerbForm = 'finite' | 'infinitive' | 'ma';

/** A verb and its inflected forms. */
export interface Verb {
  /** What it says of the learner; of a verb on several levels, the highest. */
  readonly kind: VerbKind;
  /** Its forms. */
  readonly forms: Readonly<Record<VerbForm, string>>;
  /** Forms of the plural and other spellings, which are read but not suggested. */
  readonly others?: Readonly<Partial<Record<VerbForm, readonly string[]>>>;
}

/** The verbs of a language by their forms. */
export type Lexicon = Readonly<Record<VerbForm, ReadonlyMap<string, Verb>>>;

const kinds = ['state', 'vague', 1, 2, 3, 4, 5, 6] as const satisfies readonly VerbKind[];

/** Builds the lexicon of a language; a later, higher kind of the same verb takes the place. */
export function buildLexicon(
  list: VerbList,
  inflect: (entry: string) => Omit<Verb, 'kind'>,
): Lexicon {
  const lexicon = {
    finite: new Map<string, Verb>(),
    infinitive: new Map<string, Verb>(),
    ma: new Map<string, Verb>(),
  };
  for (const kind of kinds) {
    for (const entry of list[kind].split(/\s+/).filter(Boolean)) {
      const verb: Verb = { kind, ...inflect(entry) };
      for (const form of ['finite', 'infinitive', 'ma'] as const) {
        for (const word of [verb.forms[form], ...(verb.others?.[form] ?? [])]) {
          lexicon[form].set(word, verb);
        }
      }
    }
  }
  return lexicon;
}
