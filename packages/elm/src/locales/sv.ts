import type { Catalogue, Messages } from '@merkki/core';
import type { ElmProblemCode, LossCode } from '../problem-codes.ts';

export { profileSv } from './profile-sv.ts';

const messages = {
  'loss.display': () => 'Uppgiften gäller bara hur intyget visas.',
  'loss.further-value': () => 'Datamodellen har ett värde för detta, och ett annat togs.',
  'loss.no-element': () => 'Datamodellen för den lilla kompetenshelheten har inget fält för detta.',
  'loss.other-claim': () => 'Detta är en annan prestation än den lilla kompetenshelheten.',
  'loss.time-of-day': () => 'Av denna tidpunkt togs bara datumet.',
  'loss.unreadable': () => 'Värdet har inte den form som krävs här och lästes inte.',
  'loss.internal': () => 'Uppgiften gäller anordnarens egen förvaltning och hör inte till intyget.',
  'loss.no-place': () => 'Datamodellen ELM har ingen plats för uppgiften.',
  'loss.not-achieved': () => 'Den studerande har inte uppnått det här lärandemålet.',
  'loss.not-taken': () => 'Den studerande deltog inte i studierna, så inget sägs om dem.',
  'loss.offering': () =>
    'Uppgiften behövs vid ansökan till genomförandet och hör inte till intyget.',
  'loss.other-offering': () => 'Uppgiften gäller ett annat genomförande än den studerandes.',
  'loss.personal-data': () => 'Personuppgiften tas inte med, eftersom intyget inte behöver den.',
  'loss.replaced': () => 'I intyget står ett annat värde i stället för det här.',
  'loss.text-only': () => 'Uppgiften finns i intyget endast som text, inte som strukturerad data.',
  'loss.unknown-code': () => 'Värdet saknas i den kodförteckning som ELM kräver.',
  'loss.unknown-member': () => 'Datamodellen känner inte till fältet.',
  'loss.unknown-reference': () => 'Uppgiften hänvisar till något som inte finns i beskrivningen.',
  'elm.array': () => 'Intyget låg i en lista med ett element.',
  'elm.concept.foreign': ({ scheme }) =>
    `Värdet är inte från den kodlista som det anger (${scheme}): identifieraren har en annan form.`,
  'elm.concept.label': ({ scheme, member }) =>
    `Innehållet i ${member} hör till ett annat värde i kodlistan ${scheme}.`,
  'elm.concept.scheme': ({ scheme }) => `Värdet är från kodlistan ${scheme} men anger en annan.`,
  'elm.concept.unknown': ({ scheme }) =>
    `Den utgåva av kodlistan ${scheme} som användes har inte detta värde.`,
  'elm.context-alias': () => 'ELM-kontextens adress börjar med https, fastän Europass kräver http.',
  'elm.country-unknown': () => 'Landet saknas i EU:s landsförteckning.',
  'elm.id-conflict': ({ member, other }) =>
    `Två olika uppgifter har samma identifierare: fältet ${member} avviker från ${other}.`,
  'elm.image-type-unknown': () => 'Bilden ska vara i formatet PNG, JPEG eller SVG.',
  'elm.instant': ({ name }) => `Fältet ${name} ska innehålla datum, klockslag och tidszon.`,
  'elm.language-unknown': () => 'Språket saknas i EU:s språkförteckning.',
  'elm.not-object': () => 'Dokumentet är inte ett JSON-objekt.',
  'elm.shape': () => 'Här ska det stå ett objekt eller en lista, så värdet lästes inte.',
  'elm.time-zone': () => 'Tidszonen är okänd.',
  'elm.type': () => 'Dokumentet är inte ett europeiskt digitalt intyg.',
  'elm.wrapped': () => 'Intyget låg i fältet credential, som används vid uppladdning.',
  'elm.context-vcdm2': () =>
    'Den europeiska kontexten kan inte stå tillsammans med kontexten för datamodell 2.0: båda definierar ”description”, och den senare skyddar termen.',
  'elm.did': () => 'Utfärdaren ska anges med en DID.',
  'elm.issuer-identifier-missing': () =>
    'Utfärdaren behöver ett FO-nummer eller ett momsregistreringsnummer: den europeiska profilen kräver det.',
  'elm.mandate-missing': () =>
    'Utfärdaren är ingen av de beviljande instanserna och ska därför ange med vilket mandat den utfärdar.',
} satisfies Messages<LossCode | ElmProblemCode>;

/** Texts of losses, reading and sealing in Swedish. */
export const lossesSv: Catalogue<LossCode | ElmProblemCode> = { locale: 'sv', messages };
