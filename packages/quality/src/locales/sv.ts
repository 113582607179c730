import type { Catalogue, Messages } from '@merkki/core';
import { sv as model } from '@merkki/model/locales/sv';
import type { QualityMessageCode } from '../message-code.ts';
import { reportSv } from '../report/texts.sv.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatorySv } from '../rules/annex-one-mandatory/texts.sv.ts';

const messages = {
  ...model.messages,
  ...reportSv,
  ...toMessages(annexOneMandatorySv),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in Swedish, with those of the data model that its reports use. */
export const sv: Catalogue = { locale: 'sv', messages };
