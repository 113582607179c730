import { isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

/** The languages of the description are declared, the first one as the primary one. */
export const elm03 = defineRule({
  id: 'ELM-03',
  severity: 'error',
  stage: 'award',
  profiles: ['elm'],
  kind: 'machine',
  path: '/microCredential/descriptionLanguages',
  sources: [learningModel('code-lists')],
  check: ({ microCredential: { descriptionLanguages = [] } }) =>
    descriptionLanguages.some(isText) ? pass() : fail('/microCredential/descriptionLanguages'),
});
