// Made by scripts/generate-index.ts from src/rules; do not edit.
import type { Rule } from '../rule.ts';
import { at01 } from '../rules/national/at-01-size.ts';
import { att01 } from '../rules/attestation/att-01-signed.ts';
import { att02 } from '../rules/attestation/att-02-evidence-addressable.ts';
import { att03 } from '../rules/attestation/att-03-in-force.ts';
import { att04 } from '../rules/attestation/att-04-not-the-author.ts';
import { att05 } from '../rules/attestation/att-05-known-claim.ts';
import { au01 } from '../rules/national/au-01-size.ts';
import { au02 } from '../rules/national/au-02-unregulated-provider.ts';
import { beFl01 } from '../rules/national/be-fl-01-size.ts';
import { beFl02 } from '../rules/national/be-fl-02-flemish-level.ts';
import { beFl03 } from '../rules/national/be-fl-03-outcomes-told-before.ts';
import { cmf01 } from '../rules/common-framework/cmf-01-study-time.ts';
import { cmf02 } from '../rules/common-framework/cmf-02-framework-level.ts';
import { cmf03 } from '../rules/common-framework/cmf-03-summative.ts';
import { cmf04 } from '../rules/common-framework/cmf-04-identity-verified.ts';
import { cmf05 } from '../rules/common-framework/cmf-05-transcript.ts';
import { cz01 } from '../rules/national/cz-01-ects-and-eqf.ts';
import { cz02 } from '../rules/national/cz-02-sealed.ts';
import { ects01 } from '../rules/workload/ects-01-hours-per-credit.ts';
import { ects02 } from '../rules/workload/ects-02-hours-possible.ts';
import { ects03 } from '../rules/workload/ects-03-national-hours.ts';
import { ects04 } from '../rules/workload/ects-04-credit-steps.ts';
import { ects05 } from '../rules/workload/ects-05-duration-sane.ts';
import { ects06 } from '../rules/workload/ects-06-contact-hours.ts';
import { ects07 } from '../rules/workload/ects-07-breakdown-sum.ts';
import { ects08 } from '../rules/workload/ects-08-credits-after-assessment.ts';
import { ects09 } from '../rules/workload/ects-09-outcome-density.ts';
import { ects10 } from '../rules/workload/ects-10-credits-of-higher-education.ts';
import { ee01 } from '../rules/national/ee-01-size.ts';
import { ee02 } from '../rules/national/ee-02-licensed-provider.ts';
import { ee03 } from '../rules/national/ee-03-estonian-level.ts';
import { elm01 } from '../rules/exchange/elm-01-credit-point.ts';
import { elm02 } from '../rules/exchange/elm-02-accreditation-type.ts';
import { elm03 } from '../rules/exchange/elm-03-primary-language.ts';
import { enqa01 } from '../rules/provider-quality/enqa-01-inside-quality-system.ts';
import { enqa02 } from '../rules/provider-quality/enqa-02-third-party-covered.ts';
import { eqavet01 } from '../rules/provider-quality/eqavet-01-four-phases.ts';
import { eqavet02 } from '../rules/provider-quality/eqavet-02-need-mechanism.ts';
import { eqf01 } from '../rules/level/eqf-01-eqf-number.ts';
import { eqf02 } from '../rules/level/eqf-02-cycle-and-level.ts';
import { eqf03 } from '../rules/level/eqf-03-level-basis.ts';
import { eqf04 } from '../rules/level/eqf-04-programme-level.ts';
import { eqf05 } from '../rules/level/eqf-05-bloom-fits-level.ts';
import { eqf06 } from '../rules/level/eqf-06-national-level-exists.ts';
import { eqf07 } from '../rules/level/eqf-07-outcome-levels.ts';
import { eqf08 } from '../rules/level/eqf-08-level-justified.ts';
import { es01 } from '../rules/national/es-01-size.ts';
import { es02 } from '../rules/national/es-02-digital.ts';
import { es03 } from '../rules/national/es-03-plan-window.ts';
import { esg11 } from '../rules/provider-quality/esg-1.1-policy-covers.ts';
import { esg110 } from '../rules/provider-quality/esg-1.10-external-cycle.ts';
import { esg12 } from '../rules/provider-quality/esg-1.2-design-and-approval.ts';
import { esg13 } from '../rules/provider-quality/esg-1.3-student-centred.ts';
import { esg14 } from '../rules/provider-quality/esg-1.4-rules-published.ts';
import { esg15 } from '../rules/provider-quality/esg-1.5-teachers-competent.ts';
import { esg16 } from '../rules/provider-quality/esg-1.6-resources.ts';
import { esg17 } from '../rules/provider-quality/esg-1.7-data-collected.ts';
import { esg18 } from '../rules/provider-quality/esg-1.8-description-current.ts';
import { esg19 } from '../rules/provider-quality/esg-1.9-review-in-time.ts';
import { etf01 } from '../rules/provider-quality/etf-01-change-log.ts';
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
import { euD01 } from '../rules/principles/eu-d-01-not-attendance-only.ts';
import { euD02 } from '../rules/principles/eu-d-02-small-volume.ts';
import { euD03 } from '../rules/principles/eu-d-03-identified-need.ts';
import { euD04 } from '../rules/principles/eu-d-04-no-degree-title.ts';
import { euO01 } from '../rules/annex-one-optional/eu-o-01-prerequisites-stated.ts';
import { euO02 } from '../rules/annex-one-optional/eu-o-02-supervision-stated.ts';
import { euO02b } from '../rules/annex-one-optional/eu-o-02b-supervision-value.ts';
import { euO03 } from '../rules/annex-one-optional/eu-o-03-result-of-an-assessment.ts';
import { euO03b } from '../rules/annex-one-optional/eu-o-03b-grade-has-a-scale.ts';
import { euO03c } from '../rules/annex-one-optional/eu-o-03c-grade-passes.ts';
import { euO04 } from '../rules/annex-one-optional/eu-o-04-integration-stated.ts';
import { euO04b } from '../rules/annex-one-optional/eu-o-04b-stackable-names-target.ts';
import { euO04c } from '../rules/annex-one-optional/eu-o-04c-standalone-has-no-target.ts';
import { euO05 } from '../rules/annex-one-optional/eu-o-05-link-is-https.ts';
import { euP101 } from '../rules/principles/eu-p1-01-internal-and-external.ts';
import { euP102 } from '../rules/principles/eu-p1-02-quality-policy-public.ts';
import { euP103 } from '../rules/principles/eu-p1-03-external-names-standard.ts';
import { euP104 } from '../rules/principles/eu-p1-04-decision-current.ts';
import { euP105 } from '../rules/principles/eu-p1-05-internal-quality-of-whole.ts';
import { euP106 } from '../rules/principles/eu-p1-06-internal-quality-of-course.ts';
import { euP107 } from '../rules/principles/eu-p1-07-learner-feedback.ts';
import { euP108 } from '../rules/principles/eu-p1-08-peer-feedback.ts';
import { euP1001 } from '../rules/principles/eu-p10-01-guidance-contact.ts';
import { euP1002 } from '../rules/principles/eu-p10-02-accessible-information.ts';
import { euP201 } from '../rules/principles/eu-p2-01-core-information-public.ts';
import { euP202 } from '../rules/principles/eu-p2-02-provider-registered.ts';
import { euP203 } from '../rules/principles/eu-p2-03-offering-exchangeable.ts';
import { euP301 } from '../rules/principles/eu-p3-01-review-date.ts';
import { euP302 } from '../rules/principles/eu-p3-02-working-life-dialogue.ts';
import { euP401 } from '../rules/principles/eu-p4-01-outcomes-assessed.ts';
import { euP402 } from '../rules/principles/eu-p4-02-criteria-transparent.ts';
import { euP403 } from '../rules/principles/eu-p4-03-no-orphan-assessment.ts';
import { euP404 } from '../rules/principles/eu-p4-04-weights-sum.ts';
import { euP501 } from '../rules/principles/eu-p5-01-no-automatic-entitlement.ts';
import { euP502 } from '../rules/principles/eu-p5-02-stack-size.ts';
import { euP503 } from '../rules/principles/eu-p5-03-no-cycle.ts';
import { euP504 } from '../rules/principles/eu-p5-04-validation-route.ts';
import { euP601 } from '../rules/principles/eu-p6-01-recognition-basis.ts';
import { euP701 } from '../rules/principles/eu-p7-01-open-format.ts';
import { euP702 } from '../rules/principles/eu-p7-02-learner-export.ts';
import { euP703 } from '../rules/principles/eu-p7-03-no-excess-personal-data.ts';
import { euP801 } from '../rules/principles/eu-p8-01-target-group.ts';
import { euP802 } from '../rules/principles/eu-p8-02-learners-in-quality.ts';
import { euP901 } from '../rules/principles/eu-p9-01-authenticity-data.ts';
import { euP902 } from '../rules/principles/eu-p9-02-signer-is-issuer.ts';
import { euP903 } from '../rules/principles/eu-p9-03-mandate-shown.ts';
import { fi02 } from '../rules/finland/fi-02-four-features.ts';
import { fiAsm01 } from '../rules/finland/fi-asm-01-reliable-assessment.ts';
import { fiAsm02 } from '../rules/finland/fi-asm-02-accepted-result.ts';
import { fiCert01 } from '../rules/finland/fi-cert-01-digital-certificate.ts';
import { fiCert02 } from '../rules/finland/fi-cert-02-record-agrees.ts';
import { fiDef01 } from '../rules/finland/fi-def-01-scope-with-unit.ts';
import { fiDef02 } from '../rules/finland/fi-def-02-scope-of-1-to-59.ts';
import { fiDef03 } from '../rules/finland/fi-def-03-no-degree.ts';
import { fiDef04 } from '../rules/finland/fi-def-04-origin-stated.ts';
import { fiEcts01 } from '../rules/finland/fi-ects-01-hours-of-a-credit.ts';
import { fiFee01 } from '../rules/finland/fi-fee-01-open-studies-fee.ts';
import { fiFee02 } from '../rules/finland/fi-fee-02-specialisation-fee.ts';
import { fiFee03 } from '../rules/finland/fi-fee-03-fee-and-amount.ts';
import { fiId01 } from '../rules/finland/fi-id-01-identifiers-valid.ts';
import { fiLo01 } from '../rules/finland/fi-lo-01-outcomes-recorded.ts';
import { fiLo02 } from '../rules/finland/fi-lo-02-content-and-level.ts';
import { fiLo03 } from '../rules/finland/fi-lo-03-outcomes-in-published-languages.ts';
import { fiLvl01 } from '../rules/finland/fi-lvl-01-no-finqf-claim.ts';
import { fiQa01 } from '../rules/finland/fi-qa-01-quality-named.ts';
import { fiQa02 } from '../rules/finland/fi-qa-02-quality-reviewed.ts';
import { fiVirta01 } from '../rules/finland/fi-virta-01-completions-transferred.ts';
import { fiVirta02 } from '../rules/finland/fi-virta-02-completion-data.ts';
import { fiVirta03 } from '../rules/finland/fi-virta-03-study-right.ts';
import { fiVirta04 } from '../rules/finland/fi-virta-04-jotpa-case.ts';
import { fiVirta05 } from '../rules/finland/fi-virta-05-field-of-education.ts';
import { fiVirta06 } from '../rules/finland/fi-virta-06-no-failed-result.ts';
import { fiVirta07 } from '../rules/finland/fi-virta-07-recognition-dates.ts';
import { fiVirta09 } from '../rules/finland/fi-virta-09-rdi-share.ts';
import { fiWork01 } from '../rules/finland/fi-work-01-need-of-target-group.ts';
import { fiWork02 } from '../rules/finland/fi-work-02-dialogue-before-approval.ts';
import { fiWork03 } from '../rules/finland/fi-work-03-own-expertise.ts';
import { fr01 } from '../rules/national/fr-01-hours-and-no-expiry.ts';
import { hr01 } from '../rules/national/hr-01-size.ts';
import { hr02 } from '../rules/national/hr-02-level.ts';
import { hr03 } from '../rules/national/hr-03-croqf-standard.ts';
import { hu01 } from '../rules/national/hu-01-bilingual.ts';
import { ie01 } from '../rules/national/ie-01-nfq-and-ects.ts';
import { inst01 } from '../rules/institution/inst-01-languages.ts';
import { inst02 } from '../rules/institution/inst-02-required-members.ts';
import { lo01 } from '../rules/outcome-writing/lo-01-active-verb.ts';
import { lo02 } from '../rules/outcome-writing/lo-02-no-vague-verb.ts';
import { lo03 } from '../rules/outcome-writing/lo-03-one-outcome.ts';
import { lo04 } from '../rules/outcome-writing/lo-04-learner-perspective.ts';
import { lo05 } from '../rules/outcome-writing/lo-05-has-object.ts';
import { lo06 } from '../rules/outcome-writing/lo-06-length.ts';
import { lo07 } from '../rules/outcome-writing/lo-07-no-duplicate.ts';
import { lo08 } from '../rules/outcome-writing/lo-08-spread.ts';
import { lo09 } from '../rules/outcome-writing/lo-09-linked-to-skills.ts';
import { lo10 } from '../rules/outcome-writing/lo-10-esco-address.ts';
import { lo11 } from '../rules/outcome-writing/lo-11-measurable.ts';
import { lo12 } from '../rules/outcome-writing/lo-12-path-independent.ts';
import { lo13 } from '../rules/outcome-writing/lo-13-same-in-each-language.ts';
import { microbol01 } from '../rules/provider-quality/microbol-01-recognition-published.ts';
import { mt01 } from '../rules/national/mt-01-award-not-qualification.ts';
import { mt02 } from '../rules/national/mt-02-hours-and-contact.ts';
import { nl01 } from '../rules/national/nl-01-size.ts';
import { nl02 } from '../rules/national/nl-02-esg-based.ts';
import { nl03 } from '../rules/national/nl-03-board-decision.ts';
import { nl04 } from '../rules/national/nl-04-final-level-body.ts';
import { nl05 } from '../rules/national/nl-05-participants-heard.ts';
import { nl06 } from '../rules/national/nl-06-within-portfolio.ts';
import { nl07 } from '../rules/national/nl-07-admission-stated.ts';
import { nl08 } from '../rules/national/nl-08-platform-fields.ts';
import { nl09 } from '../rules/national/nl-09-vet-size.ts';
import { nz01 } from '../rules/national/nz-01-size.ts';
import { nz02 } from '../rules/national/nz-02-need.ts';
import { nz03 } from '../rules/national/nz-03-review-period.ts';
import { pd01 } from '../rules/personal-data/pd-01-identity-code.ts';
import { pd02 } from '../rules/personal-data/pd-02-email.ts';
import { pd03 } from '../rules/personal-data/pd-03-phone.ts';
import { pd04 } from '../rules/personal-data/pd-04-birth-date.ts';
import { pt01 } from '../rules/national/pt-01-size-and-level.ts';
import { sk01 } from '../rules/national/sk-01-size.ts';
import { sk02 } from '../rules/national/sk-02-eligible-provider.ts';
import { uk01 } from '../rules/national/uk-01-credit-bearing.ts';
import { wb01 } from '../rules/exchange/wb-01-own-identifier.ts';
import { wb02 } from '../rules/exchange/wb-02-birth-date-past.ts';
import { wb03 } from '../rules/exchange/wb-03-quality-agrees.ts';
import { wb04 } from '../rules/exchange/wb-04-expiry-explained.ts';
import { wb05 } from '../rules/exchange/wb-05-status-available.ts';
import { wb06 } from '../rules/exchange/wb-06-superseding.ts';

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

