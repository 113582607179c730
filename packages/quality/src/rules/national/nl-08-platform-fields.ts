import { hasText, isGiven, isNamed, isText } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The fields that edubadges demands are there; name and description of the quality assurance are its type. */
export const nl08 = defineRule({
  id: 'NL-08',
  severity: 'error',
  stage: 'both',
  profiles: ['nl-ho'],
  kind: 'machine',
  path: '',
  sources: [work('edubadges')],
  check({
    microCredential: { participation, assessments = [], quality = [], outcomes = [], level },
  }) {
    const [first] = quality;
    const fields = [
      ['/participation/mode', (participation?.mode ?? []).some(isNamed)],
      ['/participation/languages', (participation?.languages ?? []).some(isText)],
      ['/assessments', assessments.some(({ type }) => isNamed(type))],
      ['/quality/0/type', isNamed(first?.type)],
      ['/quality/0/policyUrl', isText(first?.policyUrl) && /^https?:/.test(first.policyUrl)],
      ['/outcomes', outcomes.some(({ text }) => hasText(text))],
      ['/level/eqf', isGiven(level?.eqf)],
    ] as const;
    return fields.flatMap(([path, there]) => (there ? [] : [fail(path)]));
  },
});
