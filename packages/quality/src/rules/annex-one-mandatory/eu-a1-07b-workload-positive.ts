import { isGiven, isNamed } from '../../draft-values.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** Every number of the workload is finite and above zero, and its unit is known. */
export const euA107b = defineRule({
  id: 'EU-A1-07b',
  severity: 'error',
  variants: { unit: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload',
  sources: [weBuild('MC-IR-06')],
  check({ microCredential: { workload } }) {
    const { ects, hours, hoursPerCredit, other = [], breakdown = [] } = workload ?? {};
    const optional = [
      { path: '/workload/ects', value: ects },
      { path: '/workload/hours', value: hours },
      { path: '/workload/hoursPerCredit', value: hoursPerCredit },
    ].filter(({ value }) => isGiven(value));
    const listed = [
      ...other.map(({ points }, index) => ({
        path: `/workload/other/${index}/points`,
        value: points,
      })),
      ...breakdown.map((part, index) => ({
        path: `/workload/breakdown/${index}/hours`,
        value: part.hours,
      })),
    ];
    const amounts = [...optional, ...listed];
    if (amounts.length === 0) return notApplicable('nothing-to-check');
    return [
      ...amounts.flatMap(({ path, value }) => (isPositive(value) ? [] : [fail(path)])),
      ...other.flatMap(({ system }, index) =>
        isNamed(system) ? [] : [failAs('unit', `/workload/other/${index}/system`)],
      ),
    ];
  },
});

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
