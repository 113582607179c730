import type { Messages } from '@merkki/core';
import type { OoapiCode } from '../ooapi-client/client-codes.ts';

/** Texts on reading from and sending to an OOAPI service, in Finnish. */
export const ooapiMessages = {
  'ooapi.aborted': () => 'Toiminto keskeytettiin.',
  'ooapi.course-unknown': () => 'Palvelu ei tunne opintojaksoa, johon toteutus kuuluu.',
  'ooapi.document': ({ version }) => `Tiedossa ei ole mitään, minkä OOAPI ${version} tuntee.`,
  'ooapi.no-write': () =>
    'OOAPI ei tarjoa toimintoa tämän lähettämiseen. Palvelun on haettava tieto omalla tavallaan.',
  'ooapi.option': ({ option }) => `Asetusta ${option} ei voi käyttää.`,
  'ooapi.paging': ({ page }) => `Luettelon sivut eivät lopu (sivu ${page}).`,
  'ooapi.redirect': ({ status }) =>
    `Palvelu ohjaa toiseen osoitteeseen (${status}), eikä sitä seurata. Anna lopullinen osoite.`,
  'ooapi.refused': ({ status }) => `Palvelu hylkäsi pyynnön (${status}).`,
  'ooapi.response': () => 'Palvelun vastaus ei ole OOAPI-määrityksen mukainen.',
  'ooapi.time-limit': ({ tries }) => `Palvelu ei vastannut ajoissa (yrityksiä: ${tries}).`,
  'ooapi.token-refused': ({ status, reason }) =>
    `Valtuutuspalvelin ei anna pääsytunnistetta (${[status, reason].filter(Boolean).join(', ')}).`,
  'ooapi.too-large': ({ maxBytes }) => `Vastaus on sallittua suurempi (${maxBytes} tavua).`,
  'ooapi.unauthorised': () => 'Palvelu ei hyväksy pääsytunnistetta tai vaatii sellaisen.',
  'ooapi.unavailable': ({ status, tries }) =>
    `Palvelu ei ole nyt käytettävissä (${status}; yrityksiä: ${tries}).`,
  'ooapi.unreachable': ({ tries }) => `Palveluun ei saatu yhteyttä (yrityksiä: ${tries}).`,
  'ooapi.url': ({ option }) =>
    `Anna https-osoite, jossa ei ole käyttäjätunnusta, kyselyä eikä ankkuria (${option}).`,
} satisfies Messages<OoapiCode>;
