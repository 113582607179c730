import type { SourceRef } from '@merkki/core';

const repository = 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu';

/** The schemas of the transfer to VIRTA. */
export const schemas: SourceRef = Object.freeze({
  title: 'CSC, VIRTA, XML schemas 1.06.100 (12.06.2026), commit 401b3af',
  section: 'Opintosuoritukset.xsd, Opiskeluoikeudet.xsd, tyypit.xsd, koodistot.xsd',
  url: repository,
});

/** Pages of CSC on what is transferred. */
export const wiki: SourceRef = Object.freeze({
  title: 'CSC, VIRTA, pages Koodistotiedot and Opintosuoritustiedot',
  url: 'https://wiki.eduuni.fi/display/CSCVIRTA',
});

/** A name, form and list of the schemas. */
export const known = Object.freeze({ status: 'known', source: schemas } as const);

/** A name of the schemas; that our value belongs there is read out of names and labels. */
export const assumed = Object.freeze({ status: 'assumed', source: schemas } as const);
