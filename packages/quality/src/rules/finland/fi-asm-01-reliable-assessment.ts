import { eachOf } from '../../checks/each-of.ts';
import { hasText, isNamed, isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Assessments have type and criteria, and attendance alone is no grade. */
export const fiAsm01 = defineRule({
  id: 'FI-ASM-01',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/assessments',
  sources: [work('fi-framework'), work('karvi')],
  check({ microCredential: { assessments } }) {
    return eachOf(
      assessments,
      (index) => `/assessments/${index}`,
      ({ type, criteria, gradingScheme }) =>
        isNamed(type) &&
        (hasText(criteria?.text) || isText(criteria?.url)) &&
        !(gradingScheme?.scale ?? []).some((grade) =>
          /^(?:osallistunut|deltagit|osa)$/i.test(String(grade)),
        ),
    );
  },
});
