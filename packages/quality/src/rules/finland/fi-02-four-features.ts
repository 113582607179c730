import { isOpenFormat } from '../../credential-facts.ts';
import { hasText } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Outcomes, size, assessment, and a certificate that can be shared electronically. */
export const fi02 = defineRule({
  id: 'FI-02',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '',
  sources: [work('fi-framework')],
  check({ microCredential: { outcomes = [], workload, assessments = [] }, credential }) {
    const parts = [
      { path: '/outcomes', there: outcomes.some(({ text }) => hasText(text)) },
      { path: '/workload', there: Object.keys(workload ?? {}).length > 0 },
      { path: '/assessments', there: assessments.length > 0 },
      { path: '', there: credential === undefined || isOpenFormat(credential) },
    ];
    return parts.flatMap(({ path, there }) => (there ? [] : [fail(path)]));
  },
});
