import { isDate } from '../../draft-values.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Of recognised learning the decision has a date, no earlier than the learning. */
export const fiVirta07 = defineRule({
  id: 'FI-VIRTA-07',
  severity: 'error',
  variants: { order: 'error' },
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '/awardedOn',
  sources: [work('virta')],
  check({ award: { route, awardedOn, completedOn } }) {
    if (route !== 'validation') return notApplicable('condition');
    if (!isDate(awardedOn)) return fail('/awardedOn');
    return isDate(completedOn) && completedOn > awardedOn ? failAs('order', '/awardedOn') : pass();
  },
});
