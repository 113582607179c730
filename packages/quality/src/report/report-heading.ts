import { type Catalogue, formatMessage } from '@merkki/core';
import type { Position } from '@merkki/model';
import type { QualityReport } from '../quality-report.ts';

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

/** Line and column in words, where the place is known. */
export function positionText(
  path: string,
  locate: Locate | undefined,
  catalogue: Catalogue,
): string | undefined {
  const position = locate?.(path);
  return position && formatMessage(catalogue, 'report.line', { ...position });
}
