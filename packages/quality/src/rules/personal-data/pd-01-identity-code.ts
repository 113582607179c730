import { hasIdentityCode, noPersonalData } from '../../checks/personal-data.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** No text holds a Finnish personal identity code; its check character tells it from other numbers. */
export const pd01 = defineRule({
  id: 'PD-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [ownRule, principle(7)],
  check: noPersonalData(hasIdentityCode),
});
