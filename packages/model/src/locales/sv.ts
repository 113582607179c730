import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';
import type { StackCode } from '../stack-codes.ts';

const messages = {
  'mc.concept-empty': () =>
    'Ett värde i en kodlista behöver en identifierare (id) eller ett namn (prefLabel).',
  'mc.criteria-empty': () => 'Bedömningskriterierna ska anges som text (text) eller adress (url).',
  'mc.date': () => 'Ange ett verkligt datum i formen ÅÅÅÅ-MM-DD.',
  'mc.decimals': () => 'Talet får ha högst två decimaler.',
  'mc.duration': () => 'Detta är ingen varaktighet enligt ISO 8601 (till exempel PT81H).',
  'mc.duration-calendar': ({ unit }) =>
    `Ange arbetsmängden i timmar, till exempel PT81H: den angivna enheten (${unit}) är kalendertid, och M före T betyder månader.`,
  'mc.format': () => 'Värdet har inte den form som fältet kräver.',
  'mc.instant': () => 'Ange datum, klockslag och tidszon, till exempel 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'Språkkoden följer inte BCP 47 (till exempel fi, sv eller en).',
  'mc.migrated': ({ from, to, was }) =>
    `Fältet har förts över från version ${from} av datamodellen till ${to}; det fanns på ${was}.`,
  'mc.missing': () => 'Ett obligatoriskt fält saknas.',
  'mc.range': ({ bound }) => `Talet ligger utanför det tillåtna området (gräns ${bound}).`,
  'mc.recipient-unidentified': () => 'Mottagaren saknar både learnerId och email.',
  'mc.recipient-personal-identity-code': () =>
    'Personbeteckningen får inte användas: använd studentnumret (oppijanumero) eller en egen beteckning.',
  'mc.text-empty': () => 'Texten saknar alla språkversioner.',
  'mc.too-few': ({ minimum }) => `Det minsta antalet är ${minimum}.`,
  'mc.type': ({ expected, found }) =>
    `Värdet är av fel typ: ${expected} väntades, ${found} hittades.`,
  'mc.unknown-member': () => 'Datamodellen känner inte till fältet.',
  'mc.value': ({ allowed }) => `Tillåtna värden är: ${allowed}.`,
  'mc.version-unsupported': ({ found, supported }) =>
    `Dokumentets version ${found} är en annan än den som stöds (${supported}).`,
  'document.malformed': () => 'Texten är inte giltig YAML eller JSON.',
  'document.duplicate-key': () => 'Samma fält förekommer två gånger.',
  'document.line-too-long': ({ maxBytes }) => `Raden är för lång (högst ${maxBytes} byte).`,
  'document.not-json': () => 'Värdet kan inte uttryckas i JSON.',
  'document.too-large': ({ maxLength }) => `Dokumentet är för stort (högst ${maxLength} tecken).`,
  'stack.awards-none': () => 'Det finns ingen prestation som räknas.',
  'stack.award-invalid': ({ first, at }) =>
    `Prestationen kan inte läsas och räknas inte (${first}, ${at}).`,
  'stack.target-invalid': () =>
    'Beskrivningen av den större helheten är ogiltig, så prestationerna kan inte jämföras med den.',
  'stack.valid': () => 'Alla läsbara prestationer gäller vid denna tidpunkt.',
  'stack.ended': () => 'Prestationen gäller inte längre och räknas inte.',
  'stack.not-yet-valid': () => 'Prestationen gäller inte ännu och räknas inte.',
  'stack.duplicate': ({ other }) =>
    `Samma lilla kompetenshelhet har redan räknats (prestation ${other}); den räknas en gång.`,
  'stack.superseded': ({ other }) =>
    `Prestationen har ersatts av en annan i listan (prestation ${other}) och räknas inte.`,
  'stack.learner-same': () => 'Alla prestationer hör till samma studerande.',
  'stack.learner-differs': ({ other }) =>
    `Prestationen hör till en annan studerande än prestation ${other}.`,
  'stack.learner-unknown': () =>
    'Prestationerna saknar en gemensam identifierare som visar att den studerande är densamma.',
  'stack.credits-reached': ({ sum, target }) =>
    `Prestationerna omfattar ${sum} studiepoäng, vilket uppfyller kravet på ${target}.`,
  'stack.credits-short': ({ sum, target, missing }) =>
    `Prestationerna omfattar ${sum} av ${target} studiepoäng; ${missing} saknas.`,
  'stack.credits-unstated': ({ sum, target, missing, without }) =>
    `Prestationerna omfattar ${sum} av ${target} studiepoäng (${missing} saknas), och ${without} av dem anger inga studiepoäng.`,
  'stack.credits-not-asked': ({ sum }) =>
    `Prestationerna omfattar ${sum} studiepoäng; den större helheten anger ingen omfattning.`,
  'stack.level-reached': ({ least }) => `Varje prestation ligger på minst EQF-nivå ${least}.`,
  'stack.level-below': ({ eqf, least }) =>
    `Prestationen ligger på EQF-nivå ${eqf}; nivå ${least} krävs.`,
  'stack.level-unstated': ({ least }) => `Prestationen anger ingen EQF-nivå; nivå ${least} krävs.`,
  'stack.level-not-asked': () => 'Den större helheten anger ingen nivå.',
  'stack.outcome-covered': () => 'Detta läranderesultat täcks.',
  'stack.outcome-missing': () => 'Ingen prestation täcker detta läranderesultat.',
  'stack.outcome-incomparable': () =>
    'Läranderesultatet har varken en URI eller en färdighet med URI, så en människa måste jämföra det.',
  'stack.outcomes-not-asked': () => 'Den större helheten anger inga läranderesultat.',
  'stack.partly-achieved': () =>
    'Bara en del av läranderesultaten har uppnåtts: kontrollera hur många studiepoäng de ger.',
  'stack.overlap': ({ other, shared }) =>
    `Prestationen har ${shared} läranderesultat eller färdigheter gemensamt med prestation ${other}.`,
  'stack.distinct': () =>
    'Inga två prestationer har ett gemensamt läranderesultat eller en gemensam färdighet.',
  'stack.declared': () =>
    'Den lilla kompetenshelheten har beskrivits så att den kan ingå i denna större helhet.',
  'stack.not-declared': () =>
    'Den lilla kompetenshelheten har inte beskrivits så att den kan ingå i denna större helhet.',
  'stack.no-entitlement': () =>
    'Att kombinera små kompetenshelheter ger ingen automatisk rätt till en examen: beslutet fattas av den högskola, läroanstalt eller myndighet som utfärdar examen.',
} satisfies Messages<ModelProblemCode | StackCode>;

/** Texts of this package in Swedish. */
export const sv: Catalogue<ModelProblemCode | StackCode> = { locale: 'sv', messages };
