import { hasEmail, noPersonalData } from '../../checks/personal-data.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** No text but a contact holds an e-mail address. */
export const pd02 = defineRule({
  id: 'PD-02',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [ownRule, principle(7)],
  check: noPersonalData(hasEmail),
});
