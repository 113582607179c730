import { isDate, isText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

/** The validity does not start before the completion or the issue date. */
export const euA105d = defineRule({
  id: 'EU-A1-05d',
  severity: 'info',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/validFrom',
  sources: [learningModel('sample')],
  check({ award: { validFrom, completedOn, issuedOn } }) {
    // The day as written: a start at midnight belongs to the writer's own calendar.
    const start = isText(validFrom) ? validFrom.slice(0, 10) : undefined;
    const earliest = [completedOn, issuedOn].filter(isDate);
    if (!isDate(start) || earliest.length === 0) return notApplicable('nothing-to-check');
    return earliest.every((date) => start >= date) ? pass() : fail('/validFrom');
  },
});
