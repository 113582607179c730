import type { QualityReport, RuleResult } from '../quality-report.ts';

/** How one of the eleven elements stands. `later`: it comes when the credential is issued. */
export type ElementState = 'complete' | 'attention' | 'incomplete' | 'later';

/** One of the eleven mandatory elements of Annex I, and how it stands in a report. */
export interface Element {
  /** Number in Annex I, 1–11. */
  readonly number: number;
  readonly state: ElementState;
  /** The heaviest result that speaks of it. */
  readonly finding?: RuleResult;
}

/** Places of the elements: in the record for 1 and 5, else in the description. */
const places: readonly (readonly string[])[] = [
  ['/learner'],
  ['/title'],
  ['/issuer/country', '/issuer/regions'],
  ['/awardingBodies'],
  ['/issuedOn'],
  ['/outcomes'],
  ['/workload'],
  ['/level'],
  ['/assessments'],
  ['/participation'],
  ['/quality'],
];

const ofTheRecord: readonly number[] = [1, 5];

/**
 * Tells how each of the eleven elements stands: whatever a result says at its place, inside it or
 * above it, whichever rule says it.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, mandatory elements.
 */
export function elementStates(report: QualityReport): readonly Element[] {
  return places.map((ofElement, index) => {
    const number = index + 1;
    if (ofTheRecord.includes(number) && report.stage === 'offering') {
      return { number, state: 'later' };
    }
    const speaking = report.results.filter(({ path }) => isAbout(path, ofElement));
    const error = speaking.find(
      ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
    );
    if (error !== undefined) return { number, state: 'incomplete', finding: error };
    const open = speaking.find(
      ({ outcome, severity }) =>
        outcome === 'needs-evidence' || (outcome === 'fail' && severity === 'warning'),
    );
    if (open !== undefined) return { number, state: 'attention', finding: open };
    return { number, state: 'complete' };
  });
}

function isAbout(path: string, ofElement: readonly string[]): boolean {
  const here = path.replace(/^\/microCredential(?=\/|$)/, '');
  return ofElement.some(
    (place) => here === place || here.startsWith(`${place}/`) || place.startsWith(`${here}/`),
  );
}
