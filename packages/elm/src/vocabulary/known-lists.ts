import {
  accreditationTypes,
  assessmentTypes,
  type CodeList,
  countries,
  credentialProfiles,
  creditFrameworks,
  encodings,
  entitlementStatuses,
  entitlementTypes,
  eqfLevels,
  evidenceTypes,
  fileTypes,
  iscedF,
  languages,
  learningActivityTypes,
  learningModes,
  learningOpportunityTypes,
  learningSchedules,
  learningSettings,
  nationalFrameworks,
  nationalLevels,
  skillReuseLevels,
  skillTypes,
  supervisionMethods,
  targetGroups,
  verificationChecks,
  verificationStatuses,
} from '@merkki/vocabularies';

/** A list of which it can be told whether it has a value. */
export interface KnownList {
  readonly scheme: string;
  /** What every URI of the list starts with. */
  readonly base: string;
  /** Our lists of it, with names; together they are whole, unless `hasMore` says otherwise. */
  readonly lists: readonly CodeList[];
  /** No later edition can have further values. */
  readonly isClosed?: true;
  /** The list of codes alone by which the rest is looked up; `form`: only the form of a URI is known. */
  readonly hasMore?: NotationName | 'form';
}

/** An export of `@merkki/vocabularies/notations`. */
export type NotationName =
  | 'countryNotations'
  | 'currencyNotations'
  | 'fileTypeNotations'
  | 'languageNotations'
  | 'territorialUnitNotations';

const authority = 'http://publications.europa.eu/resource/authority';
const esco = 'http://data.europa.eu/esco';

/**
 * Every list that is known, by its scheme.
 *
 * @internal
 */
export const knownLists: ReadonlyMap<string, KnownList> = /* @__PURE__ */ byScheme([
  ...[
    accreditationTypes,
    assessmentTypes,
    credentialProfiles,
    creditFrameworks,
    encodings,
    entitlementStatuses,
    entitlementTypes,
    evidenceTypes,
    iscedF,
    learningActivityTypes,
    learningModes,
    learningOpportunityTypes,
    learningSchedules,
    learningSettings,
    skillReuseLevels,
    skillTypes,
    supervisionMethods,
    targetGroups,
    verificationChecks,
    verificationStatuses,
  ].map((list) => of(list)),
  { ...of(eqfLevels), isClosed: true },
  { ...of(nationalLevels), lists: [nationalLevels, nationalFrameworks] },
  { ...of(countries), hasMore: 'countryNotations' },
  { ...of(languages), hasMore: 'languageNotations' },
  { ...of(fileTypes), hasMore: 'fileTypeNotations' },
  codesAlone(`${authority}/atu`, 'territorialUnitNotations'),
  codesAlone(`${authority}/currency`, 'currencyNotations'),
  form(`${esco}/concept-scheme/skills`, `${esco}/skill/`),
  form(`${esco}/concept-scheme/occupations`, `${esco}/occupation/`),
]);

function of(list: CodeList): KnownList {
  return { scheme: list.scheme, base: list.base, lists: [list] };
}

function codesAlone(scheme: string, hasMore: NotationName): KnownList {
  return { scheme, base: `${scheme}/`, lists: [], hasMore };
}

function form(scheme: string, base: string): KnownList {
  return { scheme, base, lists: [], hasMore: 'form' };
}

function byScheme(lists: readonly KnownList[]): ReadonlyMap<string, KnownList> {
  return new Map(lists.map((list) => [list.scheme, list]));
}
