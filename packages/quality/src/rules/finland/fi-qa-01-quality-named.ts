import { eachOf } from '../../checks/each-of.ts';
import { hasText, isNamed, isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { annexOne } from '../../source.ts';

/** Each statement of quality assurance has a type and a body, a standard or an address. */
export const fiQa01 = defineRule({
  id: 'FI-QA-01',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/quality',
  sources: [annexOne],
  check({ microCredential: { quality } }) {
    return eachOf(
      quality,
      (index) => `/quality/${index}`,
      ({ type, body, standard, policyUrl }) =>
        isNamed(type) && (hasText(body?.legalName) || isText(standard) || isText(policyUrl)),
    );
  },
});
