import { catalogueRules } from './generated/rules.ts';
import { model01 } from './model-conformance.ts';
import type { RuleInfo } from './rule.ts';

/**
 * Every rule that a report may name, sorted by id, with its severity, stage, profiles and sources.
 * The last one, `MODEL-01`, is the shape of the document.
 *
 * @example
 * rules.find(({ id }) => id === 'EU-A1-02')?.severity; // 'error'
 */
export const rules: readonly RuleInfo[] = Object.freeze([...catalogueRules, model01]);
