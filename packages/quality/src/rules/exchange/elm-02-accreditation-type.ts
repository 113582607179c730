import { eachOf } from '../../checks/each-of.ts';
import { isNamed } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

/** Each statement of quality assurance has a type. */
export const elm02 = defineRule({
  id: 'ELM-02',
  severity: 'error',
  stage: 'award',
  profiles: ['elm'],
  kind: 'machine',
  path: '/microCredential/quality',
  sources: [learningModel('code-lists')],
  check({ microCredential: { quality } }) {
    return eachOf(
      quality,
      (index) => `/microCredential/quality/${index}/type`,
      ({ type }) => isNamed(type),
    );
  },
});
