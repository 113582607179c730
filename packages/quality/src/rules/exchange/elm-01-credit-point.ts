import { numberOf } from '../../checks/workload-of.ts';
import { isGiven, isNamed, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

function isPoint(value: unknown): boolean {
  const number = isText(value) ? Number(value) : numberOf(value);
  return number !== undefined && number > 0;
}

/** Each credit figure is a number above zero with its system. */
export const elm01 = defineRule({
  id: 'ELM-01',
  severity: 'warning',
  stage: 'award',
  profiles: ['elm'],
  kind: 'machine',
  path: '/microCredential/workload',
  sources: [learningModel('sample')],
  check({ microCredential: { workload } }) {
    const { ects, other = [] } = workload ?? {};
    if (!isGiven(ects) && other.length === 0) return notApplicable('nothing-to-check');
    const path = '/microCredential/workload';
    return [
      ...(isGiven(ects) && !isPoint(ects) ? [fail(`${path}/ects`)] : []),
      ...other.flatMap(({ points, system }, index) =>
        isPoint(points) && isNamed(system) ? [] : [fail(`${path}/other/${index}`)],
      ),
    ];
  },
});
