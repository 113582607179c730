import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement, weBuild } from '../../source.ts';

/** A stackable micro-credential names what it can be stacked towards. */
export const euO04b = defineRule({
  id: 'EU-O-04b',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/integration/towards',
  sources: [weBuild('MC-IR-07'), optionalElement(4)],
  check({ microCredential: { integration } }) {
    if (integration?.kind !== 'stackable') return notApplicable('condition');
    return (integration.towards?.length ?? 0) > 0 ? pass() : fail('/integration/towards');
  },
});
