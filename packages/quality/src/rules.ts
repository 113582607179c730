import { catalogueRules } from './generated/rules.ts';
import type { RuleInfo } from './rule.ts';
import { modelRule, suppressionRule } from './rule-infos.ts';

/**
 * Every rule that a report may name, sorted by id, with its severity, stage, profiles and sources.
 * The last two are
 * no rule files: `MODEL-01` is the shape of the document, `SUPPRESSION-01` what a profile accepts.
 *
 * @example
 * rules.find(({ id }) => id === 'EU-A1-02')?.severity; // 'error'
 */
export const rules: readonly RuleInfo[] = Object.freeze([
  ...catalogueRules,
  modelRule,
  suppressionRule,
]);
