import type { ContextEntry } from '../context-entry.ts';
import { openBadgesEntry } from './open-badges.ts';

/** Open Badges 3.0, context version 3.0.1. */
export const openBadges301: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'context-3.0.1.json',
  '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
);
