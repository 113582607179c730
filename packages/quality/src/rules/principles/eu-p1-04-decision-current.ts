import { isDate } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** A dated external decision has not expired on the day of issuing, or today. */
export const euP104 = defineRule({
  id: 'EU-P1-04',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [principle(1)],
  check({ microCredential: { quality = [] }, day }) {
    const dated = quality.flatMap(({ scope, decision }, index) =>
      scope !== 'internal' && isDate(decision?.validUntil)
        ? [{ until: decision.validUntil, path: `/quality/${index}/decision/validUntil` }]
        : [],
    );
    if (dated.length === 0) return notApplicable('nothing-to-check');
    return dated.flatMap(({ until, path }) => (until < day ? [fail(path)] : []));
  },
});
