import { findByUri, iscedF, okmFields } from '@merkki/vocabularies';
import { isText } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A field of education is named from ISCED-F or the Finnish list of twelve. */
export const fiVirta05 = defineRule({
  id: 'FI-VIRTA-05',
  severity: 'error',
  variants: { unknown: 'warning' },
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/fields',
  sources: [work('virta')],
  check({ microCredential: { fields = [] } }) {
    if (fields.length === 0) return fail('/fields');
    return fields.flatMap(({ id }, index) =>
      isText(id) && (findByUri(iscedF, id) ?? findByUri(okmFields, id)) !== undefined
        ? []
        : [failAs('unknown', `/fields/${index}`)],
    );
  },
});