/** A rule of the group `annex-one-optional`. */
export type AnnexOneOptionalRule =
  | typeof euO01
  | typeof euO02
  | typeof euO02b
  | typeof euO03
  | typeof euO03b
  | typeof euO03c
  | typeof euO04
  | typeof euO04b
  | typeof euO04c
  | typeof euO05;

/** A rule of the group `attestation`. */
export type AttestationRule =
  | typeof att01
  | typeof att02
  | typeof att03
  | typeof att04
  | typeof att05;

/** A rule of the group `common-framework`. */
export type CommonFrameworkRule =
  | typeof cmf01
  | typeof cmf02
  | typeof cmf03
  | typeof cmf04
  | typeof cmf05;

/** A rule of the group `exchange`. */
export type ExchangeRule =
  | typeof elm01
  | typeof elm02
  | typeof elm03
  | typeof wb01
  | typeof wb02
  | typeof wb03
  | typeof wb04
  | typeof wb05
  | typeof wb06;

/** A rule of the group `finland`. */
export type FinlandRule =
  | typeof fi02
  | typeof fiAsm01
  | typeof fiAsm02
  | typeof fiCert01
  | typeof fiCert02
  | typeof fiDef01
  | typeof fiDef02
  | typeof fiDef03
  | typeof fiDef04
  | typeof fiEcts01
  | typeof fiFee01
  | typeof fiFee02
  | typeof fiFee03
  | typeof fiId01
  | typeof fiLo01
  | typeof fiLo02
  | typeof fiLo03
  | typeof fiLvl01
  | typeof fiQa01
  | typeof fiQa02
  | typeof fiVirta01
  | typeof fiVirta02
  | typeof fiVirta03
  | typeof fiVirta04
  | typeof fiVirta05
  | typeof fiVirta06
  | typeof fiVirta07
  | typeof fiVirta09
  | typeof fiWork01
  | typeof fiWork02
  | typeof fiWork03;

