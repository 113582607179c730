import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { annexOne, principle } from '../../source.ts';
import { euA101 } from '../annex-one-mandatory/eu-a1-01-learner-identified.ts';
import { euA102 } from '../annex-one-mandatory/eu-a1-02-title-present.ts';
import { euA103 } from '../annex-one-mandatory/eu-a1-03-issuer-country.ts';
import { euA104 } from '../annex-one-mandatory/eu-a1-04-awarding-body-named.ts';
import { euA105 } from '../annex-one-mandatory/eu-a1-05-issue-date.ts';
import { euA106 } from '../annex-one-mandatory/eu-a1-06-outcomes-present.ts';
import { euA107 } from '../annex-one-mandatory/eu-a1-07-workload-present.ts';
import { euA108 } from '../annex-one-mandatory/eu-a1-08-level-present.ts';
import { euA109 } from '../annex-one-mandatory/eu-a1-09-assessment-type.ts';
import { euA110 } from '../annex-one-mandatory/eu-a1-10-participation-form.ts';
import { euA111 } from '../annex-one-mandatory/eu-a1-11-quality-assurance-type.ts';

/** The rules of the mandatory elements 1–11. */
const elements = [
  euA101,
  euA102,
  euA103,
  euA104,
  euA105,
  euA106,
  euA107,
  euA108,
  euA109,
  euA110,
  euA111,
];

/** All eleven mandatory elements are in the record itself. */
export const euP601 = defineRule({
  id: 'EU-P6-01',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [principle(6), annexOne],
  check(subject) {
    const complete = elements.filter((rule) => {
      const checked = rule.check(subject);
      return 'outcome' in checked ? checked.outcome === 'pass' : checked.length === 0;
    });
    const total = elements.length;
    return complete.length === total ? pass() : fail('', { complete: complete.length, total });
  },
});
