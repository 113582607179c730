import type { ContextEntry } from '../context-entry.ts';
import { openBadgesEntry } from './open-badges.ts';

/** Open Badges 3.0, context version 3.0.2. */
export const openBadges302: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'context-3.0.2.json',
  'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
);