/** A rule of the group `institution`. */
export type InstitutionRule =
  | typeof inst01
  | typeof inst02;

/** A rule of the group `level`. */
export type LevelRule =
  | typeof eqf01
  | typeof eqf02
  | typeof eqf03
  | typeof eqf04
  | typeof eqf05
  | typeof eqf06
  | typeof eqf07
  | typeof eqf08;

/** A rule of the group `national`. */
export type NationalRule =
  | typeof at01
  | typeof au01
  | typeof au02
  | typeof beFl01
  | typeof beFl02
  | typeof beFl03
  | typeof cz01
  | typeof cz02
  | typeof ee01
  | typeof ee02
  | typeof ee03
  | typeof es01
  | typeof es02
  | typeof es03
  | typeof fr01
  | typeof hr01
  | typeof hr02
  | typeof hr03
  | typeof hu01
  | typeof ie01
  | typeof mt01
  | typeof mt02
  | typeof nl01
  | typeof nl02
  | typeof nl03
  | typeof nl04
  | typeof nl05
  | typeof nl06
  | typeof nl07
  | typeof nl08
  | typeof nl09
  | typeof nz01
  | typeof nz02
  | typeof nz03
  | typeof pt01
  | typeof sk01
  | typeof sk02
  | typeof uk01;

