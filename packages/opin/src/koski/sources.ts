import type { SourceRef } from '@merkki/core';

const url = 'https://github.com/Opetushallitus/koski';

/** The record of a university course in Koski and what it is made of. */
const schema: SourceRef = Object.freeze({
  title: 'Koski of Opetushallitus (EUPL-1.2), schema of a later version than 9bcceb7',
  section:
    'schema/Korkeakoulu.scala, Oppija.scala, Koodiviite.scala, Laajuus.scala, Organisaatio.scala',
  url,
});

/** A member that the schema of Koski has. */
export const known = Object.freeze({ status: 'known', source: schema } as const);

/** A member of the schema, with a name inside it or a choice of ours that was not read. */
export const assumed = Object.freeze({ status: 'assumed', source: schema } as const);
