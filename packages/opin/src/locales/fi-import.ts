import type { Messages } from '@merkki/core';
import type { ImportCode } from '../import/import-codes.ts';

/** Texts on the import of a catalogue, in Finnish. */
export const importMessages = {
  'import.boolean': ({ allowed }) => `Arvon on oltava kyllä tai ei: ${allowed}.`,
  'import.cell-count': ({ expected, found }) =>
    `Rivillä on solumäärä ${found}, otsikkorivillä ${expected}.`,
  'import.cell-missing': () => 'Solu on tyhjä, mutta sarakekartta vaatii arvon.',
  'import.code-unknown': ({ allowed }) =>
    `Sarakekartassa ei ole vastinetta tälle arvolle. Kartta tuntee: ${allowed}.`,
  'import.csv': ({ line }) =>
    `Tiedostoa ei voi lukea CSV-muotoisena riviltä ${line} alkaen. Tarkista, ettei lainausmerkiltä puutu paria.`,
  'import.date': ({ form }) => `Anna olemassa oleva päivämäärä muodossa ${form}.`,
  'import.duplicate': ({ row }) => `Sama tunniste on jo rivillä ${row}.`,
  'import.encoding': ({ encoding }) =>
    `Tiedosto ei ole ${encoding}-tekstiä. Ilmoita merkistö sarakekartassa, esimerkiksi ”encoding: windows-1252”.`,
  'import.entry': () =>
    'Tietue ei ole luettavissa oleva koulutus eikä kuulu mihinkään tiedoston koulutukseen.',
  'import.file-exists': ({ file }) =>
    `Tiedosto ${file} on jo olemassa, ja sen sisältö on toinen. Korvaa se valitsimella --force.`,
  'import.format': () =>
    'Tiedosto ei ole luettavissa oleva luettelo. Anna CSV-tiedosto ja sarakekartta taikka OOAPI- tai Opintopolku-muotoinen JSON.',
  'import.header': () => 'Ensimmäisen rivin on nimettävä jokainen sarake, kukin vain kerran.',
  'import.instant': ({ form }) =>
    `Anna olemassa oleva päivämäärä ja kellonaika Suomen aikaa muodossa ${form}.`,
  'import.integer': () => 'Anna kokonaisluku.',
  'import.language-missing': ({ language }) => `Teksti puuttuu kielellä ${language}.`,
  'import.map-column': ({ column }) => `Tiedostossa ei ole saraketta ”${column}”.`,
  'import.map-column-or-template': () => 'Kentällä on joko sarake tai malli.',
  'import.map-converter': ({ expected }) =>
    `Muunnin ei sovi tähän kohtaan: tietomallissa on tyyppi ${expected}.`,
  'import.map-form': () => 'Asetus ei ole odotetussa muodossa.',
  'import.map-place': () => 'Tietomallissa ei ole tällaista kohtaa.',
  'import.map-twice': () => 'Toinen kenttä kirjoittaa samaan kohtaan.',
  'import.map-unknown-member': () => 'Sarakekartassa ei ole tällaista asetusta.',
  'import.number': ({ mark }) => `Anna luku, jonka desimaalimerkki on ”${mark}”.`,
  'import.workbook': () =>
    'Taulukkolaskentatiedostoja ei lueta. Tallenna taulukko CSV-muotoon (UTF-8) ja tuo se.',
} satisfies Messages<ImportCode>;
