import type { Catalogue, Messages } from '@merkki/core';
import { en as model } from '@merkki/model/locales/en';
import type { QualityMessageCode } from '../message-code.ts';
import { reportEn } from '../report/texts.en.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatoryEn } from '../rules/annex-one-mandatory/texts.en.ts';

const messages = {
  ...model.messages,
  ...reportEn,
  ...toMessages(annexOneMandatoryEn),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in English, with those of the data model that its reports use. */
export const en: Catalogue = { locale: 'en', messages };
