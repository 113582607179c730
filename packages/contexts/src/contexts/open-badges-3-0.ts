import type { ContextEntry } from '../context-entry.ts';
import { openBadgesEntry } from './open-badges.ts';

/** The address without a version, as it was served from November 2022 on. */
export const openBadges3: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'context.json',
  '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
);

/** The same address before that, as used in early pilots; its IRIs are others. */
export const openBadges3Beta: ContextEntry = /* @__PURE__ */ openBadgesEntry(
  'context.json',
  'f6c4c3b3b800cb9ffc87828d8105e3dd0d20692e5936d2cc4dead2b247e11a08',
  'OBv3_beta',
);