/** A rule of the group `outcome-writing`. */
export type OutcomeWritingRule =
  | typeof lo01
  | typeof lo02
  | typeof lo03
  | typeof lo04
  | typeof lo05
  | typeof lo06
  | typeof lo07
  | typeof lo08
  | typeof lo09
  | typeof lo10
  | typeof lo11
  | typeof lo12
  | typeof lo13;

/** A rule of the group `personal-data`. */
export type PersonalDataRule =
  | typeof pd01
  | typeof pd02
  | typeof pd03
  | typeof pd04;

/** A rule of the group `principles`. */
export type PrinciplesRule =
  | typeof euD01
  | typeof euD02
  | typeof euD03
  | typeof euD04
  | typeof euP101
  | typeof euP102
  | typeof euP103
  | typeof euP104
  | typeof euP105
  | typeof euP106
  | typeof euP107
  | typeof euP108
  | typeof euP1001
  | typeof euP1002
  | typeof euP201
  | typeof euP202
  | typeof euP203
  | typeof euP301
  | typeof euP302
  | typeof euP401
  | typeof euP402
  | typeof euP403
  | typeof euP404
  | typeof euP501
  | typeof euP502
  | typeof euP503
  | typeof euP504
  | typeof euP601
  | typeof euP701
  | typeof euP702
  | typeof euP703
  | typeof euP801
  | typeof euP802
  | typeof euP901
  | typeof euP902
  | typeof euP903;

