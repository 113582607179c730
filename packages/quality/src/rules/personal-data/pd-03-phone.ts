import { noPersonalData } from '../../checks/personal-data.ts';
import { hasPhone } from '../../checks/phone-number.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** No text but a contact holds a telephone number. */
export const pd03 = defineRule({
  id: 'PD-03',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [ownRule, principle(7)],
  check: noPersonalData(hasPhone),
});
