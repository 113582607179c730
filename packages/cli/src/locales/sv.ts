import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';
import { help } from './help-sv.ts';

const messages = {
  ...help,
  'usage.unknown-command': ({ command, near }) =>
    `Kommandot ”${command}” finns inte. ${near ? `Närmast: ${near}.` : 'Se merkki --help.'}`,
  'usage.option': ({ command, option, unknown }) =>
    `${unknown ? `Alternativet ${option} finns inte` : `${option} saknar värde, eller tar inget`}. Se merkki ${command} --help.`,
  'usage.option-value': ({ option, value, allowed }) =>
    `${option} kan inte vara ”${value}”. Tillåtna värden: ${allowed}.`,
  'usage.option-unused': ({ option, target }) =>
    `${target} hanterar inte studerande: utelämna ${option}.`,
  'internal.unexpected': () =>
    'Detta är ett fel i merkki. Rapportera det tillsammans med raderna nedan.',
  'usage.option-missing': ({ option }) => `Alternativet ${option} är obligatoriskt.`,
  'usage.argument-missing': ({ argument }) => `Argumentet ${argument} saknas.`,
  'usage.too-many': ({ command }) => `För många argument till ${command}.`,
  'usage.file-exists': ({ path }) => `${path} finns redan och ändrades inte.`,
  'usage.not-an-instant': ({ option }) =>
    `${option} kräver ett datum, eller datum, klockslag och tidszon, till exempel 2027-01-18T09:00:00Z.`,
  'usage.no-files': ({ path }) => `Ingen beskrivning hittades i ${path}.`,
  'usage.baseline-file': ({ path }) => `${path} är ingen baslinje av observationer.`,
  'check.skipped': ({ path }) => `Hoppades över, ingen beskrivning: ${path}`,
  'check.baseline-written': ({ path, count }) =>
    `Baslinjen skrevs till ${path}. Observationer som är kända från och med nu: ${count}`,
  'usage.fill-file': ({ path }) => `${path} är inget YAML- eller JSON-objekt.`,
  'convert.incomplete': () => 'Målformatet kräver mer än dokumentet innehåller:',
  'convert.unsigned': () =>
    'Det omvandlade dokumentet är osignerat: källans underskrift eller försegling gäller inte för det.',
  'convert.use-fill': () =>
    'Det som saknas kan anges med --fill FILE: en YAML- eller JSON-fil i intygspostens form.',
  'diff.field.title': () => 'Namn',
  'diff.field.outcomes': () => 'Lärandemål',
  'diff.field.credits': () => 'Studiepoäng (ECTS)',
  'diff.field.hours': () => 'Arbetsmängd i timmar',
  'diff.field.level': () => 'Nivå (EQF)',
  'diff.field.assessment': () => 'Typ av bedömning',
  'diff.field.language': () => 'Språk',
  'diff.field.awarding-body': () => 'Beviljande organisation',
  'diff.outcome.agree': () => 'stämmer',
  'diff.outcome.differ': () => 'skiljer sig',
  'diff.outcome.only-in-offering': () => 'bara i utbudet',
  'diff.outcome.only-in-credential': () => 'bara i intyget',
  'diff.outcome.not-comparable': () =>
    'kan inte jämföras: inget gemensamt språk eller identifierare',
  'diff.verdict.agree': () => 'Utbudet och intyget stämmer överens.',
  'diff.verdict.differ': () => 'Utbudet och intyget skiljer sig åt.',
  'diff.verdict.undecided': () => 'Utbudet och intyget har inget som kan jämföras.',
  'diff.side.offering': () => 'Utbud',
  'diff.side.credential': () => 'Intyg',
  'map.incomplete': ({ target }) =>
    `Dokumentet (${target}) säger inte allt som en liten kompetenshelhet kräver:`,
  'map.refused': ({ target }) => `${target} skulle inte godta dokumentet:`,
  'file.unreadable': ({ path, reason }) => `Filen ${path} kan inte öppnas (${reason}).`,
  'file.unwritable': ({ path, reason }) => `Filen ${path} kan inte skrivas (${reason}).`,
  'file.not-text': ({ path }) => `${path} är inte UTF-8-text.`,
  'recipients.malformed': ({ path, line }) =>
    `Mottagarlistan ${path} kan inte läsas (rad ${line}).`,
  'recipients.duplicate': ({ first, second }) =>
    `Mottagarna ${first} och ${second} är samma studerande.`,
  'recipients.unknown-grade': ({ known }) =>
    `Vitsordet finns inte på kompetenshelhetens skala. Vitsord: ${known}.`,
  'recipients.failing-grade': () => 'Ett underkänt vitsord ger inget intyg.',
  'recipients.unknown-outcome': ({ known }) =>
    `Beskrivningen har inget sådant lärandemål. Den har: ${known}.`,
  'recipients.unknown-offering': ({ known }) =>
    `Beskrivningen har inget sådant genomförande. Den har: ${known}.`,
  'recipients.bad': () => 'Ingenting gjordes: rätta först mottagarlistan.',
  'recipients.none': () => 'Mottagarlistan är tom.',
  'award.invalid': () => 'Det finns ett fel på detta ställe i uppgifterna om beviljandet.',
  'bake.already-baked': () =>
    'Bilden innehåller redan ett kompetensintyg. Använd en bild utan intyg.',
  'bake.svg.character': () => 'Intyget har ett tecken som en SVG-bild inte kan innehålla.',
  'certificates.options': () => 'Detta värde kan inte stå i ett certifikat.',
  'context.approved-url': () => 'Dokumentförteckningen ger en godkänd kontext ett annat innehåll.',
  'keys.did-key-rsa': () => 'did:key har ingen form för RSA-nycklar. Använd web eller jwk.',
  'trust.crl-invalid': () => 'Uppgifter om återkallelser (CRL) kan inte läsas.',
  'trust.ocsp-invalid': () => 'Uppgifter om återkallelser (OCSP) kan inte läsas.',
  'trust.service-invalid': () =>
    'En tjänst i den betrodda förteckningen saknar en uppgift, eller uppgiften är okänd: certificate, status (granted, withdrawn), from, type (CA/QC, TSA/QTST).',
  'trust.anchor-invalid': () => 'Ett betrott certifikat kan inte läsas.',
  'keys.none-fits': ({ format, algorithms }) =>
    `Ingen giltig nyckel passar formatet ${format}; det kräver ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} är inte en nyckelfil för merkki.`,
  'keys.cannot-rotate': () =>
    'I did:key och did:jwk är nyckeln själva identifieraren. Skapa en ny nyckel med keys new.',
  'keys.moment': () => 'Tidpunkten ligger före den då nyckeln skapades.',
  'keys.not-active': () => 'Nyckeln är röjd och förblir märkt som röjd.',
  'keys.not-withdrawable': () =>
    'En did:key eller did:jwk kan inte dras in. Återkalla dess intyg i statuslistan och utfärda dem på nytt.',
  'keys.publish': () =>
    'Publicera did.json och jwks.json på nytt, så att andra får veta om ändringen.',
  'keys.status.active': () => 'i bruk',
  'keys.status.retired': () => 'ur bruk',
  'keys.status.compromised': () => 'röjd',
  'keys.unknown': ({ path, known }) => `Mappen ${path} har ingen sådan nyckel. Den har: ${known}.`,
  'keys.which': ({ known }) => `Välj nyckel: ${known}.`,
  'keys.written': ({ path }) => `Nyckeln skrevs till ${path}. Håll den hemlig.`,
  'keys.did': ({ did }) => `Utfärdare: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} är inte en dokumentförteckning: {"documents": {"did:…": "fil.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, som finns i dokumentförteckningen, är inte ett JSON-objekt.`,
  'shapes.malformed': ({ path }) => `${path} är inte en Turtle-fil (*.ttl).`,
  'shapes.none': ({ path }) => `Mappen ${path} innehåller inga SHACL-filer (*.ttl).`,
  'shapes.not-installed': ({ packages }) =>
    `--shapes behöver bibliotek som inte är installerade. Installera dem på samma ställe som merkki: npm install ${packages}`,
  'trust.malformed': ({ path, member }) =>
    `${path} är inte en tillitslista${member === undefined ? '' : ` (${member})`}: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) => `Mallen skrevs till ${path}. Härnäst: merkki check ${path}`,
  'map.assumed': ({ count }) =>
    count === 1
      ? 'Ett fält i dokumentet är antaget: ingen källa bekräftar dess namn eller koder.'
      : `${count} fält i dokumentet är antagna: ingen källa bekräftar deras namn eller koder.`,
  'map.unchecked': () => 'Följande delar av schemat kontrollerades inte, eftersom de är okända:',
  'map.parameters': () => 'Parameterfilen innehåller inga namn med värden.',
  'map.losses': ({ count }) => `Följde inte med: ${count}`,
  'map.no-losses': () => 'Allt följde med.',
  'map.coverage.element': () => 'Element',
  'map.coverage.full': () => 'helt',
  'map.coverage.partial': () => 'delvis',
  'map.coverage.none': () => 'nej',
  'map.coverage.note': () =>
    '* Obligatoriskt i bilaga I till rådets rekommendation 2022/C 243/02. Studerande, datum och vitsord hör till en prestation, inte till en utbildning som erbjuds.',
  'issue.issued': ({ count }) => `Utfärdade: ${count}`,
  'issue.skipped': ({ count }) => `Redan utfärdade, ändrades inte: ${count}`,
  'issue.quality': ({ count }) => `Ingenting utfärdades: ${count} fel mot kvalitetsreglerna.`,
  'usage.profile-file': ({ path }) => `${path} är ingen kvalitetsprofil.`,
  'usage.bake-format': ({ format }) =>
    `Ett intyg i formatet ${format} kan inte bäddas in i en bild.`,
  'image.characters': ({ count }) =>
    `Tecken som saknas i PNG-bildernas typsnitt: ${count}. De är tomma rutor; i en SVG-bild syns de.`,
  'image.colour': () => 'En färg anges i formen #rrggbb.',
  'image.logo': () => 'Bilden ska vara en PNG-, JPEG- eller SVG-fil på under 700 kB.',
  'render.written': ({ path }) => `Sidan har skrivits till ${path}.`,
  'usage.size-without-png': () => 'Valet --size kräver --png; en SVG-bild passar i alla storlekar.',
  'bake.written': ({ path }) => `Bilden skrevs till ${path}.`,
  'upgrade.to-decide': () => 'Att besluta före underskriften:',
  'upgrade.to-consider': () => 'Att överväga:',
  'usage.no-old-badges': () =>
    'Bland filerna finns inget märke, ingen märkesklass och ingen utfärdare enligt Open Badges 2.0.',
  'status.conflict': ({ path, lock }) =>
    `${path} håller på att ändras av någon annan. Om så inte är fallet, ta bort ${lock}.`,
  'status.length': ({ minimum, maximum }) => `En statuslista har ${minimum}–${maximum} platser.`,
  'status.no-entry': ({ path, purpose }) =>
    `Intyget ${path} har ingen plats för ${purpose} i listan.`,
  'status.written': ({ path, url }) => `Statuslistan skrevs till ${path}. Publicera den på ${url}`,
  'status.done.revoke': ({ index }) => `Återkallat: plats ${index}. Publicera listan på nytt.`,
  'status.done.suspend': ({ index }) =>
    `Upphävt tills vidare: plats ${index}. Publicera listan på nytt.`,
  'status.done.reinstate': ({ index }) => `Gäller igen: plats ${index}. Publicera listan på nytt.`,
  'status.unchanged': ({ index }) => `Inget att ändra: plats ${index} har redan den uppgiften.`,
  'status.marked': ({ marked, length }) => `Märkta: ${marked} av ${length} platser`,
  'status.entry.clear': ({ index }) => `Plats ${index} är inte märkt.`,
  'status.entry.marked': ({ index }) => `Plats ${index} är märkt.`,
  'verify.verdict.valid': () => 'GILTIGT',
  'verify.verdict.invalid': () => 'INTE GILTIGT',
  'verify.verdict.indeterminate': () => 'KUNDE INTE AVGÖRAS',
  'verify.europass': () => 'Kontroller enligt Europass',
  'issue.note.elm-di': () =>
    'Obs: Europass godtar bara stämplade intyg (--format elm-jades). Den här formen är avsedd för andra kontrollanter.',
  'issue.note.sd-jwt': () =>
    'Obs: typerna av små kompetenshelheter för EUDI-plånböcker är utkast och kan ändras. Dessa intyg kan inte återkallas, eftersom det inte finns någon token status list.',
  'timestamp.imprint': () => 'Tidsstämplingstjänsten stämplade något annat än vad som begärdes.',
  'timestamp.malformed': () => 'Tidsstämplingstjänstens svar följer inte RFC 3161.',
  'timestamp.nonce': () => 'Tidsstämplingstjänsten svarade på en annan begäran.',
  'timestamp.query': () => 'Av detta kan ingen begäran om tidsstämpel göras.',
  'usage.option-format': ({ option, format }) =>
    `${option} passar inte ihop med formatet ${format}.`,
  'timestamp.refused': ({ reasons, status }) =>
    `Tidsstämplingstjänsten avslog begäran (${reasons ?? `status ${status}`}).`,
  'usage.unknown-code': ({ code, known }) => `Koden ”${code}” finns inte. Det finns: ${known}.`,
  'usage.options-exclude': ({ option, other }) =>
    `${option} och ${other} utesluter varandra: lämna bort den ena.`,
  'usage.one-credential': ({ option }) => `${option} gäller ett intyg åt gången.`,
  'evidence.malformed': ({ path }) => `${path} är inte ett underlag som merkki verify har sparat.`,
  'evidence.written': ({ path, count, at }) =>
    `Underlaget skrevs till ${path}, dokument: ${count}. Kontrollera på nytt med: --evidence ${path} --at ${at}`,
  'code.meaning': () => 'Betydelse',
  'code.cause': () => 'Trolig orsak',
  'code.remedy': () => 'Åtgärd',
  'explain.coverage.whole': () =>
    'Signaturen täcker allt. Om den är giltig framgår av merkki verify.',
  'explain.coverage.defined-terms': () =>
    'Signaturen täcker det som är definierat. Om den är giltig framgår av merkki verify.',
  'explain.coverage.nothing': () => 'Ingen signatur täcker något här.',
  'explain.signed': () => 'signerat',
  'explain.unsigned': () => 'inte signerat',
  'explain.undefined': () => 'inte definierat',
  'explain.missing-context': ({ url }) =>
    `Kontexten ${url} var inte tillgänglig; det som den definierar ser odefinierat ut.`,
  'explain.nothing': () => 'Detta är inget kompetensintyg i en form som kan förklaras.',
  'loader.blocked': ({ url }) =>
    `${url} tillfrågades inte: bara https-adresser på det publika internet tillfrågas.`,
  'loader.redirect': ({ url }) => `${url} hänvisar vidare, vilket inte följs.`,
  'loader.status': ({ url, status }) => `${url} svarade med HTTP-felet ${status}.`,
  'loader.timeout': ({ url, seconds }) => `${url} svarade inte inom ${seconds} s.`,
  'loader.too-large': ({ url }) => `Dokumentet på ${url} är för stort.`,
  'loader.unreachable': ({ url }) => `${url} kunde inte nås.`,
  'loader.media-type': ({ url }) => `${url} gav ett dokument av ett annat slag.`,
  'starter.header': () =>
    'En liten kompetenshelhet enligt EU:s standarduppgifter (rådets rekommendation 2022/C 243/02, bilaga I).\nErsätt texterna med egna. Granska: merkki check FIL',
  'starter.id': () => 'En webbadress som aldrig ändras.',
  'starter.status': () =>
    'draft (utkast), approved (godkänd), published (publicerad) eller retired (avvecklad).',
  'starter.description-languages': () => 'De språk på vilka alla texter nedan finns.',
  'starter.title': () => 'Obligatorisk uppgift 2: namn.',
  'starter.issuer': () => 'Obligatorisk uppgift 3: vem som utfärdar intyget, och land.',
  'starter.identifiers': () => 'Organisationens officiella beteckningar.',
  'starter.awarding-bodies': () => 'Obligatorisk uppgift 4: vem som beviljar kompetenshelheten.',
  'starter.providers': () =>
    'Vem som ordnar undervisningen, om det är någon annan; [] betyder samma organisation.',
  'starter.outcomes': () => 'Obligatorisk uppgift 6: lärandemål, en mening och ett verb i varje.',
  'starter.bloom': () => 'Blooms nivå: 1 minnas … 6 skapa.',
  'starter.assessed-by': () => 'Beteckningar på bedömningarna nedan.',
  'starter.skills': () => 'ESCO-färdigheter: { id: http://data.europa.eu/esco/skill/… }.',
  'starter.workload': () =>
    'Obligatorisk uppgift 7: arbetsmängd. Studiepoäng, den studerandes arbetstimmar, undervisningstimmar.',
  'starter.level': () => 'Obligatorisk uppgift 8: nivå, eller notApplicable med orsaken.',
  'starter.assessments': () => 'Obligatorisk uppgift 9: bedömning.',
  'starter.assessment-type': () => 'Ur EU:s förteckning över bedömningstyper.',
  'starter.supervision': () =>
    'unsupervised-no-id (utan övervakning), supervised-no-id (övervakad) eller supervised-id (övervakad, identiteten kontrollerad).',
  'starter.scale': () =>
    'Vitsorden från det lägsta till det högsta; passMark är det lägsta godkända.',
  'starter.participation': () => 'Obligatorisk uppgift 10: form av deltagande.',
  'starter.quality': () => 'Obligatorisk uppgift 11: kvalitetssäkring, intern och extern.',
  'starter.prerequisites': () => 'Vad deltagandet förutsätter; [] betyder ingenting.',
  'starter.integration': () =>
    'standalone (fristående), eller stackable med towards: vad den kan ingå i.',
  'starter.need': () =>
    'Behovet: societal (samhälle), personal (individ), cultural (kultur) eller labour-market (arbetsliv).',
  'starter.fields': () => 'Utbildningsområde, ISCED-F 2013.',
  'starter.validity': () => 'months: 36 skulle göra att intyget går ut efter tre år.',
  'starter.attestations': () =>
    'Utlåtanden av namngivna personer med belägg för det som ingen maskin kan avgöra.',
  'starter.offerings': () => 'Genomföranden så som studietjänsten visar dem.',
  'starter.price': () =>
    'free (avgiftsfri), fee (avgiftsbelagd) eller tuition (läsårsavgift); belopp i euro.',
  'starter.production': () =>
    'Ursprung: rdi (FUI), degree-part (del av examen), non-formal, informal, commissioned (beställd) eller new (ny).',
  'issue.baked': ({ count }) => `Inbäddade i en bild: ${count}`,
  'issue.dry-run': ({ fresh, existing }) =>
    `Provkörning: ${fresh} skulle utfärdas, ${existing} har redan utfärdats. Ingenting skrevs.`,
  'issue.nothing': () => 'Ingenting utfärdades: rätta först det som nämns ovan.',
  'correct.done': ({ id, replaces }) => `${id} ersätter ${replaces}`,
  'credentials.count': ({ count }) => `Intyg: ${count}`,
  'audit.torn': () =>
    'Den sista raden är ofullständig; det händer när en körning avbryts. Raden gäller inte.',
  'audit.whole': ({ count, head }) =>
    `Kedjan är hel: ${count} poster, den sista har kondensatet ${head}`,
  'audit.broken': ({ count }) => `Kedjan är INTE hel (${count} rader).`,
  'usage.nothing-to-resume': ({ path }) => `Mappen ${path} har ingen körning att fortsätta.`,
  'usage.one-recipient': () => 'En rättelse görs för en mottagare i taget.',
  'credentials.changed': ({ id, standing }) => `Antecknat: ${id} (${standing})`,
  'credentials.unchanged': ({ id, standing }) => `Ingen ändring: ${id} (${standing})`,
  'credentials.no-status': () =>
    'Intyget har ingen plats i en statuslista: en kontrollant kan inte veta om ändringen.',
  'credentials.publish': ({ list, index, action }) =>
    `Anteckna ändringen även i statuslistan ${list}: merkki status ${action} FILE --index ${index}`,
  'import.count.rows': () => 'lästa rader',
  'import.count.written': () => 'skrivna utkast',
  'import.count.unchanged': () => 'utkast som redan fanns likadana',
  'import.count.rejected': () => 'avvisade rader',
  'import.count.incomplete': () => 'utkast som saknar ett obligatoriskt element',
  'import.list.missing': () => 'vad varje utkast ännu saknar',
  'import.list.notCarried': () => 'vad i katalogen som saknar plats i ett utkast',
  'import.list.rejected': () => 'de avvisade raderna: rätta dem och importera denna fil',
  'import.place': ({ row, column }) => `rad ${row}${column === '' ? '' : `, kolumn ”${column}”`}`,
  'publish.assumed': () => 'Adressen är er egen, inte specifikationens.',
  'publish.dry-run': () => 'Ingenting sändes. Sänd med --send.',
  'publish.failed': () => 'misslyckades',
  'publish.not-offered': () => 'kan inte sändas',
  'publish.not-tried': () => 'inte försökt',
  'publish.planned': () => 'skulle sändas',
  'publish.sent': () => 'sänt',
  'publish.unchanged': () => 'finns redan likadan',
  'publish.difference.added': () => 'tjänsten saknar detta',
  'publish.difference.changed': () => 'tjänsten har ett annat värde',
  'publish.difference.only-there': () => 'bara tjänsten har detta; sändningen tar bort det',
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in Swedish. */
export const sv: Catalogue<CliMessageKey> = { locale: 'sv', messages };
