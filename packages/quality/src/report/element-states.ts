import type { QualityReport, RuleResult } from '../quality-report.ts';
import { modelRule } from '../rule-infos.ts';
import type { SectionCode } from '../source.ts';

/**
 * How an element or a principle stands. `evidence`: a person must judge and has not; `later`: it comes
 * when the credential is issued; `silent`: no check spoke of it.
 */
export type ElementState =
  | 'complete'
  | 'attention'
  | 'evidence'
  | 'incomplete'
  | 'later'
  | 'silent';

/** An element of Annex I or a principle of Annex II, and how it stands in a report. */
export interface Element {
  /** Number in its annex, from 1. */
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
    const speaking = report.results.filter(({ path, element = path, ruleId }) => {
      // A document that is none has no element; other rules about the whole are about no element.
      return (element !== '' || ruleId === modelRule.id) && isAbout(element, ofElement);
    });
    return { number, ...(heaviest(speaking) ?? { state: 'complete' }) };
  });
}

/** How many of the elements are in order, of those that can be. */
export function elementProgress(report: QualityReport): { complete: number; total: number } {
  return progress(elementStates(report));
}

/** How many are in order, of those that something was said of. */
export function progress(elements: readonly Element[]): { complete: number; total: number } {
  const counting = elements.filter(({ state }) => state !== 'later' && state !== 'silent');
  const complete = counting.filter(({ state }) => state === 'complete').length;
  return { complete, total: counting.length };
}

/**
 * Tells how each of the ten principles stands: by the rules that rest on it.
 *
 * @see Council Recommendation 2022/C 243/02, Annex II.
 */
export function principleStates(report: QualityReport): readonly Element[] {
  return bySource(report, 'section.annex-two', 'principle', 10);
}

/**
 * Tells how each of the five optional elements stands: by the rules that rest on it.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I, optional elements.
 */
export function optionalStates(report: QualityReport): readonly Element[] {
  return bySource(report, 'section.optional-element', 'element', 5);
}

function bySource(
  report: QualityReport,
  section: SectionCode,
  param: string,
  count: number,
): readonly Element[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const speaking = report.results.filter(({ sources }) =>
      sources.some((source) => source.section === section && source.params[param] === number),
    );
    const found = heaviest(speaking);
    if (found !== undefined) return { number, ...found };
    const passed = speaking.some(({ outcome }) => outcome === 'pass');
    return { number, state: passed ? 'complete' : 'silent' };
  });
}

/** What weighs most of the results; nothing where all of them are in order or mere advice. */
function heaviest(results: readonly RuleResult[]): Omit<Required<Element>, 'number'> | undefined {
  const failed = results.filter(({ outcome }) => outcome === 'fail');
  const error = failed.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { state: 'incomplete', finding: error };
  // What was accepted for a time is still not in order.
  const open = failed.find(
    ({ severity, adjusted }) => severity === 'warning' || adjusted?.suppression !== undefined,
  );
  const evidence = results.find(({ outcome }) => outcome === 'needs-evidence');
  if (evidence !== undefined && (open === undefined || evidence.severity !== 'info')) {
    return { state: 'evidence', finding: evidence };
  }
  return open === undefined ? undefined : { state: 'attention', finding: open };
}

function isAbout(path: string, ofElement: readonly string[]): boolean {
  const here = path.replace(/^\/microCredential(?=\/|$)/, '');
  return ofElement.some(
    (place) => here === place || here.startsWith(`${place}/`) || place.startsWith(`${here}/`),
  );
}
