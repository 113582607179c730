import { ectsOf, numberOf } from '../../checks/workload-of.ts';
import { isDate } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const capped: readonly unknown[] = ['open-studies', 'separate-right'];

/** Open and separate studies cost at most 45 euros for a credit, 15 before May 2024. */
export const fiFee01 = defineRule({
  id: 'FI-FEE-01',
  severity: 'error',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('fi-fees', '1 §')],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    const priced = (microCredential.offerings ?? []).flatMap((offering, index) =>
      capped.includes(offering.legalForm) ? [{ ...offering, index }] : [],
    );
    if (ects === undefined || priced.length === 0) return notApplicable('nothing-to-check');
    return priced.flatMap(({ price, start, index }) => {
      const each = numberOf(price?.perCredit) ?? Number(price?.amount ?? 0) / ects;
      const maximum = isDate(start) && start < '2024-05-01' ? 15 : 45;
      return each > maximum ? [fail(`/offerings/${index}/price`, { maximum })] : [];
    });
  },
});
