import { isText } from '../../draft-values.ts';
import { fail, failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It is said what the content grew out of, and of a part of a degree which degree it is. */
export const fiDef04 = defineRule({
  id: 'FI-DEF-04',
  severity: 'warning',
  variants: { 'degree-code': 'warning' },
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/production',
  sources: [work('karvi')],
  check({ microCredential: { production } }) {
    if (!isText(production?.origin)) return fail('/production/origin');
    const unnamed = production.origin === 'degree-part' && !isText(production.partOf?.code);
    return unnamed ? failAs('degree-code', '/production/partOf/code') : pass();
  },
});
