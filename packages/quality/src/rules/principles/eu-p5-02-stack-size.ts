import { ectsOf, numberOf } from '../../checks/workload-of.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** The part is no larger than what it can be stacked towards. */
export const euP502 = defineRule({
  id: 'EU-P5-02',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/integration/towards',
  sources: [principle(5)],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    const towards = microCredential.integration?.towards ?? [];
    const sizes = towards.map((target) => numberOf(target.ects));
    if (ects === undefined || sizes.every((size) => size === undefined)) {
      return notApplicable('nothing-to-check');
    }
    return sizes.flatMap((size, index) =>
      size !== undefined && ects > size ? [fail(`/integration/towards/${index}/ects`)] : [],
    );
  },
});
