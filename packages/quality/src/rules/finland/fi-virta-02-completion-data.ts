import { isHigherEducation } from '../../checks/provider-of.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { isDate, isText, textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The record has what a completion in VIRTA needs, within its lengths. */
export const fiVirta02 = defineRule({
  id: 'FI-VIRTA-02',
  severity: 'error',
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '',
  sources: [work('virta')],
  check({ award, microCredential }) {
    if (ectsOf(microCredential) === undefined || !isHigherEducation(microCredential)) {
      return notApplicable('condition');
    }
    const { id, learner, completedOn, results = [], note } = award;
    const { title, codes = [], issuer } = microCredential;
    const numbered =
      issuer?.identifiers?.some(({ scheme }) => scheme === 'oppilaitosnumero') === true;
    const parts = [
      { path: '/id', there: isText(id) && id.length <= 100 },
      {
        path: '/learner/identifiers',
        there: (learner?.identifiers ?? []).length > 0 || isText(learner?.id),
      },
      { path: '/completedOn', there: isDate(completedOn) },
      { path: '/results', there: results.some(({ grade }) => isText(grade)) },
      {
        path: '/microCredential/codes',
        there: codes.some(({ value }) => isText(value) && value.length <= 200),
      },
      { path: '/microCredential/issuer/identifiers', there: numbered },
      {
        path: '/microCredential/title',
        there: textEntries(title).every(([, text]) => text.length <= 200),
      },
      { path: '/note', there: textEntries(note).every(([, text]) => text.length <= 4000) },
    ];
    return parts.flatMap(({ path, there }) => (there ? [] : [fail(path)]));
  },
});
