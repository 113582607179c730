import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** An external decision has the type of the first external statement. */
export const wb03 = defineRule({
  id: 'WB-03',
  severity: 'error',
  stage: 'both',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/quality',
  sources: [weBuild('MC-IR-08')],
  check({ microCredential: { quality = [] } }) {
    const external = quality.flatMap((each, index) =>
      each.scope === 'external' ? [{ ...each, index }] : [],
    );
    const headline = external[0]?.type?.id;
    if (!isText(headline) || !external.some(({ decision }) => isGiven(decision))) {
      return notApplicable('nothing-to-check');
    }
    return external.flatMap(({ type, decision, index }) =>
      isGiven(decision) && isText(type?.id) && type.id !== headline
        ? [fail(`/quality/${index}/type`)]
        : [],
    );
  },
});
