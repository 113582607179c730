import type { SourceRef } from '@merkki/core';

const backend = 'https://github.com/Opetushallitus/kouta-backend';

/** Fields and enumerations of koulutus and toteutus: kouta-backend, commit 23ef96a. */
export const backendModel: SourceRef = Object.freeze({
  title: 'kouta-backend 23ef96a (EUPL-1.2)',
  section: 'domain/koulutus, koulutusMetadata, toteutus, toteutusMetadata',
  url: backend,
});

/** Members that the compiled description names only as a whole, and the other types of education. */
export const backendParts: SourceRef = Object.freeze({
  title: 'kouta-backend 026f495 and 0045318 (EUPL-1.2)',
  section: 'domain/toteutusMetadata.scala, koulutusMetadata.scala, toteutus.scala, package.scala',
  url: backend,
});

/** Rules that the service checks: kouta-backend, commit 23ef96a. */
export const backendRules: SourceRef = Object.freeze({
  title: 'kouta-backend 23ef96a (EUPL-1.2)',
  section: 'service/ToteutusServiceValidation.scala',
  url: backend,
});

/** Rules read in an earlier version of the same files and not read again in the present one. */
export const earlierBackendRules: SourceRef = Object.freeze({
  title: 'kouta-backend 02bfdec, an earlier version',
  section:
    'service/ToteutusServiceValidation.scala, KoulutusServiceValidation.scala, domain/package.scala',
  url: backend,
});

/** How Opetushallitus’s services use code sets that were not read themselves. */
export const codeUse: SourceRef = Object.freeze({
  title: 'kouta-backend and konfo-ui (EUPL-1.2)',
  section: 'use of the code sets oppilaitoksenopetuskieli and opetuspaikkakk',
  url: 'https://github.com/Opetushallitus',
});

/** The national code set of study scope units. */
export const scopeUnits: SourceRef = Object.freeze({
  title: 'Code set opintojenlaajuusyksikko, version 1',
  url: 'https://virkailija.opintopolku.fi/koodisto-service',
});
