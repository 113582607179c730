import { type Catalogue, formatMessage, type Params } from '@merkki/core';
import type { QualityReport, RuleResult } from '../../quality-report.ts';
import { type FindingGroup, findingGroups, resultsOf } from '../group-results.ts';
import type { Locate } from '../report-heading.ts';
import type { IconName } from './icons.ts';

/** What every part of the page needs. */
export interface View {
  readonly report: QualityReport;
  readonly catalogue: Catalogue;
  readonly locate: Locate | undefined;
  /** The results that ask something of the reader, in the order of the page. */
  readonly findings: readonly RuleResult[];
  /** A text of the catalogue. */
  readonly say: (code: string, params?: Params) => string;
}

/** The look of a group: a colour of the style sheet and a picture. */
export const groupLooks: Readonly<
  Record<FindingGroup, { readonly tone: string; readonly icon: IconName }>
> = {
  error: { tone: 'bad', icon: 'cross' },
  'needs-evidence': { tone: 'open', icon: 'question' },
  warning: { tone: 'open', icon: 'attention' },
  info: { tone: 'note', icon: 'advice' },
};

/** Makes the view of a report. */
export function createView(
  report: QualityReport,
  catalogue: Catalogue,
  locate: Locate | undefined,
): View {
  return {
    report,
    catalogue,
    locate,
    findings: findingGroups.flatMap((group) => resultsOf(report, group)),
    say: (code, params) => formatMessage(catalogue, code, params),
  };
}

/** Anchor of a finding on the page. */
export function anchorOf({ findings }: View, result: RuleResult): string {
  return `finding-${findings.indexOf(result) + 1}`;
}