/** A rule of the group `provider-quality`. */
export type ProviderQualityRule =
  | typeof enqa01
  | typeof enqa02
  | typeof eqavet01
  | typeof eqavet02
  | typeof esg11
  | typeof esg110
  | typeof esg12
  | typeof esg13
  | typeof esg14
  | typeof esg15
  | typeof esg16
  | typeof esg17
  | typeof esg18
  | typeof esg19
  | typeof etf01
  | typeof microbol01;

/** A rule of the group `workload`. */
export type WorkloadRule =
  | typeof ects01
  | typeof ects02
  | typeof ects03
  | typeof ects04
  | typeof ects05
  | typeof ects06
  | typeof ects07
  | typeof ects08
  | typeof ects09
  | typeof ects10;

/** A rule of the catalogue. */
export type CatalogueRule =
  | AnnexOneMandatoryRule
  | AnnexOneOptionalRule
  | AttestationRule
  | CommonFrameworkRule
  | ExchangeRule
  | FinlandRule
  | InstitutionRule
  | LevelRule
  | NationalRule
  | OutcomeWritingRule
  | PersonalDataRule
  | PrinciplesRule
  | ProviderQualityRule
  | WorkloadRule;

/** Every rule of the catalogue, sorted by id. */
export const catalogueRules: readonly Rule[] = Object.freeze([
  at01,
  att01,
  att02,
  att03,
  att04,
  att05,
  au01,
  au02,
  beFl01,
  beFl02,
  beFl03,
  cmf01,
  cmf02,
  cmf03,
  cmf04,
  cmf05,
  cz01,
  cz02,
  ects01,
  ects02,
  ects03,
  ects04,
  ects05,
  ects06,
  ects07,
  ects08,
  ects09,
  ects10,
  ee01,
  ee02,
  ee03,
  elm01,
  elm02,
  elm03,
  enqa01,
  enqa02,
  eqavet01,
  eqavet02,
  eqf01,
  eqf02,
  eqf03,
  eqf04,
  eqf05,
  eqf06,
  eqf07,
  eqf08,
  es01,
  es02,
  es03,
  esg11,
  esg110,
  esg12,
  esg13,
  esg14,
  esg15,
  esg16,
  esg17,
  esg18,
  esg19,
  etf01,
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
  euD01,
  euD02,
  euD03,
  euD04,
  euO01,
  euO02,
  euO02b,
  euO03,
  euO03b,
  euO03c,
  euO04,
  euO04b,
  euO04c,
  euO05,
  euP101,
  euP102,
  euP103,
  euP104,
  euP105,
  euP106,
  euP107,
  euP108,
  euP1001,
  euP1002,
  euP201,
  euP202,
  euP203,
  euP301,
  euP302,
  euP401,
  euP402,
  euP403,
  euP404,
  euP501,
  euP502,
  euP503,
  euP504,
  euP601,
  euP701,
  euP702,
  euP703,
  euP801,
  euP802,
  euP901,
  euP902,
  euP903,
  fi02,
  fiAsm01,
  fiAsm02,
  fiCert01,
  fiCert02,
  fiDef01,
  fiDef02,
  fiDef03,
  fiDef04,
  fiEcts01,
  fiFee01,
  fiFee02,
  fiFee03,
  fiId01,
  fiLo01,
  fiLo02,
  fiLo03,
  fiLvl01,
  fiQa01,
  fiQa02,
  fiVirta01,
  fiVirta02,
  fiVirta03,
  fiVirta04,
  fiVirta05,
  fiVirta06,
  fiVirta07,
  fiVirta09,
  fiWork01,
  fiWork02,
  fiWork03,
  fr01,
  hr01,
  hr02,
  hr03,
  hu01,
  ie01,
  inst01,
  inst02,
  lo01,
  lo02,
  lo03,
  lo04,
  lo05,
  lo06,
  lo07,
  lo08,
  lo09,
  lo10,
  lo11,
  lo12,
  lo13,
  microbol01,
  mt01,
  mt02,
  nl01,
  nl02,
  nl03,
  nl04,
  nl05,
  nl06,
  nl07,
  nl08,
  nl09,
  nz01,
  nz02,
  nz03,
  pd01,
  pd02,
  pd03,
  pd04,
  pt01,
  sk01,
  sk02,
  uk01,
  wb01,
  wb02,
  wb03,
  wb04,
  wb05,
  wb06,
]);
