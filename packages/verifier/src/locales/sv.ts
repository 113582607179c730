import type { Catalogue, Messages, Params } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';

const count = new Intl.NumberFormat('sv');

function atMost(limit: Params[string] | undefined, unit: string): string {
  return typeof limit === 'number' ? ` (högst ${count.format(limit)} ${unit})` : '';
}

function onLine({ line }: Params): string {
  return inBrackets(line, 'rad ');
}

const messages = {
  // Reading
  'parse.ok': () => 'Filen gick att läsa.',
  'parse.not-a-badge': () => 'Det som är inbäddat i bilden är inget kompetensmärke (Open Badge).',
  'parse.not-an-object': () => 'Filen är JSON men innehåller inte ett enda kompetensintyg.',
  'parse.unrecognised': () => 'Detta är inget kompetensintyg i en form som kan verifieras här.',
  'parse.unsupported-form': () => 'Ett kompetensintyg i denna form kan inte verifieras här.',
  'json.duplicate-key': (params) =>
    `Samma objekt har två fält med samma namn${onLine(params)}, så två program kan läsa intyget olika.`,
  'json.encoding': (params) =>
    `Texten är inte felfri UTF-8: tecken är skadade eller så inleds den med ett byteordningsmärke${onLine(params)}.`,
  'json.forbidden-key': (params) =>
    `Ett fält har ett namn som av säkerhetsskäl inte godtas, till exempel __proto__${onLine(params)}.`,
  'json.malformed': (params) => `Filen är inte giltig JSON${onLine(params)}.`,
  'limits.chunks': ({ maxChunks }) =>
    `Bilden består av fler delar än tillåtet${atMost(maxChunks, 'block')}.`,
  'limits.complexity': () =>
    'Innehållet är för stort eller för invecklat för att kunna kontrolleras på ett säkert sätt.',
  'limits.contexts': ({ maxContexts }) =>
    `Intyget hänvisar till fler kontexter än tillåtet${atMost(maxContexts, 'kontexter')}.`,
  'limits.depth': ({ maxDepth }) =>
    `Innehållet har fler nivåer än tillåtet${atMost(maxDepth, 'nivåer')}.`,
  'limits.image': ({ maxBytes }) => `Bilden är större än tillåtet${atMost(maxBytes, 'byte')}.`,
  'limits.members': ({ maxMembers }) =>
    `Intyget har fler fält än tillåtet${atMost(maxMembers, 'fält')}.`,
  'limits.size': ({ maxBytes, maxLength }) =>
    `Filen är större än tillåtet${atMost(maxBytes ?? maxLength, 'byte')}.`,

  // Pictures
  'bake.content': () => 'Det som är inbäddat i bilden är inget signerat kompetensintyg.',
  'bake.encoding': () => 'Den inbäddade texten är skadad: den är inte UTF-8.',
  'bake.not-an-image': () => 'Filen är varken en PNG- eller en SVG-bild.',
  'bake.ob2': () =>
    'Bilden innehåller ett kompetensmärke enligt Open Badges 2.0; här verifieras bara version 3.0.',
  'bake.png.compressed': () =>
    'Kompetensmärket i bilden är komprimerat, vilket standarden inte tillåter.',
  'bake.png.crc': () => 'Kompetensmärket i bilden är skadat: kontrollsumman är fel.',
  'bake.png.duplicate': () =>
    'Bilden innehåller mer än ett kompetensmärke, så det är oklart vilket som gäller.',
  'bake.png.malformed': ({ reason }) => `PNG-bilden är skadad${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'Bilden innehåller inget kompetensmärke. Märket går ofta förlorat när bilden ändras eller konverteras.',
  'bake.png.wrong-chunk': ({ type }) =>
    `Kompetensmärket finns i fel del av PNG-bilden${inBrackets(type)}; enligt standarden ska det stå i iTXt.`,
  'bake.svg.compressed': () => 'SVG-bilden är komprimerad (svgz) och kan inte läsas här.',
  'bake.svg.doctype': () =>
    'SVG-bilden har en dokumenttypsdeklaration (DOCTYPE), som av säkerhetsskäl inte godtas.',
  'bake.svg.duplicate': () =>
    'Bilden innehåller mer än ett kompetensmärke, så det är oklart vilket som gäller.',
  'bake.svg.malformed': ({ reason }) => `SVG-bilden är skadad${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'Kompetensmärket står inte först i SVG-bilden, där det enligt standarden ska stå.',
  'bake.svg.missing': () =>
    'Bilden innehåller inget kompetensmärke. Märket går ofta förlorat när bilden ändras eller konverteras.',
  'bake.svg.namespace': () =>
    'SVG-bilden eller märket i den saknar den namnrymd som standarden föreskriver.',

  // Form
  'schema.ok': () => 'Intyget har den form som dess standard kräver.',
  'schema.array-required': () =>
    'Där det står ett enskilt värde ska det enligt standarden stå en lista.',
  'schema.blank': () => 'En obligatorisk text är tom.',
  'schema.empty-array': () => 'En lista är tom; enligt standarden utelämnas tomma listor.',
  'schema.format': ({ expected }) =>
    `Ett värde har inte den form som hör hemma här${inBrackets(expected, 'väntat: ')}.`,
  'schema.missing': () => 'En obligatorisk uppgift saknas.',
  'schema.null': () => 'Ett värde är null; enligt standarden utelämnas sådana fält.',
  'schema.too-few': ({ expected }) =>
    `En lista har för få uppgifter${inBrackets(expected, 'minst ')}.`,
  'schema.type': ({ expected }) => `Ett värde är av fel typ${inBrackets(expected, 'väntat: ')}.`,
  'schema.unknown-member': () => 'Standarden känner inte till fältet på denna plats.',
  'schema.value': ({ expected }) =>
    `Ett värde är inget av dem som är tillåtna här${inBrackets(expected, 'väntat: ')}.`,
  'type.not-open-badge': () => 'Intyget anger inte att det är ett kompetensmärke (Open Badge).',
  'type.not-verifiable-credential': () =>
    'Intyget anger inte att det är ett verifierbart intyg (VerifiableCredential).',
  'version.ob2': () =>
    'Detta är ett kompetensmärke enligt Open Badges 2.0; här verifieras bara version 3.0.',
  'version.vcdm11': () =>
    'Kompetensmärket följer datamodellen från 2022 (VCDM 1.1), som inte verifieras här.',
  'achievement.criteria-empty': () =>
    'Av kompetensmärket framgår inte vad som krävdes för att få det: kriterierna är tomma.',
  'achievement.missing': () => 'Av kompetensmärket framgår inte vad som har uppnåtts.',
  'issuer.type': () => 'Utfärdaren är inte beskriven så som standarden kräver (typen Profile).',
  'result.out-of-range': () => 'Ett resultat ligger utanför den skala som kompetensmärket anger.',
  'result.status-missing': () => 'Ett resultat saknar den status som det ska ange.',
  'result.unknown-description': () =>
    'Ett resultat hänvisar till en skala som inte beskrivs i kompetensmärket.',
  'result.unknown-level': () => 'Ett resultat hänvisar till en nivå som dess skala inte har.',
  'subject.type': () => 'Uppgifterna om den studerande saknar den typ som standarden kräver.',
  'subject.unidentified': () => 'Av kompetensmärket framgår inte vem det tillhör.',
  'elm.array': () => 'Intyget står ensamt i en lista.',
  'elm.context-alias': () =>
    'En kontext anges med https; de europeiska verktygen använder http. Det har ingen betydelse.',
  'elm.not-object': () => 'Filen är inget intyg enligt den europeiska lärandemodellen.',
  'elm.shape': () => 'Ett värde är inte uppbyggt enligt den europeiska lärandemodellen.',
  'elm.type': () => 'Filen anger inte att den är ett europeiskt digitalt kompetensintyg.',
  'elm.wrapped': () => 'Intyget ligger i höljet av en uppladdningsfil.',
  'profile.ok': ({ profile }) => `Intyget uppfyller kraven i sin profil${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `En del är av ett annat slag än profilen kräver${inBrackets(expected, 'väntat: ')}.`,
  'profile.datatype': ({ datatype }) =>
    `Ett värde är inte av den datatyp som profilen kräver${inBrackets(datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `Ett värde är inte ur den kodlista som profilen kräver${inBrackets(scheme)}.`,
  'profile.iri': () => 'Här behövs en webbadress eller en annan fullständig identifierare.',
  'profile.literal': () => 'Här behövs ett enkelt värde, men ett objekt hittades.',
  'profile.max-count': ({ member, max }) =>
    `Det finns för många värden${inBrackets(member)}; profilen tillåter ${max ?? 'färre'}.`,
  'profile.min-count': ({ member, min }) =>
    `Ett obligatoriskt värde saknas${inBrackets(member)}; profilen kräver minst ${min ?? 'ett till'}.`,
  'profile.no-target': () => 'Filen innehåller inget intyg som profilen gäller för.',
  'profile.node': ({ shape }) => `En del uppfyller inte kraven på sin plats${inBrackets(shape)}.`,
  'profile.too-deep': () => 'Intyget har för många nivåer för att profilen ska kunna kontrolleras.',
  'profile.unique-lang': ({ language }) =>
    `En text finns två gånger på samma språk${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `Intyget hänvisar till en profil som inte är känd här${inBrackets(profile)}, så den kontrollerades inte.`,

  // Contexts
  'context.ok': () => 'Intygets begrepp kommer enbart från godkända definitioner.',
  'context.inline': () =>
    'Intyget har egna definitioner, som kan ändra betydelsen av det som står i det.',
  'context.nested': () =>
    'En del av intyget har egna definitioner, som kan ändra betydelsen av det som står i den.',
  'context.not-approved': () => 'Signaturen har egna definitioner, som kan ändra vad den omfattar.',
  'context.order': () =>
    'Kontexterna är inte de som standarden kräver, eller så står de i fel ordning.',
  'context.unknown': () => 'Intyget hänvisar till en kontext som inte är godkänd.',
  'jsonld.context-unavailable': ({ url }) =>
    `En kontext var inte tillgänglig${inBrackets(url)}, så signaturen kunde inte kontrolleras.`,
  'jsonld.data-loss': () => 'En del av innehållet omfattas inte av signaturen.',
  'jsonld.invalid': () => 'Innehållet är inte giltig JSON-LD, så signaturen kan inte kontrolleras.',
  'jsonld.relative-iri': () =>
    'En identifierare är ofullständig och omfattas därför inte av signaturen.',
  'jsonld.undefined-term': ({ term }) =>
    `Ett begrepp är inte definierat någonstans${inBrackets(term)} och omfattas därför inte av signaturen.`,

  // Signatures
  'proof.ok': () => 'Signaturen är äkta: ingenting har ändrats sedan intyget signerades.',
  'proof.created-future': () => 'Signaturen uppges vara gjord i framtiden.',
  'proof.created-invalid': () =>
    'Tidpunkten för signeringen är inte ett datum och klockslag med tidszon.',
  'proof.encoding': () => 'Signaturen är inte skriven så som dess metod föreskriver.',
  'proof.expired': () => 'Signaturen har löpt ut, eller så går dess sluttid inte att läsa.',
  'proof.issuer-binding': () =>
    'Intyget är signerat med en nyckel som tillhör någon annan än den utfärdare som anges.',
  'proof.key-type': () => 'Nyckeln är av ett annat slag än signaturens metod kräver.',
  'proof.none': () => 'Intyget är inte signerat: vem som helst kan ha skrivit det.',
  'proof.not-checked': () => 'Signaturen kontrollerades inte, eftersom intyget inte har rätt form.',
  'proof.previous-missing': () => 'Signaturen bygger på en annan signatur, som saknas.',
  'proof.purpose': () => 'Signaturen är gjord för ett annat ändamål än utfärdande.',
  'proof.signature': () =>
    'Signaturen stämmer inte: intyget har ändrats efter signeringen, eller så är det signerat med en annan nyckel.',
  'proof.unsupported-suite': () => 'Signaturens metod stöds inte här.',
  'proof.vm-not-in-document': () =>
    'Utfärdaren har inte publicerat den nyckel som intyget är signerat med.',
  'proof.vm-unresolvable': () =>
    'Utfärdarens nyckel var inte tillgänglig, så signaturen kunde inte kontrolleras.',
  'jwt.ok': () => 'Signaturen är äkta: ingenting har ändrats sedan intyget signerades.',
  'jwt.alg': () => 'Signaturens metod är inte tillåten.',
  'jwt.alg-key-mismatch': () => 'Signaturens metod passar inte ihop med utfärdarens nyckel.',
  'jwt.crit': () => 'JWT-tokenen kräver tillägg som inte stöds.',
  'jwt.exp': () => 'JWT-tokenen och intyget anger olika slut på giltighetstiden.',
  'jwt.header-not-allowed': ({ member }) =>
    `I JWT-tokenens huvud finns ett fält som inte är tillåtet${inBrackets(member)}.`,
  'jwt.iat': () => 'JWT-tokenen uppges vara gjord i framtiden.',
  'jwt.iss': () => 'JWT-tokenen och intyget anger olika utfärdare, eller så saknas utfärdaren.',
  'jwt.jti': () => 'JWT-tokenen och intyget anger olika identifierare för intyget.',
  'jwt.key-missing': () => 'Av JWT-tokenen framgår inte vilken nyckel den är signerad med.',
  'jwt.key-unbound': () =>
    'Intyget är signerat med en nyckel som tillhör någon annan än den utfärdare som anges.',
  'jwt.kid': () => 'Utfärdaren har inte publicerat den nyckel som JWT-tokenen anger.',
  'jwt.malformed': ({ reason }) =>
    `JWT-tokenen är skadad eller innehåller inget intyg${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `JWT-tokenen upprepar inte en uppgift i intyget${inBrackets(claim)}. Det har ingen betydelse.`,
  'jwt.nbf': () => 'JWT-tokenen och intyget anger olika början på giltighetstiden.',
  'jwt.private-key': () =>
    'JWT-tokenen avslöjar en privat nyckel, så vem som helst kan ha signerat med den.',
  'jwt.signature': () =>
    'Signaturen stämmer inte: intyget har ändrats efter signeringen, eller så är det signerat med en annan nyckel.',
  'jwt.sub': () => 'JWT-tokenen och intyget anger olika innehavare.',
  'jwt.typ': () => 'JWT-tokenen är av ett annat slag än ett intyg.',
  'jwt.unknown-header': ({ member }) =>
    `I JWT-tokenens huvud finns ett fält som inte kontrollerades${inBrackets(member)}.`,
  'jwt.vc-claim-in-v2': () =>
    'Intyget står inte på den plats i JWT-tokenen som dess version förutsätter.',

  // Issuers and keys
  'issuer.ok': () => 'Intyget är signerat av den utfärdare som anges i det.',
  'issuer.certificate-anonymous': () =>
    'Stämpelns certifikat saknar en organisationsidentifierare som utfärdaren kan jämföras med.',
  'issuer.certificate-mismatch': () =>
    'Stämpelns certifikat tillhör en annan organisation än den utfärdare som anges.',
  'issuer.identifier-prefix': () =>
    'Utfärdaren är certifikatets organisation; identifieraren saknar det prefix som certifikatet har.',
  'issuer.unproven': () => 'Utfärdaren bedömdes inte, eftersom stämpeln inte är giltig.',
  'did.document-invalid': ({ reason }) =>
    `Dokumentet där utfärdaren publicerar sina nycklar är felaktigt${inBrackets(reason)}.`,
  'did.syntax': () => 'Utfärdarens identifierare har inte en tillåten form.',
  'did.unresolvable': () =>
    'Utfärdarens nyckel var inte tillgänglig, så signaturen kunde inte kontrolleras.',
  'key.controller': () => 'Någon annan än utfärdaren råder över nyckeln.',
  'key.expired': () => 'Nyckeln var ur bruk innan intyget signerades.',
  'key.method-invalid': () => 'Signaturen anger inte sin nyckel på rätt sätt.',
  'key.not-authorized': () => 'Utfärdaren använder inte denna nyckel för att utfärda intyg.',
  'key.not-found': () => 'Utfärdaren har inte publicerat den nyckel som intyget är signerat med.',
  'key.private-exposed': () =>
    'Den privata nyckeln är offentlig, så vem som helst kan ha signerat med den.',
  'key.revoked': () => 'Utfärdaren hade återkallat nyckeln innan intyget signerades.',
  'key.type': () => 'Nyckeln är skadad eller av ett slag som inte stöds.',
  'key.weak': () => 'Nyckeln är för svag för att skydda något.',

  // Seals
  'seal.ok': () => 'Stämpeln är äkta: ingenting har ändrats sedan intyget stämplades.',
  'seal.alg': () => 'Stämpelns metod är inte tillåten.',
  'seal.alg-key-mismatch': () => 'Stämpelns metod passar inte ihop med nyckeln i dess certifikat.',
  'seal.certificate-expired': () => 'Certifikatet hade gått ut när stämpeln gjordes.',
  'seal.certificate-invalid': () => 'Stämpelns certifikat saknas eller går inte att läsa.',
  'seal.certificate-not-yet-valid': () =>
    'Certifikatet var ännu inte giltigt när stämpeln gjordes.',
  'seal.certificate-reference': () => 'Certifikatet i filen är inte det som stämpeln anger.',
  'seal.certificate-usage': () => 'Certifikatet är inte avsett för stämplar eller signaturer.',
  'seal.compact-unsupported': () => 'Stämpeln har kompakt form, som inte stöds här.',
  'seal.crit': () => 'Stämpeln kräver tillägg som inte stöds.',
  'seal.detached': () => 'Det stämplade innehållet finns inte i filen.',
  'seal.header-not-allowed': ({ member }) =>
    `I stämpelns huvud finns ett fält som inte är tillåtet${inBrackets(member)}.`,
  'seal.malformed': ({ reason }) => `Stämpeln är skadad${inBrackets(reason)}.`,
  'seal.none': () => 'Intyget saknar stämpel: vem som helst kan ha skrivit det.',
  'seal.not-checked': ({ part }) => `En del av stämpeln kontrollerades inte${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'Tidpunkten för stämplingen står på en plats som inte får användas sedan den 15 maj 2025. Det har ingen betydelse.',
  'seal.signature': () =>
    'Stämpeln stämmer inte: intyget har ändrats efter stämplingen, eller så är det stämplat med en annan nyckel.',
  'seal.signing-time': () => 'Tidpunkten för stämplingen saknas eller går inte att läsa.',
  'seal.signing-time-future': () => 'Stämpeln uppges vara gjord i framtiden.',
  'seal.typ': () => 'Filen anger att den är något annat än ett stämplat dokument.',

  // Validity, status, recipient
  'time.ok': () => 'Intyget är giltigt just nu.',
  'time.expired': ({ validUntil }) =>
    `Intygets giltighetstid har gått ut${inBrackets(validUntil)}.`,
  'time.inverted': () => 'Giltighetstiden slutar innan den börjar.',
  'time.malformed': () =>
    'En tidpunkt för giltigheten är inte ett datum och klockslag med tidszon.',
  'time.not-yet-valid': ({ validFrom }) =>
    `Intyget är ännu inte giltigt${inBrackets(validFrom, 'från ')}.`,
  'time.unproven': () =>
    'Giltighetstiden bedömdes inte, eftersom ingen godkänd signatur styrker den.',
  'status.none': () => 'Utfärdaren erbjuder inget sätt att ta reda på om intyget har återkallats.',
  'status.not-checked': () => 'Det kontrollerades inte om intyget har återkallats.',
  'status.unproven': () => 'Statusen bedömdes inte, eftersom ingen godkänd signatur styrker den.',
  'recipient.ok': () => 'Intyget tillhör den person som avsågs.',
  'recipient.mismatch': () => 'Intyget tillhör inte den person som avsågs.',
  'recipient.not-checked': () =>
    'Intyget innehåller ingen uppgift som visar om det tillhör den person som avsågs.',
  'endorsement.not-checked': () => 'En rekommendation från någon annan kontrollerades inte.',
  'refresh.not-followed': () => 'Det kontrollerades inte om det finns en nyare version.',

  // Trust
  'trust.ok': () => 'Stämpelns certifikat leder till ett certifikat som du litar på.',
  'trust.listed': () => 'Utfärdaren finns på din tillitslista.',
  'trust.no-anchor': () =>
    'Inga betrodda certifikat angavs, så det gick inte att avgöra vem som går i god för stämpeln.',
  'trust.no-list': () => 'Ingen tillitslista angavs: avgör själv om du litar på utfärdaren.',
  'trust.revocation-not-checked': () =>
    'Det kontrollerades inte om stämpelns certifikat har återkallats.',
  'trust.unknown-issuer': () =>
    'Stämpelns certifikat leder inte till något certifikat som du litar på.',
  'trust.unlisted': () => 'Utfärdaren finns inte på din tillitslista.',
  'trust.unproven': () =>
    'Tilliten bedömdes inte, eftersom det inte är visat vem som har utfärdat intyget.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in Swedish. */
export const sv: Catalogue<VerifierCode> = { locale: 'sv', messages };
