import type { Messages } from '@merkki/core';
import type { ImportCode } from '../import/import-codes.ts';

/** Texts on the import of a catalogue, in Swedish. */
export const importMessages = {
  'import.boolean': ({ allowed }) => `Ange ja eller nej: ${allowed}.`,
  'import.cell-count': ({ expected, found }) =>
    `Raden har ${found} celler, rubrikraden ${expected}.`,
  'import.cell-missing': () => 'Cellen är tom, men kolumnkartan kräver ett värde.',
  'import.code-unknown': ({ allowed }) =>
    `Kolumnkartan översätter inte detta värde. Den känner till: ${allowed}.`,
  'import.csv': ({ line }) =>
    `Filen kan inte läsas som CSV från och med rad ${line}. Kontrollera att varje citattecken har sitt par.`,
  'import.date': ({ form }) => `Ange ett datum som finns, i formen ${form}.`,
  'import.duplicate': ({ row }) => `Rad ${row} har redan denna identifierare.`,
  'import.encoding': ({ encoding }) =>
    `Filen är inte ${encoding}-text. Ange teckenkodningen i kolumnkartan, till exempel ”encoding: windows-1252”.`,
  'import.entry': () => 'Posten är ingen kurs som kan läsas, och hör inte till någon kurs i filen.',
  'import.file-exists': ({ file }) =>
    `Filen ${file} finns redan och har ett annat innehåll. Ersätt den med --force.`,
  'import.format': () =>
    'Filen är ingen katalog som kan läsas. Ange CSV med en kolumnkarta, eller JSON i formatet OOAPI eller Studieinfo.',
  'import.header': () => 'Den första raden ska namnge varje kolumn, och ingen två gånger.',
  'import.instant': ({ form }) =>
    `Ange datum och klockslag som finns, i finsk tid, i formen ${form}.`,
  'import.integer': () => 'Ange ett heltal.',
  'import.language-missing': ({ language }) => `Texten saknas på ett språk (${language}).`,
  'import.map-column': ({ column }) => `Filen har ingen kolumn ”${column}”.`,
  'import.map-column-or-template': () => 'Ett fält har antingen en kolumn eller en mall.',
  'import.map-converter': ({ expected }) =>
    `Omvandlaren passar inte här: datamodellen har typen ${expected}.`,
  'import.map-form': () => 'Inställningen har inte den form som väntades.',
  'import.map-place': () => 'Datamodellen har ingen sådan plats.',
  'import.map-twice': () => 'Ett annat fält skriver till samma plats.',
  'import.map-unknown-member': () => 'Kolumnkartan har ingen sådan inställning.',
  'import.number': ({ mark }) => `Ange ett tal med ”${mark}” som decimaltecken.`,
  'import.workbook': () =>
    'Kalkylblad läses inte som sådana. Spara bladet som CSV (UTF-8) och importera den filen.',
} satisfies Messages<ImportCode>;
