import { isNamed } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** A mode of learning is given, and each says which. */
export const euA110 = defineRule({
  id: 'EU-A1-10',
  severity: 'error',
  variants: { unnamed: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/participation/mode',
  sources: [mandatoryElement(10)],
  check({ microCredential: { participation } }) {
    const mode = participation?.mode ?? [];
    if (mode.length === 0) return fail('/participation/mode');
    return mode.flatMap((one, index) =>
      isNamed(one) ? [] : [failAs('unnamed', `/participation/mode/${index}`)],
    );
  },
});
