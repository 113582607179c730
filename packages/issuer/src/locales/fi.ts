import type { Catalogue, Messages } from '@merkki/core';
import type { IssuerCode } from '../problem-codes.ts';

const messages = {
  'correction.note': ({ id }) => `Tämä todistus korvaa todistuksen ${id}.`,
  'personal-data.identity-code': () =>
    'Todistuksessa on henkilötunnus. Sellaista ei saa allekirjoittaa.',
  'personal-data.email': () => 'Todistuksessa on sähköpostiosoite selväkielisenä.',
  'personal-data.birth-date': () => 'Todistuksessa on syntymäaika.',
  'personal-data.learner-number': () => 'Todistuksessa on oppijan numero selväkielisenä.',
  'audit.malformed': () => 'Rivi ei ole lokin merkintä.',
  'audit.changed': () => 'Merkintää on muutettu kirjoittamisen jälkeen.',
  'audit.gap': () => 'Merkintöjä puuttuu tämän edeltä.',
  'audit.order': () => 'Merkinnät ovat väärässä järjestyksessä.',
  'audit.chain': () => 'Merkintä ei jatku siitä, mistä se sanoo jatkuvansa.',
  'audit.head-missing': () =>
    'Annettua tiivistettä ei ole lokissa: lokin loppu on poistettu tai loki on toinen.',
  'audit.file-missing': ({ file }) => `Tiedosto ${file} puuttuu.`,
  'audit.file-changed': ({ file }) => `Tiedostoa ${file} on muutettu.`,
  'issue.signer': () => 'Allekirjoittajan tunniste ei ole DID-osoite.',
  'issue.key': ({ format }) => `Avain ei sovi muotoon ${format}.`,
  'issue.not-bakeable': ({ format }) => `Muodon ${format} todistusta ei voi upottaa kuvaan.`,
  'issue.no-status': ({ format }) =>
    `Muodon ${format} todistuksella ei voi olla paikkaa tilaluettelossa.`,
  'issue.certificate': () => 'Varmenteesta puuttuu organisaatio, sen tunniste tai maa.',
  'issue.certificate-period': () => 'Varmenne ei ole voimassa myöntämishetkellä.',
  'issue.store-missing': () => 'Myöntäjällä ei ole tallennuspaikkaa.',
  'issue.instant': () => 'Myöntämishetki ei ole päivä ja kellonaika aikavyöhykkeineen.',
  'issue.date-future': () => 'Suorituspäivä on myöntämispäivän jälkeen.',
  'issue.duplicate-recipient': ({ first, second }) =>
    `Vastaanottajat ${first} ja ${second} ovat sama oppija.`,
  'issue.conflict': ({ recipient }) =>
    `Vastaanottajalla ${recipient} on jo tämä todistus toisensisältöisenä. Mitään ei muutettu. Virheen korjaa merkki correct.`,
  'issue.file-missing': ({ recipient, file }) =>
    `Vastaanottajan ${recipient} todistus on myönnetty jo, mutta sen tiedosto ${file} puuttuu. Sitä ei myönnetä uudelleen: palauta tiedosto tai korvaa todistus komennolla merkki correct.`,
  'issue.file-changed': ({ recipient, file }) =>
    `Vastaanottajan ${recipient} todistuksen tiedostoa ${file} on muutettu myöntämisen jälkeen. Palauta alkuperäinen tiedosto.`,
  'issue.image-type': () => 'Kuva ei ole PNG eikä SVG.',
  'issue.image-size': ({ maxBytes }) =>
    `Kuva on todistuksen kanssa suurempi kuin todentajat hyväksyvät (${maxBytes} tavua).`,
  'issue.credential-size': ({ maxBytes }) =>
    `Todistus on suurempi kuin todentajat hyväksyvät (${maxBytes} tavua).`,
  'issue.unknown-credential': () => 'Tällaista todistusta ei ole myönnetty tässä kansiossa.',
  'standing.final': () => 'Todistus on mitätöity, eikä se tule enää voimaan.',
  'standing.conflict': ({ standing }) => `Todistuksen tila on muuttunut välillä (nyt ${standing}).`,
  'standing.purpose': () =>
    'Todistuksen tilaluettelo kertoo vain mitätöinneistä; todistusta ei voi keskeyttää.',
  'store.locked': () => 'Kansiossa on toinen ajo kesken. Odota sen päättymistä ja yritä uudelleen.',
  'store.corrupt': ({ path, line }) =>
    `Loki ${path} ei ole sellainen kuin se kirjoitettiin (rivi ${line}). Tarkista: merkki audit check.`,
  'store.file-name': () => 'Tiedostolla ei voi olla tällaista nimeä.',
} satisfies Messages<IssuerCode | 'correction.note'>;

/** Texts of issuing in Finnish. */
export const fi: Catalogue<IssuerCode | 'correction.note'> = { locale: 'fi', messages };
