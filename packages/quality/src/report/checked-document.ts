import type { QualityReport } from '../quality-report.ts';
import type { Locate } from './report-heading.ts';

/** One document that was checked, as reports over several documents take it. */
export interface CheckedDocument {
  /** Name of what was checked, such as the path of its file, with `/` between its parts. */
  readonly name: string;
  /** Id of the definition or award; where it has none, {@link name} takes its place. */
  readonly id?: string;
  /** Title of the micro-credential, in the language of the report. */
  readonly title?: string;
  /** What the check found. */
  readonly report: QualityReport;
  /** Finds line and column of a place, such as `locate` of a document read by `@merkki/model`. */
  readonly locate?: Locate;
}

/** What findings of a document are known by. */
export function idOf({ id, name }: CheckedDocument): string {
  return id ?? name;
}
