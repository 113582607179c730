import type { CoverageMatrixRow } from '@merkki/opin';
import { coverage } from '../generated/coverage.ts';

/**
 * How far Open Badges (`open-badges`) and the European Learning Model (`elm`) carry the elements of
 * Annex I, as this library writes them: measured on an award that has all of them and is read back.
 * `full` is all of the element, `partial` a part of it. A badge has texts in one language only.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * credentialCoverage.find(({ element }) => element === 'outcomes')?.targets; // { 'open-badges': …, elm: … }
 */
export const credentialCoverage: readonly CoverageMatrixRow[] = Object.freeze(coverage);
