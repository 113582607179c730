import type { Messages } from '@merkki/core';
import type { OoapiCode } from '../ooapi-client/client-codes.ts';

/** Texts on reading from and sending to an OOAPI service, in Swedish. */
export const ooapiMessages = {
  'ooapi.aborted': () => 'Arbetet avbröts.',
  'ooapi.course-unknown': () =>
    'Tjänsten känner inte till studieperioden som genomförandet hör till.',
  'ooapi.document': ({ version }) => `Dokumentet har inget som OOAPI ${version} känner till.`,
  'ooapi.no-write': () =>
    'OOAPI har ingen funktion för att sända detta. Tjänsten måste hämta uppgiften på sitt eget sätt.',
  'ooapi.option': ({ option }) => `Inställningen ${option} kan inte användas.`,
  'ooapi.paging': ({ page }) => `Listans sidor tar inte slut (sida ${page}).`,
  'ooapi.redirect': ({ status }) =>
    `Tjänsten hänvisar till en annan adress (${status}), vilket inte följs. Ange den slutliga adressen.`,
  'ooapi.refused': ({ status }) => `Tjänsten avvisar begäran (${status}).`,
  'ooapi.response': () => 'Tjänstens svar följer inte OOAPI.',
  'ooapi.time-limit': ({ tries }) => `Tjänsten svarade inte i tid (försök: ${tries}).`,
  'ooapi.token-refused': ({ status, reason }) =>
    `Auktoriseringsservern ger ingen åtkomsttoken (${[status, reason].filter(Boolean).join(', ')}).`,
  'ooapi.too-large': ({ maxBytes }) => `Svaret är större än tillåtet (${maxBytes} byte).`,
  'ooapi.unauthorised': () => 'Tjänsten godtar inte åtkomsttoken eller kräver en sådan.',
  'ooapi.unavailable': ({ status, tries }) =>
    `Tjänsten är inte tillgänglig just nu (${status}; försök: ${tries}).`,
  'ooapi.unreachable': ({ tries }) => `Tjänsten kunde inte nås (försök: ${tries}).`,
  'ooapi.url': ({ option }) =>
    `Ange en https-adress utan användarnamn, frågedel och fragment (${option}).`,
} satisfies Messages<OoapiCode>;
