import { eachOf } from '../../checks/each-of.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement } from '../../source.ts';

/** Each assessment says how it is supervised. */
export const euO02 = defineRule({
  id: 'EU-O-02',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [optionalElement(2)],
  check({ microCredential: { assessments } }) {
    return eachOf(
      assessments,
      (index) => `/assessments/${index}/supervision`,
      ({ supervision }) => isGiven(supervision),
    );
  },
});
