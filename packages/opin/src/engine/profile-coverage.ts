import { toPointer } from '@merkki/core';
import { type AnnexElement, type AnnexElementId, annexElements } from '../annex-elements.ts';
import { flatRows } from './flat-rows.ts';
import { modelLeaves } from './model-leaves.ts';
import { pathCovers } from './path.ts';
import type { Profile } from './profile.ts';

/** How far a target carries one element of Annex I. */
export interface CoverageRow {
  /** The element. */
  readonly element: AnnexElementId;
  /** Whether Annex I lists it as mandatory. */
  readonly mandatory: boolean;
  /** Whether the target has a place for all of it, for a part, or for none. */
  readonly coverage: 'full' | 'partial' | 'none';
  /** Pointers of the target, `*` for any element. */
  readonly theirs: readonly string[];
  /** Members of the definition that have no place; `*` for any element or language. */
  readonly missing: readonly string[];
}

/**
 * Tells element by element of Annex I what a target has a place for, by its table alone. What only
 * an award has (learner, date, grade) is `none` for a target that shows offerings.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * profileCoverage(koutaProfile).find(({ element }) => element === 'title')?.coverage; // 'full'
 */
export function profileCoverage(profile: Profile): readonly CoverageRow[] {
  const leaves = modelLeaves(profile.of);
  const rows = flatRows(profile.fields);
  return annexElements.map((element) => {
    const { id, mandatory } = element;
    const paths = pathsOf(element, profile);
    const own = leaves.filter((leaf) => paths.some((path) => pathCovers(path, leaf)));
    const fieldsOf = (leaf: readonly string[]) =>
      rows.filter(({ ours }) => ours !== undefined && pathCovers(ours, leaf));
    const missing = own.filter((leaf) => fieldsOf(leaf).length === 0);
    return {
      element: id,
      mandatory,
      coverage: missing.length === own.length ? 'none' : missing.length === 0 ? 'full' : 'partial',
      theirs: [...new Set(own.flatMap((leaf) => fieldsOf(leaf).map(({ theirs }) => theirs)))],
      missing: missing.map(toPointer),
    };
  });
}

/** Where an element stands in what the rows of a profile read. */
function pathsOf({ paths, awardPaths }: AnnexElement, { of }: Profile): readonly string[] {
  if (of !== 'award') return paths;
  return awardPaths ?? paths.map((path) => `/microCredential${path}`);
}
