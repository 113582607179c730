import { toWorkloadHours } from '@merkki/model';
import { isGiven, isText } from '../../draft-values.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

/** Sixty credits of at most thirty hours. */
const maximum = 1800;

/** A workload is no duration of the calendar, and no more than a year of study. */
export const ects05 = defineRule({
  id: 'ECTS-05',
  severity: 'error',
  variants: { calendar: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [learningModel('sample')],
  check({ microCredential: { workload } }) {
    const stated = workload?.hours;
    if (!isGiven(stated)) return notApplicable('nothing-to-check');
    const read = isText(stated) ? toWorkloadHours(stated) : undefined;
    if (read?.ok === false) return failAs('calendar', '/workload/hours');
    const hours = read?.ok === true ? read.value : Number(stated);
    return hours <= maximum ? pass() : fail('/workload/hours', { maximum });
  },
});
