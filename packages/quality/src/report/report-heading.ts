import { type Catalogue, formatMessage } from '@merkki/core';
import type { Position } from '@merkki/model';
import type { QualityReport, RuleResult } from '../quality-report.ts';

/** Finds the line and column of a JSON Pointer in the text that was checked. */
export type Locate = (pointer: string) => Position | undefined;

/** The verdict in words. */
export function verdictText({ verdict, stage }: QualityReport, catalogue: Catalogue): string {
  return formatMessage(catalogue, `report.verdict.${verdict}`, { stage });
}

/** The counts in words, those of nothing left out; what is in order comes last. */
export function countTexts({ summary }: QualityReport, catalogue: Catalogue): readonly string[] {
  const counts = [
    ['errors', summary.errors],
    ['needs-evidence', summary.needsEvidence],
    ['warnings', summary.warnings],
    ['infos', summary.infos],
    ['pass', summary.pass],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => formatMessage(catalogue, `report.count.${name}`, { count }));
}

/** Of what credential the report is, where it is of one. */
export function credentialText(
  { credential }: QualityReport,
  catalogue: Catalogue,
): string | undefined {
  if (credential === undefined) return undefined;
  const { format, carrier } = credential;
  const formatCode = `report.credential.${format}`;
  const known = Object.hasOwn(catalogue.messages, formatCode);
  const name = known ? formatMessage(catalogue, formatCode) : format;
  const within =
    carrier === undefined ? '' : `, ${formatMessage(catalogue, `report.carrier.${carrier}`)}`;
  return formatMessage(catalogue, 'report.credential', { name: `${name}${within}` });
}

/** How many findings are new and how many known, where there is a baseline. */
export function baselineText(
  reports: readonly QualityReport[],
  catalogue: Catalogue,
): string | undefined {
  const compared = reports.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]));
  if (compared.length === 0) return undefined;
  const fresh = compared.reduce((sum, each) => sum + each.new, 0);
  const known = compared.reduce((sum, each) => sum + each.unchanged, 0);
  return formatMessage(catalogue, 'report.baseline', { fresh, known });
}

/** Line and column of a result: told by what read the text, else those of its place. */
export function positionOf(
  { path, params: { line, column } }: RuleResult,
  locate: Locate | undefined,
): Position | undefined {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : locate?.(path);
}

/** Line and column in words, where they are known. */
export function positionText(
  result: RuleResult,
  locate: Locate | undefined,
  catalogue: Catalogue,
): string | undefined {
  const position = positionOf(result, locate);
  return position && formatMessage(catalogue, 'report.line', { ...position });
}
