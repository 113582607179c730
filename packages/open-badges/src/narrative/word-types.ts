/** Headings of a narrative. */
export type Heading =
  | 'outcomes'
  | 'assessments'
  | 'workload'
  | 'level'
  | 'participation'
  | 'quality'
  | 'parties'
  | 'prerequisites'
  | 'integration'
  | 'classification'
  | 'validity'
  | 'furtherInformation'
  | 'award';

/** Labels of its bullets. */
export type Label =
  | 'achievedOn'
  | 'achievedOutcome'
  | 'activity'
  | 'address'
  | 'assessedBy'
  | 'assessor'
  | 'awardingBody'
  | 'basis'
  | 'body'
  | 'contactHours'
  | 'country'
  | 'criteria'
  | 'date'
  | 'decision'
  | 'deqar'
  | 'ects'
  | 'email'
  | 'end'
  | 'eqf'
  | 'field'
  | 'grade'
  | 'grading'
  | 'homepage'
  | 'hours'
  | 'hoursPerCredit'
  | 'id'
  | 'identifier'
  | 'integrationKind'
  | 'issuedOn'
  | 'kind'
  | 'language'
  | 'locality'
  | 'location'
  | 'mode'
  | 'months'
  | 'noLevel'
  | 'notation'
  | 'note'
  | 'nqf'
  | 'nqfLevel'
  | 'obligation'
  | 'occupation'
  | 'organisation'
  | 'organisationKind'
  | 'otherCredits'
  | 'passMark'
  | 'place'
  | 'points'
  | 'policy'
  | 'provider'
  | 'qfEhea'
  | 'reference'
  | 'region'
  | 'result'
  | 'route'
  | 'rules'
  | 'scale'
  | 'scheme'
  | 'scope'
  | 'setting'
  | 'skill'
  | 'standard'
  | 'start'
  | 'supervision'
  | 'supervisionPlace'
  | 'targetGroup'
  | 'towards'
  | 'type'
  | 'uri'
  | 'validUntil'
  | 'weight';

/** The closed lists of the model that are written as words. */
export interface WordTables {
  readonly outcomeKind: Readonly<Record<'knowledge' | 'skill' | 'responsibility-autonomy', string>>;
  readonly place: Readonly<Record<'online' | 'onsite', string>>;
  readonly qfEhea: Readonly<Record<'short' | 'first' | 'second' | 'third', string>>;
  readonly levelBasis: Readonly<
    Record<'nqf-registered' | 'programme-component' | 'self-assessed', string>
  >;
  readonly setting: Readonly<Record<'formal' | 'non-formal' | 'informal', string>>;
  readonly scope: Readonly<Record<'internal' | 'external', string>>;
  /** Standards that are no proper name; the others are written as they are. */
  readonly standard: Readonly<Record<'national' | 'sector' | 'other', string>>;
  readonly obligation: Readonly<Record<'true' | 'false', string>>;
  readonly integration: Readonly<Record<'standalone' | 'stackable', string>>;
  readonly organisation: Readonly<
    Record<'hei' | 'vet' | 'adult' | 'employer' | 'public' | 'ngo' | 'other', string>
  >;
  readonly route: Readonly<Record<'course' | 'validation', string>>;
}

/**
 * The words around an institution's own texts in one language. Labels and words are read back, so a
 * change here makes older badges less readable by machine.
 *
 * @internal
 */
export interface NarrativeWords {
  readonly headings: Readonly<Record<Heading, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly tables: WordTables;
  readonly noPrerequisites: string;
  readonly credits: (credits: string) => string;
  readonly eqfLevel: (level: number) => string;
}
