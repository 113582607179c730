import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A realisation has a kind of price; an amount goes with it unless it is free. */
export const fiFee03 = defineRule({
  id: 'FI-FEE-03',
  severity: 'error',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('kouta')],
  check({ microCredential: { offerings = [] } }) {
    if (offerings.length === 0) return notApplicable('nothing-to-check');
    return offerings.flatMap(({ price }, index) => {
      const amount = isGiven(price?.amount ?? price?.perCredit);
      const valid = isText(price?.type) && amount === (price.type !== 'free');
      return valid ? [] : [fail(`/offerings/${index}/price`)];
    });
  },
});
