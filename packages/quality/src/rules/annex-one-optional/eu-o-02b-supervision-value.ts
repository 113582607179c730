import { isGiven } from '../../draft-values.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel, optionalElement } from '../../source.ts';

const ofAnnexOne: readonly unknown[] = ['unsupervised-no-id', 'supervised-no-id', 'supervised-id'];

/** The kind of supervision is one of the three of Annex I; the fourth of the Europass list is tolerated. */
export const euO02b = defineRule({
  id: 'EU-O-02b',
  severity: 'error',
  variants: { 'europass-only': 'warning', place: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [optionalElement(2), learningModel('code-lists')],
  check({ microCredential: { assessments = [] } }) {
    const stated = assessments.some(({ supervision }) => isGiven(supervision));
    if (!stated) return notApplicable('nothing-to-check');
    return assessments.flatMap(({ supervision, supervisionPlace }, index) => {
      const path = `/assessments/${index}/supervision`;
      if (supervision === 'unsupervised-id') return failAs('europass-only', path);
      if (isGiven(supervision) && !ofAnnexOne.includes(supervision)) return fail(path);
      const supervised = String(supervision).startsWith('supervised-');
      return isGiven(supervisionPlace) && !supervised ? failAs('place', `${path}Place`) : [];
    });
  },
});
