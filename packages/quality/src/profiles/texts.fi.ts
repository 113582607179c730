import type { Messages } from '@merkki/core';
import type { EngineCode } from './profile-codes.ts';

/** Texts of the engine and of profiles in Finnish. */
export const engineFi = {
  'adjusted.severity': ({ was, profile }) =>
    `(Painoarvo profiilista ${profile}; säännön mukaan: ${was}.)`,
  'adjusted.suppression': ({ was, profile, reason, name, until }) =>
    `(Hyväksytty profiilissa ${profile}, hyväksyjä ${name}, ${until} asti: ${reason}. Säännön mukaan: ${was}.)`,
  internal: () => 'Sääntöä ei voitu soveltaa ohjelmavirheen vuoksi. Ilmoitathan siitä.',
  'not-applicable.not-in-force': () => 'Tarkistuksen profiili ei ole voimassa tänä päivänä.',
  'quality-profile.date': () => 'Päivän on oltava muodossa VVVV-KK-PP.',
  'quality-profile.id-taken': () => 'Luettelossa on jo samanniminen profiili. Valitse toinen nimi.',
  'quality-profile.language': () => 'Tämä ei ole kielitunniste (BCP 47), kuten fi.',
  'quality-profile.missing': () => 'Pakollinen tieto puuttuu.',
  'quality-profile.pointer': () => 'Tämä ei ole JSON-osoitin, kuten /targetGroup.',
  'quality-profile.type': () => 'Arvo on väärää tyyppiä.',
  'quality-profile.unknown-member': () => 'Profiilissa ei ole tällaista tietoa.',
  'quality-profile.unknown-profile': () => 'Luettelossa ei ole tällaista profiilia.',
  'quality-profile.unknown-rule': () => 'Millään säännöllä ei ole tätä tunnusta.',
  'quality-profile.value': () => 'Arvo ei ole tässä sallittu.',
  'severity.error': () => 'virhe',
  'severity.info': () => 'neuvo',
  'severity.warning': () => 'varoitus',
  'suppression-01.fail': ({ rule, name, until, profile }) =>
    `Profiilin ${profile} hyväksyntä säännölle ${rule} (${name}) päättyi ${until} eikä ole enää voimassa. Uusi tai poista se.`,
  'suppression-01.pass': () => 'Kaikki hyväksynnät ovat voimassa.',
  'suppression-01.title': () => 'Havaintojen hyväksynnät ovat voimassa',
} satisfies Messages<EngineCode>;
