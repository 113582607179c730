import { fi as convert } from '@merkki/convert/locales/fi';
import { type Catalogue, joinCatalogues } from '@merkki/core';
import { lossesFi } from '@merkki/elm/locales/fi';
import { fi as issuer } from '@merkki/issuer/locales/fi';
import { fi as model } from '@merkki/model/locales/fi';
import { fi as opin } from '@merkki/opin/locales/fi';
import { fi as quality } from '@merkki/quality/locales/fi';
import { fi as verifier } from '@merkki/verifier/locales/fi';
import { fi } from './fi.ts';

/** All texts in Finnish: the command line's own and those of the packages. */
export const allFi: Catalogue = joinCatalogues(
  lossesFi,
  fi,
  convert,
  issuer,
  model,
  quality,
  opin,
  verifier,
);
