import type { LangString } from '@merkki/core';

/** Names of the checks and of how they end, in the words that a person reads. */
export const europassTexts = {
  format: { fi: 'Muoto', sv: 'Format', en: 'Format' },
  seal: { fi: 'Leima', sv: 'Stämpel', en: 'Seal' },
  owner: { fi: 'Haltija', sv: 'Innehavare', en: 'Owner' },
  accreditation: { fi: 'Akkreditointi', sv: 'Ackreditering', en: 'Accreditation' },
  expiry: { fi: 'Voimassaolo', sv: 'Giltighetstid', en: 'Expiry' },
  revocation: { fi: 'Peruuttaminen', sv: 'Återkallelse', en: 'Revocation' },
  custom: { fi: 'Muut tarkistukset', sv: 'Övriga kontroller', en: 'Custom' },
  ok: { fi: 'Kunnossa', sv: 'Godkänd', en: 'OK' },
  error: { fi: 'Virhe', sv: 'Fel', en: 'Error' },
  skipped: { fi: 'Ei tarkistettu', sv: 'Inte kontrollerad', en: 'Skipped' },
} as const satisfies Readonly<Record<string, LangString>>;
