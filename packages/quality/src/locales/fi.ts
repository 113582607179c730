import type { Catalogue, Messages } from '@merkki/core';
import { fi as model } from '@merkki/model/locales/fi';
import type { QualityMessageCode } from '../message-code.ts';
import { reportFi } from '../report/texts.fi.ts';
import { toMessages } from '../rule-texts.ts';
import { annexOneMandatoryFi } from '../rules/annex-one-mandatory/texts.fi.ts';

const messages = {
  ...model.messages,
  ...reportFi,
  ...toMessages(annexOneMandatoryFi),
} satisfies Messages<QualityMessageCode>;

/** Texts of this package in Finnish, with those of the data model that its reports use. */
export const fi: Catalogue = { locale: 'fi', messages };
