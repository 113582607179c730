import { screenLayout } from './styles/layout.ts';
import { parts } from './styles/parts.ts';
import { printRules } from './styles/print.ts';
import { tokens } from './styles/tokens.ts';

/** The page's style sheet. */
export const styleSheet = [tokens, screenLayout, parts, printRules].join('\n');
