import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement, ownRule } from '../../source.ts';

/** A stand-alone micro-credential lists no target of stacking. */
export const euO04c = defineRule({
  id: 'EU-O-04c',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/integration/towards',
  sources: [ownRule, optionalElement(4)],
  check({ microCredential: { integration } }) {
    if (integration?.kind !== 'standalone') return notApplicable('condition');
    return (integration.towards?.length ?? 0) === 0 ? pass() : fail('/integration/towards');
  },
});
