import type { Catalogue, Messages } from '@merkki/core';
import { en as model } from '@merkki/model/locales/en';
import type { QualityMessageCode } from '../message-code.ts';
import { outcomeEn } from '../outcomes/texts.en.ts';
import { engineEn } from '../profiles/texts.en.ts';
import { reportEn } from '../report/texts.en.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatoryEn } from '../rules/annex-one-mandatory/texts.en.ts';
import { annexOneOptionalEn } from '../rules/annex-one-optional/texts.en.ts';
import { attestationEn } from '../rules/attestation/texts.en.ts';
import { commonFrameworkEn } from '../rules/common-framework/texts.en.ts';
import { exchangeEn } from '../rules/exchange/texts.en.ts';
import { finlandEn } from '../rules/finland/texts.en.ts';
import { institutionEn } from '../rules/institution/texts.en.ts';
import { levelEn } from '../rules/level/texts.en.ts';
import { nationalEn } from '../rules/national/texts.en.ts';
import { outcomeWritingEn } from '../rules/outcome-writing/texts.en.ts';
import { personalDataEn } from '../rules/personal-data/texts.en.ts';
import { principlesEn } from '../rules/principles/texts.en.ts';
import { providerQualityEn } from '../rules/provider-quality/texts.en.ts';
import { workloadEn } from '../rules/workload/texts.en.ts';
import { workMessages } from '../work-titles.ts';

const messages = {
  ...model.messages,
  ...reportEn,
  ...engineEn,
  ...outcomeEn,
  ...workMessages,
  ...toMessages(annexOneMandatoryEn),
  ...toMessages(annexOneOptionalEn),
  ...toMessages(attestationEn),
  ...toMessages(commonFrameworkEn),
  ...toMessages(exchangeEn),
  ...toMessages(finlandEn),
  ...toMessages(institutionEn),
  ...toMessages(levelEn),
  ...toMessages(nationalEn),
  ...toMessages(outcomeWritingEn),
  ...toMessages(personalDataEn),
  ...toMessages(principlesEn),
  ...toMessages(providerQualityEn),
  ...toMessages(workloadEn),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in English, with those of the data model that its reports use. */
export const en: Catalogue = { locale: 'en', messages };
