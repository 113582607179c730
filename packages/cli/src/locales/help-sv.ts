import type { Messages } from '@merkki/core';
import type { HelpKey } from '../help-key.ts';

/** What the help says in Swedish. */
export const help = {
  'help.title': () =>
    'merkki – beskriv, granska, publicera, utfärda och verifiera små kompetenshelheter',
  'help.usage': () => 'Användning:',
  'help.exit-codes': () =>
    'Returkoder: 0 i ordning · 1 granskat, inte i ordning · 2 fel användning eller filen öppnas inte · 3 kunde inte avgöras',
  'help.more': () => 'Hjälp om ett kommando: merkki KOMMANDO --help',
  'help.command': () => 'KOMMANDO',
  'help.new': () => 'Skriver en kommenterad mall med alla uppgifter.',
  'help.check': () => 'Granskar beskrivningar mot kvalitetsreglerna.',
  'help.map': () =>
    'Omvandlar en beskrivning till ett annat format och berättar vad som inte följde med.',
  'help.keys-new': () => 'Skapar en nyckel med DID-dokument och nyckeluppsättning.',
  'help.keys-show': () => 'Förtecknar nycklarna i en mapp och deras tillstånd.',
  'help.keys-rotate': () =>
    'Skapar en ny nyckel i stället för en annan; det som den har signerat förblir giltigt.',
  'help.keys-retire': () => 'Tar en nyckel ur bruk; det som den har signerat förblir giltigt.',
  'help.keys-compromise': () =>
    'Märker en nyckel som röjd; det som den har signerat gäller inte längre.',
  'help.issue': () => 'Utfärdar ett kompetensintyg till varje mottagare.',
  'help.verify': () => 'Verifierar kompetensintyg, även ur bilder.',
  'help.bake': () => 'Bäddar in ett kompetensintyg i en PNG- eller SVG-bild.',
  'help.unbake': () => 'Tar ut kompetensintyget ur en bild.',
  'help.status-new': () => 'Skapar en undertecknad statuslista.',
  'help.status-revoke': () => 'Återkallar ett intyg för gott.',
  'help.status-suspend': () => 'Upphäver ett intygs giltighet tills vidare.',
  'help.status-reinstate': () => 'Låter ett upphävt intyg gälla igen.',
  'help.status-show': () => 'Visar vad en statuslista innehåller.',
  'help.upgrade': () => 'För märken enligt Open Badges 2.0 till version 3.0, utan underskrift.',
  'help.image': () => 'Ritar märkesbilden för en kompetenshelhet (SVG eller PNG).',
  'help.render': () =>
    'Skriver ett kompetensmärke, ett europeiskt intyg eller det som en studerande ser av en beskrivning som en sida att läsa och skriva ut.',
  'help.convert': () =>
    'Omvandlar ett intyg eller en beskrivning till ett annat format, utan underskrift.',
  'help.diff': () => 'Anger var ett utbud och ett intyg skiljer sig åt.',
  'help.code': () =>
    'Berättar vad en kod i en kontroll betyder, vad den beror på och vad som kan göras.',
  'help.explain': () =>
    'Räknar upp vad i ett intyg som en signatur täcker och vad som definierar det.',
  'help.correct': () =>
    'Utfärdar ett intyg i stället för ett felaktigt och antecknar det felaktiga som återkallat.',
  'help.credentials': () =>
    'Listar intyg som utfärdats i en mapp: status, plats i statuslistan, när de upphör att gälla.',
  'help.audit-check': () => 'Kontrollerar kedjan i mappens händelselogg och filerna.',
  'help.credentials-revoke': () => 'Antecknar ett intyg som återkallat.',
  'help.credentials-suspend': () => 'Antecknar att ett intygs giltighet är avbruten.',
  'help.credentials-reinstate': () => 'Antecknar att ett avbrutet intyg gäller igen.',
  'help.import': () =>
    'Gör utkast till beskrivningar av en katalog: CSV, eller JSON enligt OOAPI eller Studieinfo.',
  'help.publish': () =>
    'Jämför en beskrivning med en OOAPI-tjänst och sänder på begäran det som skiljer sig.',
  'help.option.alg': () => 'Ed25519 (förval), ES256, ES384 eller RS256',
  'help.option.at': () => 'det ögonblick som räknas som nu, till exempel 2027-01-18T09:00:00Z',
  'help.option.bake': () => 'PNG- eller SVG-bild som varje märke också bäddas in i',
  'help.option.baseline': () => 'fil med kända observationer: bara nya underkänner',
  'help.option.certificate': () =>
    'lägger till ett TESTcertifikat för sigill enligt den europeiska lärandemodellen',
  'help.option.challenge': () => 'den utmaning som en presentation ska svara på',
  'help.option.client-id': () => 'klientens namn hos auktoriseringsservern',
  'help.option.client-secret-file': () =>
    'fil med klientens hemlighet; annars MERKKI_CLIENT_SECRET',
  'help.option.colours': () =>
    'färger i formen #rrggbb, åtskilda med komma: huvudfärg, utsmyckning, botten',
  'help.option.columns': () => 'YAML-fil som säger vart varje kolumn hör',
  'help.option.columns-template': () => 'skriver ut en början på en sådan fil enligt kolumnerna',
  'help.option.country': () => 'land i testcertifikatet, till exempel FI',
  'help.option.coverage': () => 'vilka element i bilaga I varje studietjänst förmedlar',
  'help.option.credential': () => 'intyg vars plats i listan avses: JSON, VC-JWT eller i en bild',
  'help.option.did': () => 'key, jwk eller web:VÄRD[:SÖKVÄG]',
  'help.option.domain': () => 'vem som bad om presentationen: dess domän eller mottagare',
  'help.option.dry-run': () => 'kontrollerar allt, undertecknar och skriver ingenting',
  'help.option.ends-before': () => 'bara intyg som upphör att gälla före det här',
  'help.option.europass': () => 'visar även de sju kontroller som Europass gör',
  'help.option.evidence': () => 'tidigare sparat underlag som allt då hämtas ur; ange också --at',
  'help.option.fail-on': () => 'error (förval) eller warning',
  'help.option.fill': () => 'YAML eller JSON med det som källan inte anger, i intygspostens form',
  'help.option.force': () => 'ersätter filer som har ett annat innehåll',
  'help.option.format': () => 'format; tillåtna värden står ovan',
  'help.option.from': () => 'ett dokument i formatet, som ska läsas tillbaka',
  'help.option.head': () => 'tidigare antecknat kondensat som ska finnas i loggen',
  'help.option.id': () => 'intygets identifierare',
  'help.option.index': () => 'intygets plats i listan',
  'help.option.issuer': () => 'utfärdarens DID, som nyckeln hör till',
  'help.option.json': () => 'JSON som utdata, en rad per indata',
  'help.option.keys': () => 'mapp med nycklarna',
  'help.option.lang': () => 'meddelandenas språk: fi, sv eller en',
  'help.option.language': () => 'språket i de texter som skrivs: fi, sv eller en',
  'help.option.length': () => 'antal platser, minst 131072 (förval)',
  'help.option.logo': () => 'logotyp för bilden: PNG, JPEG eller SVG',
  'help.option.mandate': () =>
    'på vilken grund ett europeiskt intyg utfärdas för en annan beviljande instans; en text eller en fil',
  'help.option.map.profile': () => 'egen fälttabell för beskrivningen, YAML eller JSON',
  'help.option.name': () => 'den studerandes namn, endast för sidan',
  'help.option.network': () => 'hämtar det som saknas från nätet (https); annars hämtas ingenting',
  'help.option.offering': () => 'genomförandets beteckning',
  'help.option.organisation': () => 'organisationens namn i testcertifikatet',
  'help.option.organisation-id': () => 'beteckning i testcertifikatet, till exempel VATFI-12345671',
  'help.option.out': () => 'fil eller mapp att skriva',
  'help.option.parameters': () =>
    'värden som bara högskolan känner till, efter namn: YAML eller JSON',
  'help.option.picture': () => 'bild som visas: PNG, JPEG eller SVG',
  'help.option.png': () => 'skriver PNG i stället för SVG',
  'help.option.profile': () =>
    'kvalitetsprofiler eller en YAML-fil åtskilda med kommatecken; eu är alltid med',
  'help.option.purpose': () =>
    'vad listan gäller, åtskilt med kommatecken: revocation (förval), suspension, message, refresh',
  'help.option.reason': () => 'orsaken, till loggen; den publiceras inte',
  'help.option.recipient': () =>
    'vem intyget ska tillhöra: TYP=VÄRDE, till exempel emailAddress=a@example.org',
  'help.option.recipients': () => 'mottagare: CSV med rubrikrad, JSON-lista eller NDJSON',
  'help.option.record': () => 'posttyp för virta: Opintosuoritus (förval) eller Opiskeluoikeus',
  'help.option.replaces': () => 'det felaktiga intygets identifierare',
  'help.option.resolver': () => 'förteckning över dokument som annars skulle hämtas (JSON)',
  'help.option.resume': () => 'fortsätter en avbruten körning; fel om mappen inte har någon',
  'help.option.run': () => 'nyckel som skiljer flera utfärdanden av samma intyg åt',
  'help.option.save-evidence': () => 'fil för alla dokument som en senare kontroll behöver',
  'help.option.schema': () =>
    'tjänstens OpenAPI-beskrivning (3.0 eller 3.1), tillsammans med --profile',
  'help.option.scope': () => 'omfattningen av åtkomsttoken',
  'help.option.send': () => 'sänder; annars sänds ingenting och planen skrivs ut',
  'help.option.service': () => 'utbudets form; förval: den som läser mest av det',
  'help.option.shapes': () =>
    'mapp med de publicerade SHACL-filerna (*.ttl) som europeiska profiler bedöms enligt',
  'help.option.size': () => 'PNG-bildens bredd i bildpunkter: 16–4096, annars 600',
  'help.option.stage': () => 'offering (beskrivningen) eller award (det utfärdade intyget)',
  'help.option.status-list': () => 'statuslistans adress; varje intyg får en plats i den',
  'help.option.status-purpose': () => 'revocation (standard) eller suspension',
  'help.option.template': () => 'bildens form: seal (förval), card, hexagon eller ribbon',
  'help.option.to': () => 'open-badges, elm eller definition',
  'help.option.token-url': () => 'https-adress till auktoriseringsservern, där åtkomsttoken hämtas',
  'help.option.trust': () => 'betrodda utfärdare och certifikat (JSON)',
  'help.option.tsa': () =>
    'adress till en tidsstämplingstjänst (RFC 3161), som tidsstämplar varje stämpel; bara då hämtas något från nätet',
  'help.option.type': () => 'prestationens typ, till exempel MicroCredential',
  'help.option.upgrade.language': () => 'språket i märkenas texter, en språkkod som sv',
  'help.option.url': () => 'https-adress till listan eller tjänsten',
  'help.option.vct': () =>
    'typ av SD-JWT VC: med uppgifterna i ett kompetensmärke (standard) eller med ett helt europeiskt intyg',
  'help.option.write-baseline': () => 'skriver de nuvarande observationerna i baslinjen',
  'help.option.zone': () => 'tidszon för datum som saknar en: Z eller till exempel +02:00',
} satisfies Messages<HelpKey>;
