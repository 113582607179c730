import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';

const messages = {
  'help.title': () =>
    'merkki – beskriv, granska, publicera, utfärda och verifiera små kompetenshelheter',
  'help.usage': () => 'Användning:',
  'help.exit-codes': () =>
    'Returkoder: 0 i ordning · 1 granskat, inte i ordning · 2 fel användning eller filen öppnas inte · 3 kunde inte avgöras',
  'help.more': () => 'Hjälp om ett kommando: merkki KOMMANDO --help',
  'help.new': () => 'Skriver en kommenterad mall med alla uppgifter.',
  'help.check': () => 'Granskar beskrivningar mot kvalitetsreglerna.',
  'help.map': () =>
    'Omvandlar en beskrivning till ett annat format och berättar vad som inte följde med.',
  'help.keys-new': () => 'Skapar en nyckel med DID-dokument och nyckeluppsättning.',
  'help.issue': () => 'Utfärdar ett kompetensintyg till varje mottagare.',
  'help.verify': () => 'Verifierar kompetensintyg, även ur bilder.',
  'help.bake': () => 'Bäddar in ett kompetensintyg i en PNG- eller SVG-bild.',
  'help.unbake': () => 'Tar ut kompetensintyget ur en bild.',
  'help.option.profile': () => 'kvalitetsprofiler åtskilda med kommatecken; eu är alltid med',
  'help.option.stage': () => 'offering (beskrivningen) eller award (det utfärdade intyget)',
  'help.option.at': () => 'det ögonblick som räknas som nu, till exempel 2027-01-18T09:00:00Z',
  'help.option.format': () => 'format; tillåtna värden nämns om ett annat anges',
  'help.option.fail-on': () => 'error (förval) eller warning',
  'help.option.offering': () => 'genomförandets beteckning',
  'help.option.recipients': () => 'mottagare: CSV med rubrikrad, JSON-lista eller NDJSON',
  'help.option.language': () => 'språket i intygets texter: fi, sv eller en',
  'help.option.out': () => 'fil eller mapp att skriva',
  'help.option.did': () => 'key, jwk eller web:VÄRD[:SÖKVÄG]',
  'help.option.alg': () => 'Ed25519 (förval), ES256, ES384 eller RS256',
  'help.option.certificate': () =>
    'lägger till ett TESTcertifikat för sigill enligt den europeiska lärandemodellen',
  'help.option.organisation': () => 'organisationens namn i testcertifikatet',
  'help.option.organisation-id': () => 'beteckning i testcertifikatet, till exempel VATFI-12345671',
  'help.option.country': () => 'land i testcertifikatet, till exempel FI',
  'help.option.keys': () => 'mapp med nycklarna',
  'help.option.bake': () => 'PNG- eller SVG-bild som varje märke också bäddas in i',
  'help.option.resolver': () => 'förteckning över dokument som annars skulle hämtas (JSON)',
  'help.option.trust': () => 'betrodda utfärdare och certifikat (JSON)',
  'help.option.recipient': () =>
    'vem intyget ska tillhöra: TYP=VÄRDE, till exempel emailAddress=a@example.org',
  'help.option.lang': () => 'meddelandenas språk: fi, sv eller en',
  'help.option.json': () => 'JSON som utdata, en rad per indata',
  'usage.unknown-command': ({ command }) => `Kommandot ”${command}” finns inte. Se merkki --help.`,
  'usage.option': ({ command, reason }) =>
    `Ett alternativ är fel (${reason}). Se merkki ${command} --help.`,
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
  'usage.one-file': ({ format }) => `En rapport i formatet ${format} görs av en fil i taget.`,
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
  'issue.certificate': () => 'Certifikatet saknar organisation, dess beteckning eller land.',
  'issue.certificate-period': () => 'Certifikatet är inte giltigt vid tidpunkten för utfärdandet.',
  'keys.did-key-rsa': () => 'did:key har ingen form för RSA-nycklar. Använd web eller jwk.',
  'trust.anchor-invalid': () => 'Ett betrott certifikat kan inte läsas.',
  'keys.none-fits': ({ format, algorithms }) =>
    `Ingen giltig nyckel passar formatet ${format}; det kräver ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} är inte en nyckelfil för merkki.`,
  'keys.written': ({ path }) => `Nyckeln skrevs till ${path}. Håll den hemlig.`,
  'keys.did': ({ did }) => `Utfärdare: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} är inte en dokumentförteckning: {"documents": {"did:…": "fil.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, som finns i dokumentförteckningen, är inte ett JSON-objekt.`,
  'trust.malformed': ({ path }) =>
    `${path} är inte en tillitslista: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) => `Mallen skrevs till ${path}. Härnäst: merkki check ${path}`,
  'map.losses': ({ count }) => `Följde inte med: ${count}`,
  'map.no-losses': () => 'Allt följde med.',
  'issue.issued': ({ count }) => `Utfärdade: ${count}`,
  'issue.skipped': ({ count }) => `Redan utfärdade, ändrades inte: ${count}`,
  'issue.conflict': ({ recipient }) =>
    `Mottagare ${recipient} har redan detta intyg med annat innehåll. Ingenting ändrades.`,
  'issue.file-missing': ({ recipient, file }) =>
    `Intyget till mottagare ${recipient} har redan utfärdats, men filen ${file} saknas. Det utfärdas inte på nytt: återställ filen eller ta bort dess rad i manifest.ndjson.`,
  'issue.quality': ({ count }) => `Ingenting utfärdades: ${count} fel mot kvalitetsreglerna.`,
  'usage.bake-format': ({ format }) =>
    `Ett intyg i formatet ${format} kan inte bäddas in i en bild.`,
  'bake.written': ({ path }) => `Bilden skrevs till ${path}.`,
  'verify.verdict.valid': () => 'GILTIGT',
  'verify.verdict.invalid': () => 'INTE GILTIGT',
  'verify.verdict.indeterminate': () => 'KUNDE INTE AVGÖRAS',
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
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in Swedish. */
export const sv: Catalogue<CliMessageKey> = { locale: 'sv', messages };
