import { isDate, isGiven } from '../../draft-values.ts';
import { fail, failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** The record has an issue date that is a real calendar date. */
export const euA105 = defineRule({
  id: 'EU-A1-05',
  severity: 'error',
  variants: { malformed: 'error' },
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuedOn',
  sources: [mandatoryElement(5)],
  check({ award: { issuedOn } }) {
    if (!isGiven(issuedOn)) return fail('/issuedOn');
    return isDate(issuedOn) ? pass() : failAs('malformed', '/issuedOn');
  },
});
