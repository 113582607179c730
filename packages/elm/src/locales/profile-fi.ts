import type { Catalogue, Messages } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { inBrackets } from './in-brackets.ts';

const datatypes: Readonly<Record<string, string>> = {
  HTML: 'HTML-teksti',
  anyURI: 'verkko-osoite',
  boolean: 'true tai false',
  dateTime: 'päivä ja kellonaika, esimerkiksi 2026-11-24T10:00:00Z',
  decimal: 'luku tekstinä, esimerkiksi 7.5',
  duration: 'kesto, esimerkiksi PT81H eli 81 tuntia',
  integer: 'kokonaisluku',
  langString: 'teksti kielittäin, esimerkiksi {"fi": "…"}',
  positiveInteger: 'kokonaisluku, vähintään 1',
  string: 'pelkkä teksti',
};

const nodes: Readonly<Record<string, string>> = {
  ClaimNode:
    'Oppijan saama tieto ei ole mitään profiilin tuntemaa lajia: saavutus, toiminta, arviointi tai oikeus.',
  IssuerNode:
    'Myöntäjältä puuttuu virallinen tunniste (eIDASIdentifier), joka saadaan leiman varmenteesta.',
};

const messages = {
  'profile.ok': ({ profile }) => `Todistus täyttää profiilinsa vaatimukset${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `Tieto on toista lajia kuin profiili vaatii${inBrackets(expected, 'odotettiin: ', ' tai ')}.`,
  'profile.constraint': ({ constraint }) =>
    `Arvo ei täytä profiilin muuta ehtoa${inBrackets(constraint)}.`,
  'profile.datatype': ({ datatype }) =>
    `Arvo ei ole profiilin vaatimassa muodossa${inBrackets(datatypes[String(datatype)] ?? datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `Arvo ei ilmoita kuuluvansa koodistoon, jota profiili tässä vaatii${inBrackets(scheme)}.`,
  'profile.iri': () => 'Tähän tarvitaan verkko-osoite tai muu täydellinen tunniste.',
  'profile.literal': () => 'Tähän tarvitaan pelkkä arvo, mutta kohdassa on rakenne.',
  'profile.max-count': ({ member, max }) =>
    `Arvoja on liikaa${inBrackets(member)}; profiili sallii ${max ?? 'vähemmän'}.`,
  'profile.max-value': ({ max }) =>
    `Luku on liian suuri; profiilin sallima enimmäisarvo on ${max ?? 'pienempi'}.`,
  'profile.min-count': ({ member, min }) =>
    `Pakollinen arvo puuttuu${inBrackets(member)}; profiilin vaatima vähimmäismäärä on ${min ?? 'suurempi'}.`,
  'profile.no-target': () => 'Tiedostossa ei ole todistusta, jota profiili koskisi.',
  'profile.node': ({ shape }) =>
    nodes[String(shape)] ?? `Tieto ei täytä kohdan vaatimuksia${inBrackets(shape)}.`,
  'profile.too-deep': () =>
    'Todistuksessa on liikaa sisäkkäisiä tasoja, jotta sen profiilin voisi tarkistaa.',
  'profile.unique-lang': ({ language }) =>
    `Samalla kielellä on useampi kuin yksi teksti${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `Todistus viittaa profiiliin, jota ei täällä tunneta${inBrackets(profile)}, joten sitä ei tarkistettu.`,
} satisfies Messages<ProfileCode>;

/** Texts of the profile check in Finnish. */
export const profileFi: Catalogue<ProfileCode> = { locale: 'fi', messages };
