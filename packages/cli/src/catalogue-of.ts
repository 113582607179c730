import { en as convertEn } from '@merkki/convert/locales/en';
import { fi as convertFi } from '@merkki/convert/locales/fi';
import { sv as convertSv } from '@merkki/convert/locales/sv';
import { type Catalogue, joinCatalogues, type Locale } from '@merkki/core';
import { lossesEn, lossesFi, lossesSv } from '@merkki/elm';
import { en as issuerEn } from '@merkki/issuer/locales/en';
import { fi as issuerFi } from '@merkki/issuer/locales/fi';
import { sv as issuerSv } from '@merkki/issuer/locales/sv';
import { en as modelEn } from '@merkki/model/locales/en';
import { fi as modelFi } from '@merkki/model/locales/fi';
import { sv as modelSv } from '@merkki/model/locales/sv';
import { en as opinEn } from '@merkki/opin/locales/en';
import { fi as opinFi } from '@merkki/opin/locales/fi';
import { sv as opinSv } from '@merkki/opin/locales/sv';
import { en as qualityEn } from '@merkki/quality/locales/en';
import { fi as qualityFi } from '@merkki/quality/locales/fi';
import { sv as qualitySv } from '@merkki/quality/locales/sv';
import { en as verifierEn } from '@merkki/verifier/locales/en';
import { fi as verifierFi } from '@merkki/verifier/locales/fi';
import { sv as verifierSv } from '@merkki/verifier/locales/sv';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { sv } from './locales/sv.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = {
  fi: joinCatalogues(lossesFi, fi, convertFi, issuerFi, modelFi, qualityFi, opinFi, verifierFi),
  sv: joinCatalogues(lossesSv, sv, convertSv, issuerSv, modelSv, qualitySv, opinSv, verifierSv),
  en: joinCatalogues(lossesEn, en, convertEn, issuerEn, modelEn, qualityEn, opinEn, verifierEn),
};

/**
 * All texts of a language: the command line's own and those of the packages.
 *
 * @internal
 */
export function catalogueOf(locale: Locale): Catalogue {
  return catalogues[locale];
}
