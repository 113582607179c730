import { hasBirthDate } from '../../checks/birth-date.ts';
import { noPersonalData } from '../../checks/personal-data.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** No text holds a date of birth. */
export const pd04 = defineRule({
  id: 'PD-04',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [ownRule, principle(7)],
  check: noPersonalData(hasBirthDate),
});
