import { type Problem, problem, type Result, toPointer } from '@merkki/core';
import * as z from 'zod';
import type { QualityReport, RuleResult } from '../quality-report.ts';
import { verdictOf } from '../summarise.ts';
import type { BaselineFinding } from './baseline-finding.ts';
import { type CheckedDocument, idOf } from './checked-document.ts';

/** Findings that are known and do not fail a check again: the content of a baseline file. */
export interface Baseline {
  /** Version of the form. */
  readonly version: 1;
  /** The findings, sorted. */
  readonly findings: readonly BaselineFinding[];
}

const BaselineFile = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ rule: z.string(), definition: z.string(), path: z.string() })),
});

/**
 * Makes a baseline of everything that fails or waits for evidence in the documents.
 *
 * @returns Sorted findings, each once, so that the file changes only where the findings do.
 * @example
 * createBaseline([]); // { version: 1, findings: [] }
 */
export function createBaseline(documents: readonly CheckedDocument[]): Baseline {
  const findings = new Map<string, BaselineFinding>();
  for (const document of documents) {
    for (const result of document.report.results.filter(isOpen)) {
      const finding = findingOf(result, idOf(document));
      findings.set(fingerprint(finding), finding);
    }
  }
  const sorted = [...findings].sort(([one], [other]) => (one < other ? -1 : 1));
  return { version: 1, findings: sorted.map(([, finding]) => finding) };
}

/**
 * Reads a baseline file.
 *
 * @returns The baseline, or `quality-baseline.malformed` with the place of everything that is wrong.
 * @example
 * parseBaseline({ version: 1, findings: [] }).ok; // true
 */
export function parseBaseline(value: unknown): Result<Baseline> {
  const parsed = BaselineFile.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const error: readonly Problem[] = parsed.error.issues.map(({ path }) =>
    problem('quality-baseline.malformed', toPointer(path)),
  );
  return { ok: false, error };
}

/**
 * Marks in a report which findings the baseline knows. The verdict of the report stays what it is;
 * `report.baseline.verdict` counts only what is new.
 *
 * @param failOn - The lightest new failure that makes that verdict `fail`. Default: `error`.
 * @example
 * const compare = (document, baseline) => applyBaseline(document, baseline).report.baseline?.verdict;
 */
export function applyBaseline(
  document: CheckedDocument,
  baseline: Baseline,
  failOn: 'error' | 'warning' = 'error',
): CheckedDocument {
  const definition = idOf(document);
  const ofDocument = baseline.findings.filter((finding) => finding.definition === definition);
  const known = new Set(ofDocument.map(fingerprint));
  const seen = new Set<string>();
  const results = document.report.results.map((result): RuleResult => {
    if (!isOpen(result)) return result;
    const print = fingerprint(findingOf(result, definition));
    seen.add(print);
    return { ...result, baselineState: known.has(print) ? 'unchanged' : 'new' };
  });
  const fresh = results.filter(({ baselineState }) => baselineState === 'new');
  const comparison = {
    verdict: verdictOf(fresh, failOn),
    new: fresh.length,
    unchanged: results.filter(({ baselineState }) => baselineState === 'unchanged').length,
    absent: ofDocument.filter((finding) => !seen.has(fingerprint(finding))),
  };
  const report: QualityReport = { ...document.report, baseline: comparison, results };
  return { ...document, report };
}

/** The result asks something of the reader. */
export function isOpen({ outcome }: RuleResult): boolean {
  return outcome === 'fail' || outcome === 'needs-evidence';
}

/** What makes a finding the same one in another run. */
export function findingOf({ ruleId, path }: RuleResult, definition: string): BaselineFinding {
  return { rule: ruleId, definition, path };
}

/** A finding as one text, different for different findings. */
export function fingerprint({ rule, definition, path }: BaselineFinding): string {
  return JSON.stringify([definition, rule, path]);
}
