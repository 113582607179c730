import type { Catalogue, Messages } from '@merkki/core';
import type { IssuerCode } from '../problem-codes.ts';

const messages = {
  'correction.note': ({ id }) => `Det här intyget ersätter intyget ${id}.`,
  'personal-data.identity-code': () =>
    'Intyget innehåller en personbeteckning. En sådan får inte undertecknas.',
  'personal-data.email': () => 'Intyget innehåller en e-postadress i klartext.',
  'personal-data.birth-date': () => 'Intyget innehåller ett födelsedatum.',
  'personal-data.learner-number': () => 'Intyget innehåller ett studerandenummer i klartext.',
  'audit.malformed': () => 'Raden är ingen loggpost.',
  'audit.changed': () => 'Posten har ändrats efter att den skrevs.',
  'audit.gap': () => 'Det saknas poster före den här.',
  'audit.order': () => 'Posterna står i fel ordning.',
  'audit.chain': () => 'Posten följer inte på den som den anger.',
  'audit.head-missing': () =>
    'Det angivna kondensatet finns inte i loggen: slutet har tagits bort, eller så är loggen en annan.',
  'audit.file-missing': ({ file }) => `Filen ${file} saknas.`,
  'audit.file-changed': ({ file }) => `Filen ${file} har ändrats.`,
  'issue.signer': () => 'Undertecknarens identifierare är ingen DID-adress.',
  'issue.key': ({ format }) => `Nyckeln passar inte formatet ${format}.`,
  'issue.not-bakeable': ({ format }) =>
    `Ett intyg i formatet ${format} kan inte bäddas in i en bild.`,
  'issue.no-status': ({ format }) =>
    `Ett intyg i formatet ${format} kan inte ha en plats i en statuslista.`,
  'issue.certificate': () => 'Certifikatet saknar organisationen, dess identifierare eller land.',
  'issue.certificate-period': () => 'Certifikatet är inte i kraft vid utfärdandet.',
  'issue.store-missing': () => 'Utfärdaren har inget lager.',
  'issue.instant': () => 'Tidpunkten för utfärdandet är inte datum och klockslag med tidszon.',
  'issue.date-future': () => 'Datumet för slutförandet ligger efter utfärdandet.',
  'issue.duplicate-recipient': ({ first, second }) =>
    `Mottagarna ${first} och ${second} är samma studerande.`,
  'issue.conflict': ({ recipient }) =>
    `Mottagare ${recipient} har redan det här intyget med annat innehåll. Inget ändrades. Ett fel rättas med merkki correct.`,
  'issue.file-missing': ({ recipient, file }) =>
    `Intyget för mottagare ${recipient} har redan utfärdats, men filen ${file} saknas. Det utfärdas inte på nytt: återställ filen eller ersätt intyget med merkki correct.`,
  'issue.file-changed': ({ recipient, file }) =>
    `Filen ${file} med intyget för mottagare ${recipient} har ändrats efter utfärdandet. Återställ den ursprungliga filen.`,
  'issue.image-type': () => 'Bilden är varken PNG eller SVG.',
  'issue.image-size': ({ maxBytes }) =>
    `Bilden med intyget är större än kontrollanter godtar (${maxBytes} byte).`,
  'issue.credential-size': ({ maxBytes }) =>
    `Intyget är större än kontrollanter godtar (${maxBytes} byte).`,
  'issue.unknown-credential': () => 'Det finns inget sådant utfärdat intyg här.',
  'standing.final': () => 'Intyget har återkallats och kan inte bli giltigt igen.',
  'standing.conflict': ({ standing }) =>
    `Intygets status har ändrats under tiden (nu ${standing}).`,
  'standing.purpose': () =>
    'Intygets statuslista anger bara återkallelser; intyget kan inte dras in tillfälligt.',
  'store.locked': () =>
    'En annan körning pågår i mappen. Vänta tills den är klar och försök på nytt.',
  'store.corrupt': ({ path, line }) =>
    `Loggen ${path} är inte som den skrevs (rad ${line}). Kontrollera: merkki audit check.`,
  'store.file-name': () => 'En fil kan inte heta så.',
} satisfies Messages<IssuerCode | 'correction.note'>;

/** Texts of issuing in Swedish. */
export const sv: Catalogue<IssuerCode | 'correction.note'> = { locale: 'sv', messages };
