import { isFormal } from '../../checks/provider-of.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Internal and external quality assurance are both declared. */
export const euP101 = defineRule({
  id: 'EU-P1-01',
  severity: 'error',
  variants: { 'no-external-non-formal': 'warning' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [principle(1)],
  check({ microCredential }) {
    const { quality = [] } = microCredential;
    if (quality.length === 0) return notApplicable('nothing-to-check');
    const has = (wanted: string): boolean => quality.some(({ scope }) => scope === wanted);
    if (has('internal') && has('external')) return [];
    const other = has('internal') && !isFormal(microCredential);
    return other ? failAs('no-external-non-formal', '/quality') : fail('/quality');
  },
});
