import type { Catalogue, Messages } from '@merkki/core';
import { sv as model } from '@merkki/model/locales/sv';
import type { QualityMessageCode } from '../message-code.ts';
import { outcomeSv } from '../outcomes/texts.sv.ts';
import { engineSv } from '../profiles/texts.sv.ts';
import { reportSv } from '../report/texts.sv.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatorySv } from '../rules/annex-one-mandatory/texts.sv.ts';
import { annexOneOptionalSv } from '../rules/annex-one-optional/texts.sv.ts';
import { attestationSv } from '../rules/attestation/texts.sv.ts';
import { commonFrameworkSv } from '../rules/common-framework/texts.sv.ts';
import { exchangeSv } from '../rules/exchange/texts.sv.ts';
import { finlandSv } from '../rules/finland/texts.sv.ts';
import { institutionSv } from '../rules/institution/texts.sv.ts';
import { levelSv } from '../rules/level/texts.sv.ts';
import { nationalSv } from '../rules/national/texts.sv.ts';
import { outcomeWritingSv } from '../rules/outcome-writing/texts.sv.ts';
import { personalDataSv } from '../rules/personal-data/texts.sv.ts';
import { principlesSv } from '../rules/principles/texts.sv.ts';
import { providerQualitySv } from '../rules/provider-quality/texts.sv.ts';
import { workloadSv } from '../rules/workload/texts.sv.ts';
import { workMessages } from '../work-titles.ts';

const messages = {
  ...model.messages,
  ...reportSv,
  ...engineSv,
  ...outcomeSv,
  ...workMessages,
  ...toMessages(annexOneMandatorySv),
  ...toMessages(annexOneOptionalSv),
  ...toMessages(attestationSv),
  ...toMessages(commonFrameworkSv),
  ...toMessages(exchangeSv),
  ...toMessages(finlandSv),
  ...toMessages(institutionSv),
  ...toMessages(levelSv),
  ...toMessages(nationalSv),
  ...toMessages(outcomeWritingSv),
  ...toMessages(personalDataSv),
  ...toMessages(principlesSv),
  ...toMessages(providerQualitySv),
  ...toMessages(workloadSv),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in Swedish, with those of the data model that its reports use. */
export const sv: Catalogue = { locale: 'sv', messages };
