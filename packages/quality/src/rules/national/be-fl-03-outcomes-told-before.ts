import { parseInstant } from '@merkki/core';
import { isDate, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The description is published before enrolment opens. */
export const beFl03 = defineRule({
  id: 'BE-FL-03',
  severity: 'warning',
  stage: 'offering',
  profiles: ['be-fl'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('eurydice-be-fl')],
  check({ microCredential: { status, lifecycle, offerings = [] }, now }) {
    const openings = offerings.map(({ enrolment }) =>
      isText(enrolment?.opens) ? parseInstant(enrolment.opens) : undefined,
    );
    if (openings.every((opens) => opens === undefined)) return notApplicable('nothing-to-check');
    const approved = lifecycle?.approvedOn;
    const ready = isDate(approved) ? parseInstant(`${approved}T00:00:00Z`) : undefined;
    return openings.flatMap((opens, index) => {
      if (opens === undefined) return [];
      const tooEarly =
        (opens <= now && status !== 'published') || (ready !== undefined && ready > opens);
      return tooEarly ? [fail(`/offerings/${index}/enrolment/opens`)] : [];
    });
  },
});
