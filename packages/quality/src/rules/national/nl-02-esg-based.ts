import { attested } from '../../checks/attested.ts';
import { pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Quality assurance rests on the ESG. */
export const nl02 = defineRule({
  id: 'NL-02',
  severity: 'error',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'evidence',
  path: '/quality',
  sources: [work('nl-ho', 'QA 1')],
  check(subject) {
    const { quality = [] } = subject.microCredential;
    return quality.some(({ standard }) => standard === 'ESG')
      ? pass()
      : attested('esg-1.1')(subject);
  },
});
