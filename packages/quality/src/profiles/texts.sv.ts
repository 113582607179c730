import type { Messages } from '@merkki/core';
import type { EngineCode } from './profile-codes.ts';

/** Texts of the engine and of profiles in Swedish. */
export const engineSv = {
  'adjusted.severity': ({ was, profile }) =>
    `(Vikten kommer från profilen ${profile}; enligt regeln: ${was}.)`,
  'adjusted.suppression': ({ was, profile, reason, name, until }) =>
    `(Godtagen i profilen ${profile} av ${name} till och med ${until}: ${reason}. Enligt regeln: ${was}.)`,
  internal: () => 'Regeln kunde inte tillämpas på grund av ett programfel. Anmäl det gärna.',
  'not-applicable.not-in-force': () => 'Profilen för denna kontroll gäller inte denna dag.',
  'quality-profile.date': () => 'Dagen ska anges i formen ÅÅÅÅ-MM-DD.',
  'quality-profile.id-taken': () => 'Katalogen har redan en profil med detta namn. Välj ett annat.',
  'quality-profile.language': () => 'Detta är ingen språkkod (BCP 47), såsom fi.',
  'quality-profile.missing': () => 'En obligatorisk uppgift saknas.',
  'quality-profile.pointer': () => 'Detta är ingen JSON-pekare, såsom /targetGroup.',
  'quality-profile.type': () => 'Värdet har fel typ.',
  'quality-profile.unknown-member': () => 'En profil har ingen sådan uppgift.',
  'quality-profile.unknown-profile': () => 'Katalogen har ingen sådan profil.',
  'quality-profile.unknown-rule': () => 'Ingen regel har detta id.',
  'quality-profile.value': () => 'Värdet är inte tillåtet här.',
  'severity.error': () => 'fel',
  'severity.info': () => 'råd',
  'severity.warning': () => 'varning',
  'suppression-01.fail': ({ rule, name, until, profile }) =>
    `Godtagandet av ${rule} i profilen ${profile} (${name}) upphörde ${until} och gäller inte längre. Förnya eller ta bort det.`,
  'suppression-01.pass': () => 'Alla godtaganden gäller.',
  'suppression-01.title': () => 'Godtaganden av avvikelser gäller',
} satisfies Messages<EngineCode>;
