import type { Catalogue, Messages } from '@merkki/core';
import { fi as model } from '@merkki/model/locales/fi';
import type { QualityMessageCode } from '../message-code.ts';
import { outcomeFi } from '../outcomes/texts.fi.ts';
import { engineFi } from '../profiles/texts.fi.ts';
import { reportFi } from '../report/texts.fi.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatoryFi } from '../rules/annex-one-mandatory/texts.fi.ts';
import { annexOneOptionalFi } from '../rules/annex-one-optional/texts.fi.ts';
import { attestationFi } from '../rules/attestation/texts.fi.ts';
import { commonFrameworkFi } from '../rules/common-framework/texts.fi.ts';
import { exchangeFi } from '../rules/exchange/texts.fi.ts';
import { finlandFi } from '../rules/finland/texts.fi.ts';
import { institutionFi } from '../rules/institution/texts.fi.ts';
import { levelFi } from '../rules/level/texts.fi.ts';
import { nationalFi } from '../rules/national/texts.fi.ts';
import { outcomeWritingFi } from '../rules/outcome-writing/texts.fi.ts';
import { personalDataFi } from '../rules/personal-data/texts.fi.ts';
import { principlesFi } from '../rules/principles/texts.fi.ts';
import { providerQualityFi } from '../rules/provider-quality/texts.fi.ts';
import { workloadFi } from '../rules/workload/texts.fi.ts';
import { workMessages } from '../work-titles.ts';

const messages = {
  ...model.messages,
  ...reportFi,
  ...engineFi,
  ...outcomeFi,
  ...workMessages,
  ...toMessages(annexOneMandatoryFi),
  ...toMessages(annexOneOptionalFi),
  ...toMessages(attestationFi),
  ...toMessages(commonFrameworkFi),
  ...toMessages(exchangeFi),
  ...toMessages(finlandFi),
  ...toMessages(institutionFi),
  ...toMessages(levelFi),
  ...toMessages(nationalFi),
  ...toMessages(outcomeWritingFi),
  ...toMessages(personalDataFi),
  ...toMessages(principlesFi),
  ...toMessages(providerQualityFi),
  ...toMessages(workloadFi),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in Finnish, with those of the data model that its reports use. */
export const fi: Catalogue = { locale: 'fi', messages };
