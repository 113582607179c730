import type { AnnexElement } from '@merkki/opin';

/** Where else than in its own place a reader finds an element. */
const more: Readonly<Partial<Record<AnnexElement['id'], readonly string[]>>> = {
  learner: ['/learner/id', '/learner/givenName', '/learner/familyName', '/learner/email'],
  level: ['/microCredential/level/notApplicable'],
  participation: ['/microCredential/participation/mode/*'],
};

/**
 * Paths into an award at which an element of Annex I stands; `*` is any element of a list.
 *
 * @internal
 */
export function elementPaths({ paths, awardPaths }: AnnexElement): readonly string[] {
  return awardPaths ?? paths.map((path) => `/microCredential${path}`);
}

/**
 * The same, and paths at which it is enough for an element to be there: a learner who is known by a
 * DID, a mode of learning by its name.
 *
 * @internal
 */
export function searchPaths(element: AnnexElement): readonly string[] {
  return [...elementPaths(element), ...(more[element.id] ?? [])];
}
