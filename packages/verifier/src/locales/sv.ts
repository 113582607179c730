import type { Catalogue, Messages, Params } from '@merkki/core';
import { profileSv } from '@merkki/elm/locales/sv';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';
import { signatures } from './sv-signatures.ts';

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
  'internal.error': () =>
    'Verifieringen avbröts av ett programfel, så ingenting kunde avgöras. Felet ligger inte i intyget.',
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
  'bake.clr': () =>
    'Bilden innehåller ett Comprehensive Learner Record; här verifieras bara Open Badges.',
  'bake.content': () => 'Det som är inbäddat i bilden är inget signerat kompetensintyg.',
  'bake.encoding': () => 'Den inbäddade texten är skadad: den är inte UTF-8.',
  'bake.not-an-image': () => 'Filen är varken en PNG- eller en SVG-bild.',
  'bake.ob2': () =>
    'Bilden innehåller ett kompetensmärke enligt Open Badges 2.0; här verifieras bara version 3.0.',
  'bake.png.after-end': () =>
    'Det finns data efter slutet av PNG-bilden, vilket av säkerhetsskäl inte godtas.',
  'bake.png.compressed': () =>
    'Kompetensmärket i bilden är komprimerat, vilket standarden inte tillåter.',
  'bake.png.crc': () => 'Kompetensmärket i bilden är skadat: kontrollsumman är fel.',
  'bake.png.duplicate': () =>
    'Bilden innehåller mer än ett kompetensmärke, så det är oklart vilket som gäller.',
  'bake.png.malformed': ({ reason }) => `PNG-bilden är skadad${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'Bilden innehåller inget kompetensmärke. Märket går ofta förlorat när bilden ändras eller konverteras.',
  'bake.png.truncated': () => 'PNG-bilden är avklippt: slutet saknas.',
  'bake.png.wrong-chunk': ({ type }) =>
    `Kompetensmärket finns i fel del av PNG-bilden${inBrackets(type)}; enligt standarden ska det stå i iTXt.`,
  'bake.png.wrong-keyword': () =>
    'Kompetensmärket står i PNG-bilden under ett felstavat nyckelord.',
  'bake.svg.compressed': () => 'SVG-bilden är komprimerad (svgz) och kan inte läsas här.',
  'bake.svg.doctype': () =>
    'SVG-bilden har en dokumenttypsdeklaration (DOCTYPE), som av säkerhetsskäl inte godtas.',
  'bake.svg.duplicate': () =>
    'Bilden innehåller mer än ett kompetensmärke, så det är oklart vilket som gäller.',
  'bake.svg.entity': () => 'SVG-bilden använder en entitet, vilket av säkerhetsskäl inte godtas.',
  'bake.svg.malformed': ({ reason }) => `SVG-bilden är skadad${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'Kompetensmärket står inte först i SVG-bilden, där det enligt standarden ska stå.',
  'bake.svg.missing': () =>
    'Bilden innehåller inget kompetensmärke. Märket går ofta förlorat när bilden ändras eller konverteras.',
  'bake.svg.namespace': () =>
    'SVG-bilden eller märket i den saknar den namnrymd som standarden föreskriver.',
  'bake.svg.truncated': () => 'SVG-bilden är avklippt: slutet saknas.',

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
  'elm.concept.foreign': ({ scheme }) =>
    `Ett värde uppger att det är ur en kodlista${inBrackets(scheme)}, men dess identifierare hör inte till den.`,
  'elm.concept.label': ({ scheme, member }) =>
    `Ett namn som står vid ett värde tillhör ett annat värde i samma kodlista${inBrackets(member)}${inBrackets(scheme)}.`,
  'elm.concept.scheme': ({ scheme }) =>
    `Ett värde är ur en kodlista${inBrackets(scheme)} men uppger att det är ur en annan.`,
  'elm.concept.unknown': ({ scheme }) =>
    `Värdet finns inte i kodlistan${inBrackets(scheme)} i den utgåva som är känd här.`,
  'elm.context-alias': () =>
    'En kontext anges med https; de europeiska verktygen använder http. Det har ingen betydelse.',
  'elm.context-vcdm2': () =>
    'Den europeiska kontexten kan inte stå tillsammans med kontexten för datamodell 2.0: båda definierar ”description”, och den senare skyddar termen.',
  'schema.claim-hidden': ({ claim }) =>
    `Något som intygets typ kräver visas inte${inBrackets(claim)}; innehavaren kan ha låtit bli att visa det.`,
  'schema.claim-missing': ({ claim }) =>
    `Något som intygets typ kräver saknas${inBrackets(claim)}.`,
  'elm.not-object': () => 'Filen är inget intyg enligt den europeiska lärandemodellen.',
  'elm.shape': () => 'Ett värde är inte uppbyggt enligt den europeiska lärandemodellen.',
  'elm.type': () => 'Filen anger inte att den är ett europeiskt digitalt kompetensintyg.',
  'elm.wrapped': () => 'Intyget ligger i höljet av en uppladdningsfil.',
  ...profileSv.messages,
  'profile.not-judged': () => 'Profilen kunde inte bedömas med de angivna SHACL-definitionerna.',

  // Contexts
  'context.ok': () => 'Intygets begrepp kommer enbart från godkända definitioner.',
  'context.inline': () =>
    'Intyget har egna definitioner, som kan ändra betydelsen av det som står i det.',
  'context.nested': () =>
    'En del av intyget har egna definitioner, som kan ändra betydelsen av det som står i den.',
  'context.not-approved': () =>
    'Intyget eller dess signatur har egna definitioner, som kan ändra det som har signerats.',
  'context.older-variant': ({ url }) =>
    `Signaturen är äkta enligt ett äldre innehåll i en kontext${inBrackets(url)}; kontexten har senare ändrats under samma adress.`,
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

  ...signatures,

  // Validity, status, recipient
  'sd-jwt.claim-duplicate': () =>
    'En del som visas finns redan i intyget, så det är oklart vilken som gäller.',
  'sd-jwt.claim-protected': ({ claim }) =>
    `En uppgift som alltid ska visas finns bland dem som kan döljas${inBrackets(claim)}.`,
  'sd-jwt.digest-duplicate': () => 'Intyget hänvisar två gånger till samma dolda del.',
  'sd-jwt.disclosure-invalid': () => 'En del som visas är skadad.',
  'sd-jwt.disclosure-unknown': () =>
    'En del som visas har ändrats eller hör inte till detta intyg.',
  'sd-jwt.expired': () => 'Intygets giltighetstid har löpt ut.',
  'sd-jwt.hash-algorithm': () => 'De dolda delarna skyddas med en metod som inte är tillåten.',
  'sd-jwt.key-binding': ({ reason }) =>
    `Innehavarens bevis på att intyget är hens håller inte${inBrackets(reason)}.`,
  'sd-jwt.key-binding-missing': () => 'Innehavaren har inte visat att intyget är hens.',
  'sd-jwt.key-binding-not-checked': () =>
    'Det kontrollerades inte om intyget tillhör den som visade det.',
  'sd-jwt.not-yet-valid': () => 'Intygets giltighetstid har inte börjat.',
  'sd-jwt.ok': () => 'Signaturen och alla delar som visas är äkta.',
  'sd-jwt.payload-invalid': () => 'Förteckningen över dolda delar är skadad.',
  'sd-jwt.status-not-checked': () =>
    'Det kontrollerades inte i den status som intyget anger om det har återkallats.',
  'sd-jwt.time': ({ claim }) => `En tidpunkt i intyget kan inte läsas${inBrackets(claim)}.`,
  'sd-jwt.vct': () => 'Intyget säger inte av vilken typ det är.',
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
  'status.ok': () =>
    'Intyget har inte återkallats: utfärdarens statuslista har ingen anteckning om det.',
  'status.revoked': () => 'Utfärdaren har återkallat intyget.',
  'status.suspended': () => 'Utfärdaren har tills vidare upphävt intygets giltighet.',
  'status.message': ({ message }) =>
    `Utfärdaren lämnar en uppgift om intyget${inBrackets(message)}.`,
  'status.refresh': () => 'Det finns en nyare version av intyget.',
  'status.unavailable': () =>
    'Statuslistan eller nyckeln som den är undertecknad med var inte tillgänglig, så det gick inte att kontrollera om intyget har återkallats.',
  'status.unsupported-type': () =>
    'Intygets status anges på ett sätt som inte är känt och kunde därför inte kontrolleras.',
  'status.unsupported-purpose': () =>
    'Statuslistan har en anteckning om intyget vars betydelse inte är känd.',
  'status.entry-invalid': ({ member }) =>
    `Uppgiften om intygets status saknar ett fält, eller så har ett fält fel form${inBrackets(member)}.`,
  'status.index': () => 'Intygets plats i statuslistan är inte ett heltal med vanliga siffror.',
  'status.index-number': () =>
    'Intygets plats i statuslistan är skriven som ett tal, fast den enligt standarden ska vara text. Det gör ingen skada.',
  'status.range': ({ length }) =>
    `Statuslistan har inte den plats som intyget pekar på${atMost(length, 'platser')}.`,
  'status.url': () => 'Statuslistans adress är ingen https-adress, så ingenting hämtades därifrån.',
  'status.purpose': () => 'Statuslistan gäller något annat än uppgiften i intyget.',
  'status.list-invalid': ({ reason }) =>
    `Statuslistan är skadad eller en annan än den som efterfrågades${inBrackets(reason)}.`,
  'status.list-issuer': () => 'Statuslistan kommer från någon annan än intygets utfärdare.',
  'status.list-proof': ({ reason }) =>
    `Statuslistan har ingen godkänd signatur${inBrackets(reason)}.`,
  'status.list-expired': () => 'Statuslistans giltighet har gått ut.',
  'status.list-not-yet-valid': () => 'Statuslistan gäller inte ännu.',
  'status.list-too-short': ({ length }) =>
    `Statuslistan har färre platser än standarden kräver${inBrackets(length)}, vilket ger de studerandes integritet ett svagare skydd.`,
  'status.list-too-large': ({ maxBytes }) =>
    `Statuslistan är större än tillåtet${atMost(maxBytes, 'byte')}.`,
  'status.list-unsigned': () =>
    'Listan över återkallade intyg är inte undertecknad; dess äkthet bygger på adressen.',
  'status.none': () => 'Utfärdaren erbjuder inget sätt att ta reda på om intyget har återkallats.',
  'status.not-checked': () => 'Det kontrollerades inte om intyget har återkallats.',
  'status.unproven': () => 'Statusen bedömdes inte, eftersom ingen godkänd signatur styrker den.',
  'recipient.ok': () => 'Intyget tillhör den person som avsågs.',
  'recipient.mismatch': () => 'Intyget tillhör inte den person som avsågs.',
  'recipient.not-checked': () =>
    'Intyget innehåller ingen uppgift som visar om det tillhör den person som avsågs.',
  'refresh.not-followed': () => 'Det kontrollerades inte om det finns en nyare version.',

  // Trust
  'trust.ok': () => 'Stämpelns certifikat leder till ett certifikat som du litar på.',
  'trust.listed': () => 'Utfärdaren finns på din tillitslista.',
  'trust.no-anchor': () =>
    'Inga betrodda certifikat angavs, så det gick inte att avgöra vem som går i god för stämpeln.',
  'trust.no-list': () => 'Ingen tillitslista angavs: avgör själv om du litar på utfärdaren.',
  'trust.revocation-not-checked': () =>
    'Det kontrollerades inte om stämpelns certifikat har återkallats.',
  'trust.revocation-embedded': () =>
    'Enligt uppgifter som följde med stämpeln hade certifikatet inte återkallats; ingen annan tillfrågades.',
  'trust.revocation-data-invalid': () =>
    'De angivna uppgifterna om återkallade certifikat går inte att lita på: de kommer inte från certifikatets utfärdare.',
  'trust.revocation-ok': () => 'Certifikatet hade inte återkallats.',
  'trust.revocation-outdated': () =>
    'De angivna uppgifterna om återkallelser gäller inte tiden för stämplingen.',
  'trust.revoked': () => 'Certifikatet hade återkallats före stämplingen.',
  'trust.revoked-later': () => 'Certifikatet återkallades efter den tid som stämpeln anger.',
  'trust.service-withdrawn': () =>
    'Certifikatet kommer från en betrodd tjänst som saknade godkännande vid tiden för stämplingen.',
  'trust.timestamp-ok': () => 'Tidsstämpeln kommer från en betrodd tidsstämplingstjänst.',
  'trust.timestamp-unknown-issuer': () =>
    'Tidsstämpelns utgivare är inte känd som betrodd, så tidpunkten för stämplingen är bara ett påstående.',
  'trust.unknown-issuer': () =>
    'Stämpelns certifikat leder inte till något certifikat som du litar på.',
  'trust.unlisted': () => 'Utfärdaren finns inte på din tillitslista.',
  'trust.unproven': () =>
    'Tilliten bedömdes inte, eftersom det inte är visat vem som har utfärdat intyget.',

  // Presentations, endorsements and what is named beside
  'clr.empty': () => 'Meritsamlingen innehåller inget intyg.',
  'clr.not-a-record': () =>
    'Dokumentet är ingen giltig meritsamling (Comprehensive Learner Record).',
  'context.keyword': () =>
    'Ett fält har ett tekniskt namn som kunde dölja en ändring för signaturen.',
  'context.outdated': () =>
    'Märket använder en äldre version av termerna i Open Badges. Det gör ingen skada.',
  'endorsement.invalid': () => 'En rekommendation är inte giltig; skälen följer.',
  'endorsement.ok': () => 'Rekommendationen är äkta och gäller den del som den står vid.',
  'endorsement.subject-mismatch': () =>
    'En rekommendation gäller något annat än den del som den står vid.',
  'endorsement.type': () => 'Det som står på en rekommendations plats är ingen rekommendation.',
  'endorsement.undecided': () => 'En rekommendation kunde inte kontrolleras helt; skälen följer.',
  'evidence.not-fetched': () => 'Intyget hänvisar till underlag som inte granskades.',
  'issuer.uri-only': () =>
    'Av utfärdaren anges bara en adress. Standarden tillåter det, men inte alla kontrollverktyg.',
  'limits.credentials': ({ maxCredentials }) =>
    `Dokumentet innehåller fler intyg än tillåtet${atMost(maxCredentials, 'intyg')}.`,
  'limits.endorsement-depth': ({ maxEndorsementDepth }) =>
    `Rekommendationer är kapslade djupare än tillåtet${atMost(maxEndorsementDepth, 'nivåer')}.`,
  'limits.endorsements': ({ maxEndorsements }) =>
    `Intyget har fler rekommendationer än tillåtet${atMost(maxEndorsements, 'rekommendationer')}.`,
  'limits.proofs': ({ maxProofs }) =>
    `Intyget har fler signaturer än tillåtet${atMost(maxProofs, 'signaturer')}.`,
  'parse.envelope': () => 'Kuvertet innehåller inget intyg i en form som kan kontrolleras här.',
  'presentation.challenge': () =>
    'Presentationen svarar på en annan begäran, så den kan ha använts tidigare.',
  'presentation.challenge-not-checked': () =>
    'Ingen utmaning gavs, så samma presentation kan ha använts tidigare.',
  'presentation.credential-invalid': () => 'Ett intyg i dokumentet är inte giltigt.',
  'presentation.credential-undecided': () => 'Ett intyg i dokumentet kunde inte kontrolleras helt.',
  'presentation.credential-valid': () => 'Intyget i dokumentet är giltigt.',
  'presentation.domain': () => 'Presentationen gjordes för en annan mottagare.',
  'presentation.empty': () => 'Dokumentet innehåller inget intyg.',
  'presentation.holder': () => 'Ett intyg visas av någon annan än den som det tillhör.',
  'presentation.holder-not-checked': () =>
    'Det går inte att avgöra om intyget tillhör den som visar det.',
  'presentation.holder-ok': () => 'Intyget tillhör den som visar det.',
  'presentation.not-a-credential': () => 'Det som står på ett intygs plats är inget intyg.',
  'presentation.ok': () => 'Presentationen är signerad av den som visar den.',
  'refresh.failed': ({ reason }) =>
    `Utfärdarens tjänst gav ingen nyare version som är giltig${inBrackets(reason)}; originalet bedömdes.`,
  'refresh.followed': () => 'En nyare version av intyget hittades och bedömdes i dess ställe.',
  'schema.inline': () => 'Intyget uppfyller inte en form som det säger sig följa.',
  'schema.inline-not-checked': () =>
    'Intyget säger sig följa ytterligare en form, som inte kontrollerades.',
  'schema.inline-ok': () => 'Intyget uppfyller också den andra form som det säger sig följa.',
  'schema.inline-unavailable': () =>
    'En form som intyget säger sig följa var inte tillgänglig eller gick inte att använda.',
  'schema.inline-url': () =>
    'En form som intyget säger sig följa har ingen https-adress, så inget begärdes.',
  'schema.not-checked': () => 'Dokumentets form kontrollerades inte i alla delar.',
  'status.list-ok': () => 'Statuslistan går att läsa och har tillräckligt många platser.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in Swedish. */
export const sv: Catalogue<VerifierCode> = { locale: 'sv', messages };
