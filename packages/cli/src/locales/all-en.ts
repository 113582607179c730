import { en as convert } from '@merkki/convert/locales/en';
import { type Catalogue, joinCatalogues } from '@merkki/core';
import { lossesEn } from '@merkki/elm/locales/en';
import { en as issuer } from '@merkki/issuer/locales/en';
import { en as model } from '@merkki/model/locales/en';
import { en as opin } from '@merkki/opin/locales/en';
import { en as quality } from '@merkki/quality/locales/en';
import { en as verifier } from '@merkki/verifier/locales/en';
import { en } from './en.ts';

/** All texts in English: the command line's own and those of the packages. */
export const allEn: Catalogue = joinCatalogues(
  lossesEn,
  en,
  convert,
  issuer,
  model,
  quality,
  opin,
  verifier,
);
