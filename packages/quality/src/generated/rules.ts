// Made by scripts/generate-index.ts from src/rules; do not edit.
import type { Rule } from '../rule.ts';
import { euA101 } from '../rules/annex-one-mandatory/eu-a1-01-learner-identified.ts';
import { euA101b } from '../rules/annex-one-mandatory/eu-a1-01b-pseudonym-matchable.ts';
import { euA102 } from '../rules/annex-one-mandatory/eu-a1-02-title-present.ts';
import { euA102b } from '../rules/annex-one-mandatory/eu-a1-02b-title-is-a-name.ts';
import { euA103 } from '../rules/annex-one-mandatory/eu-a1-03-issuer-country.ts';
import { euA103b } from '../rules/annex-one-mandatory/eu-a1-03b-country-code-current.ts';
import { euA104 } from '../rules/annex-one-mandatory/eu-a1-04-awarding-body-named.ts';
import { euA104b } from '../rules/annex-one-mandatory/eu-a1-04b-awarding-body-resolvable.ts';
import { euA105 } from '../rules/annex-one-mandatory/eu-a1-05-issue-date.ts';
import { euA105b } from '../rules/annex-one-mandatory/eu-a1-05b-issue-date-not-in-future.ts';
import { euA105c } from '../rules/annex-one-mandatory/eu-a1-05c-issue-date-after-assessment.ts';
import { euA105d } from '../rules/annex-one-mandatory/eu-a1-05d-validity-start.ts';
import { euA106 } from '../rules/annex-one-mandatory/eu-a1-06-outcomes-present.ts';
import { euA107 } from '../rules/annex-one-mandatory/eu-a1-07-workload-present.ts';
import { euA107b } from '../rules/annex-one-mandatory/eu-a1-07b-workload-positive.ts';
import { euA107c } from '../rules/annex-one-mandatory/eu-a1-07c-hei-states-ects.ts';
import { euA108 } from '../rules/annex-one-mandatory/eu-a1-08-level-present.ts';
import { euA109 } from '../rules/annex-one-mandatory/eu-a1-09-assessment-type.ts';
import { euA110 } from '../rules/annex-one-mandatory/eu-a1-10-participation-form.ts';
import { euA111 } from '../rules/annex-one-mandatory/eu-a1-11-quality-assurance-type.ts';
import { euA112 } from '../rules/annex-one-mandatory/eu-a1-12-controlled-values.ts';
import { euA113 } from '../rules/annex-one-mandatory/eu-a1-13-offered-languages.ts';

/** A rule of the group `annex-one-mandatory`. */
export type AnnexOneMandatoryRule =
  | typeof euA101
  | typeof euA101b
  | typeof euA102
  | typeof euA102b
  | typeof euA103
  | typeof euA103b
  | typeof euA104
  | typeof euA104b
  | typeof euA105
  | typeof euA105b
  | typeof euA105c
  | typeof euA105d
  | typeof euA106
  | typeof euA107
  | typeof euA107b
  | typeof euA107c
  | typeof euA108
  | typeof euA109
  | typeof euA110
  | typeof euA111
  | typeof euA112
  | typeof euA113;

/** Every rule of the catalogue, sorted by id. */
export const catalogueRules: readonly Rule[] = Object.freeze([
  euA101,
  euA101b,
  euA102,
  euA102b,
  euA103,
  euA103b,
  euA104,
  euA104b,
  euA105,
  euA105b,
  euA105c,
  euA105d,
  euA106,
  euA107,
  euA107b,
  euA107c,
  euA108,
  euA109,
  euA110,
  euA111,
  euA112,
  euA113,
]);
