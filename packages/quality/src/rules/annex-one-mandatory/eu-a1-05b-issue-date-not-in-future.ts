import { parseInstant } from '@merkki/core';
import { isDate } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

const dayInMilliseconds = 86_400_000;

/** The issue date is at most a day later than now, as calendars differ by zone. */
export const euA105b = defineRule({
  id: 'EU-A1-05b',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuedOn',
  sources: [weBuild('MC-IR-03')],
  check({ award: { issuedOn }, now }) {
    if (!isDate(issuedOn)) return notApplicable('nothing-to-check');
    const start = parseInstant(`${issuedOn}T00:00:00Z`) ?? now;
    return start <= now + dayInMilliseconds ? pass() : fail('/issuedOn');
  },
});
