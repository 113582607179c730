import type { CheckQualityOptions, QualityChecker } from '@merkki/quality';

/** How a file is checked; the stage of a credential is `award` where none is asked for, else `offering`. */
export interface FileCheckOptions extends Omit<CheckQualityOptions, 'stage'> {
  readonly stage?: CheckQualityOptions['stage'];
  /** Made once of the profiles, for all files. */
  readonly checker: QualityChecker;
}
