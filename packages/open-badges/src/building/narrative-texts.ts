/**
 * The words around an institution's own texts in a criteria narrative. A column of words per code
 * list of the model; functions where a number or a name stands inside.
 *
 * @internal
 */
export interface NarrativeTexts {
  readonly outcomes: string;
  readonly outcomeKind: Readonly<Record<'knowledge' | 'skill' | 'responsibility-autonomy', string>>;
  readonly assessment: string;
  readonly criteria: string;
  readonly assessedOutcomes: string;
  readonly supervision: string;
  readonly place: string;
  readonly placeKind: Readonly<Record<'online' | 'onsite', string>>;
  readonly mode: string;
  readonly languages: string;
  readonly weight: string;
  readonly grading: string;
  readonly passMark: (value: string) => string;
  readonly assessor: string;
  readonly workload: string;
  readonly ects: (credits: string) => string;
  readonly hours: (hours: string) => string;
  readonly hoursPerCredit: (hours: string) => string;
  readonly contactHours: (hours: string) => string;
  readonly level: string;
  readonly eqf: (level: number) => string;
  readonly qfEhea: Readonly<Record<'short' | 'first' | 'second' | 'third', string>>;
  readonly levelBasis: Readonly<
    Record<'nqf-registered' | 'programme-component' | 'self-assessed', string>
  >;
  readonly participation: string;
  readonly activities: string;
  readonly setting: Readonly<Record<'formal' | 'non-formal' | 'informal', string>>;
  readonly dates: string;
  readonly location: string;
  readonly targetGroup: string;
  readonly providers: string;
  readonly awardingBodies: string;
  readonly quality: string;
  readonly scope: Readonly<Record<'internal' | 'external', string>>;
  readonly standard: (name: string) => string;
  readonly standardName: Readonly<Record<'national' | 'sector' | 'other', string>>;
  readonly decision: (result: string, date: string) => string;
  readonly validUntil: (date: string) => string;
  readonly policy: string;
  readonly prerequisites: string;
  readonly required: string;
  readonly recommended: string;
  readonly noPrerequisites: string;
  readonly integration: string;
  readonly integrationKind: Readonly<Record<'standalone' | 'stackable', string>>;
  readonly validity: string;
  readonly validMonths: (months: number) => string;
  readonly furtherInformation: string;
  readonly achieved: string;
  readonly results: string;
  readonly achievedOn: (date: string) => string;
  readonly route: Readonly<Record<'course' | 'validation', string>>;
  readonly issuedIn: string;
}
