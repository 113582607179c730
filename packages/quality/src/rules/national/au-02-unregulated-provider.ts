import { isFormal } from '../../checks/provider-of.ts';
import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A provider outside formal education tells of itself, its quality assurance and its review. */
export const au02 = defineRule({
  id: 'AU-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['au'],
  kind: 'machine',
  path: '/issuer/homepage',
  sources: [work('au-framework')],
  check({ microCredential }) {
    if (isFormal(microCredential)) return notApplicable('condition');
    const { issuer, quality = [], lifecycle } = microCredential;
    const parts = [
      { path: '/issuer/homepage', there: isText(issuer?.homepage) },
      { path: '/quality/0/policyUrl', there: quality.some(({ policyUrl }) => isText(policyUrl)) },
      { path: '/lifecycle/reviewEveryMonths', there: isGiven(lifecycle?.reviewEveryMonths) },
    ];
    return parts.flatMap(({ path, there }) => (there ? [] : [fail(path)]));
  },
});
