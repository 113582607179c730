import type { RuleInfo } from './rule.ts';
import { dataModel, ownRule } from './source.ts';

/** The document has the shape of the data model: the check that is no rule file. */
export const modelRule = {
  id: 'MODEL-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [dataModel],
} as const satisfies RuleInfo;

/** The suppressions of the profiles are in force. It speaks only of those that are not. */
export const suppressionRule = {
  id: 'SUPPRESSION-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['institution'],
  kind: 'machine',
  path: '',
  sources: [ownRule],
} as const satisfies RuleInfo;
