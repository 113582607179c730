import { isDate } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** A dated decision has not expired on the day of issuing, or today. */
export const euP104 = defineRule({
  id: 'EU-P1-04',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [principle(1)],
  check({ microCredential: { quality = [] }, day }) {
    const dated = quality.some(({ decision }) => isDate(decision?.validUntil));
    if (!dated) return notApplicable('nothing-to-check');
    return quality.flatMap(({ decision }, index) =>
      isDate(decision?.validUntil) && decision.validUntil < day
        ? [fail(`/quality/${index}/decision/validUntil`)]
        : [],
    );
  },
});
