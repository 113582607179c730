import type { ContextEntry } from '../context-entry.ts';
import { openBadgesEntry } from './open-badges.ts';

/**
 * The three types of 1EdTech for schemas, revocation and refreshing. A credential that names one of
 * them needs this context besides the Open Badges one.
 */
export const openBadgesExtensions: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'extensions.json',
  '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
);
