import { sv as convert } from '@merkki/convert/locales/sv';
import { type Catalogue, joinCatalogues } from '@merkki/core';
import { lossesSv } from '@merkki/elm/locales/sv';
import { sv as issuer } from '@merkki/issuer/locales/sv';
import { sv as model } from '@merkki/model/locales/sv';
import { sv as opin } from '@merkki/opin/locales/sv';
import { sv as quality } from '@merkki/quality/locales/sv';
import { sv as verifier } from '@merkki/verifier/locales/sv';
import { sv } from './sv.ts';

/** All texts in Swedish: the command line's own and those of the packages. */
export const allSv: Catalogue = joinCatalogues(
  lossesSv,
  sv,
  convert,
  issuer,
  model,
  quality,
  opin,
  verifier,
);
