import { hasText, isText } from '../../draft-values.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** External quality assurance names its standard and its body. */
export const euP103 = defineRule({
  id: 'EU-P1-03',
  severity: 'warning',
  variants: { body: 'warning' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [principle(1)],
  check({ microCredential: { quality = [] } }) {
    if (!quality.some(({ scope }) => scope === 'external')) return notApplicable('condition');
    return quality.flatMap(({ scope, standard, body }, index) => {
      if (scope !== 'external') return [];
      if (!isText(standard)) return fail(`/quality/${index}/standard`);
      return hasText(body?.legalName) ? [] : failAs('body', `/quality/${index}/body`);
    });
  },
});
