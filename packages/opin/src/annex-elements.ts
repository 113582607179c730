/** An element of Annex I and where it stands in a definition. */
export interface AnnexElement {
  /** Name of the element. */
  readonly id: AnnexElementId;
  /** Whether Annex I lists it as mandatory. */
  readonly mandatory: boolean;
  /** Paths into the definition; none for what only an award has. */
  readonly paths: readonly string[];
  /** Paths into an award. Default: `paths`, into the definition in it. */
  readonly awardPaths?: readonly string[];
}

/** Names of the elements of Annex I. */
export type AnnexElementId =
  | 'learner'
  | 'title'
  | 'issuer-country'
  | 'awarding-body'
  | 'issued-on'
  | 'outcomes'
  | 'workload'
  | 'level'
  | 'assessment'
  | 'participation'
  | 'quality-assurance'
  | 'prerequisites'
  | 'supervision'
  | 'grade'
  | 'integration'
  | 'further-information';

/**
 * The elements that describe a micro-credential, in the order of the Annex.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * annexElements.filter(({ mandatory }) => mandatory).length; // 11
 */
export const annexElements: readonly AnnexElement[] = Object.freeze([
  {
    id: 'learner',
    mandatory: true,
    paths: [],
    awardPaths: ['/learner/fullName', '/learner/identifiers/*/value'],
  },
  { id: 'title', mandatory: true, paths: ['/title'] },
  { id: 'issuer-country', mandatory: true, paths: ['/issuer/country', '/issuer/regions'] },
  {
    id: 'awarding-body',
    mandatory: true,
    paths: ['/awardingBodies/*/legalName', '/awardingBodies/*/identifiers/*/value'],
  },
  {
    id: 'issued-on',
    mandatory: true,
    paths: [],
    awardPaths: ['/issuedOn', '/awardedOn', '/completedOn'],
  },
  { id: 'outcomes', mandatory: true, paths: ['/outcomes/*/text'] },
  { id: 'workload', mandatory: true, paths: ['/workload/ects', '/workload/hours'] },
  { id: 'level', mandatory: true, paths: ['/level/eqf', '/level/qfEhea', '/level/nqf'] },
  {
    id: 'assessment',
    mandatory: true,
    paths: ['/assessments/*/type', '/assessments/*/criteria'],
  },
  { id: 'participation', mandatory: true, paths: ['/participation/mode/*/id'] },
  {
    id: 'quality-assurance',
    mandatory: true,
    paths: ['/quality/*/scope', '/quality/*/type', '/quality/*/body'],
  },
  {
    id: 'prerequisites',
    mandatory: false,
    paths: ['/prerequisites/*/text', '/prerequisites/*/required'],
  },
  { id: 'supervision', mandatory: false, paths: ['/assessments/*/supervision'] },
  { id: 'grade', mandatory: false, paths: [], awardPaths: ['/results/*/grade'] },
  { id: 'integration', mandatory: false, paths: ['/integration'] },
  { id: 'further-information', mandatory: false, paths: ['/furtherInformation'] },
] satisfies readonly AnnexElement[]);
