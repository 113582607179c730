import { ectsOf, numberOf } from '../../checks/workload-of.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Specialisation education costs at most 120 euros for a credit (text of 2014). */
export const fiFee02 = defineRule({
  id: 'FI-FEE-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('fi-fees', '1 §')],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    const priced = (microCredential.offerings ?? []).flatMap((offering, index) =>
      offering.legalForm === 'specialisation' ? [{ ...offering, index }] : [],
    );
    if (ects === undefined || priced.length === 0) return notApplicable('nothing-to-check');
    return priced.flatMap(({ price, index }) => {
      const each = numberOf(price?.perCredit) ?? Number(price?.amount ?? 0) / ects;
      const maximum = 120;
      return each > maximum ? [fail(`/offerings/${index}/price`, { maximum })] : [];
    });
  },
});
