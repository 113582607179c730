import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';

const messages = {
  'help.title': () =>
    'merkki – pienten osaamiskokonaisuuksien kuvaaminen, tarkistus, julkaisu, myöntäminen ja todentaminen',
  'help.usage': () => 'Käyttö:',
  'help.exit-codes': () =>
    'Paluukoodit: 0 kunnossa · 1 tarkistettu, ei kunnossa · 2 käyttövirhe tai tiedosto ei aukea · 3 ei voitu ratkaista',
  'help.more': () => 'Yhden komennon ohje: merkki KOMENTO --help',
  'help.new': () => 'Kirjoittaa kommentoidun mallipohjan, jossa ovat kaikki tiedot.',
  'help.check': () => 'Tarkistaa kuvaukset laatusääntöjä vasten.',
  'help.map': () => 'Muuntaa kuvauksen toiseen muotoon ja kertoo, mikä ei siirtynyt.',
  'help.keys-new': () => 'Luo avaimen sekä sen DID-dokumentin ja avainjoukon.',
  'help.issue': () => 'Myöntää osaamistodistuksen kullekin vastaanottajalle.',
  'help.verify': () => 'Todentaa osaamistodistuksia, myös kuvaan upotettuja.',
  'help.bake': () => 'Upottaa osaamistodistuksen PNG- tai SVG-kuvaan.',
  'help.unbake': () => 'Ottaa osaamistodistuksen kuvasta.',
  'help.option.profile': () => 'laatuprofiilit pilkuin erotettuina; eu on aina mukana',
  'help.option.stage': () => 'offering (kuvaus) tai award (myönnetty todistus)',
  'help.option.at': () => 'hetki, jota pidetään nykyhetkenä, esimerkiksi 2027-01-18T09:00:00Z',
  'help.option.format': () => 'tulostusmuoto; sallitut arvot kerrotaan, jos arvo on väärä',
  'help.option.fail-on': () => 'error (oletus) tai warning',
  'help.option.offering': () => 'toteutuksen tunniste',
  'help.option.recipients': () => 'vastaanottajat: CSV otsikkorivillä, JSON-taulukko tai NDJSON',
  'help.option.language': () => 'todistuksen tekstien kieli: fi, sv tai en',
  'help.option.out': () => 'kirjoitettava tiedosto tai kansio',
  'help.option.did': () => 'key, jwk tai web:ISÄNTÄ[:POLKU]',
  'help.option.alg': () => 'Ed25519 (oletus), ES256, ES384 tai RS256',
  'help.option.certificate': () =>
    'lisää TESTIvarmenteen eurooppalaisen oppimismallin leimoja varten',
  'help.option.organisation': () => 'testivarmenteen organisaation nimi',
  'help.option.organisation-id': () => 'testivarmenteen tunniste, esimerkiksi VATFI-12345671',
  'help.option.country': () => 'testivarmenteen maa, esimerkiksi FI',
  'help.option.keys': () => 'avainten kansio',
  'help.option.bake': () => 'PNG- tai SVG-kuva, johon kukin merkki myös upotetaan',
  'help.option.resolver': () => 'luettelo dokumenteista, jotka muuten haettaisiin (JSON)',
  'help.option.trust': () => 'luotetut myöntäjät ja varmenteet (JSON)',
  'help.option.recipient': () =>
    'kenelle todistuksen pitäisi kuulua: TYYPPI=ARVO, esimerkiksi emailAddress=a@example.org',
  'help.option.lang': () => 'viestien kieli: fi, sv tai en',
  'help.option.json': () => 'JSON tulosteena, rivi kutakin syötettä kohden',
  'usage.unknown-command': ({ command }) => `Komentoa ”${command}” ei ole. Katso merkki --help.`,
  'usage.option': ({ command, reason }) =>
    `Valitsin on väärin (${reason}). Katso merkki ${command} --help.`,
  'usage.option-value': ({ option, value, allowed }) =>
    `Valitsimen ${option} arvo ei voi olla ”${value}”. Sallitut: ${allowed}.`,
  'usage.option-unused': ({ option, target }) =>
    `${target} ei käsittele oppijoita: jätä ${option} pois.`,
  'internal.unexpected': () =>
    'Tämä on virhe merkki-ohjelmassa. Ilmoita siitä ja liitä mukaan alla olevat rivit.',
  'usage.option-missing': ({ option }) => `Valitsin ${option} on pakollinen.`,
  'usage.argument-missing': ({ argument }) => `Argumentti ${argument} puuttuu.`,
  'usage.too-many': ({ command }) => `Komennolle ${command} annettiin liikaa argumentteja.`,
  'usage.file-exists': ({ path }) => `${path} on jo olemassa, eikä sitä muutettu.`,
  'usage.not-an-instant': ({ option }) =>
    `Valitsin ${option} tarvitsee päivän tai päivän, kellonajan ja aikavyöhykkeen, esimerkiksi 2027-01-18T09:00:00Z.`,
  'usage.no-files': ({ path }) => `Kansiossa ${path} ei ole yhtään kuvausta.`,
  'usage.one-file': ({ format }) =>
    `Raportti muodossa ${format} tehdään yhdestä tiedostosta kerrallaan.`,
  'map.refused': ({ target }) => `${target} ei hyväksyisi dokumenttia:`,
  'file.unreadable': ({ path, reason }) => `Tiedostoa ${path} ei voi avata (${reason}).`,
  'file.unwritable': ({ path, reason }) => `Tiedostoa ${path} ei voi kirjoittaa (${reason}).`,
  'file.not-text': ({ path }) => `${path} ei ole UTF-8-tekstiä.`,
  'recipients.malformed': ({ path, line }) =>
    `Vastaanottajaluetteloa ${path} ei voi lukea (rivi ${line}).`,
  'recipients.duplicate': ({ first, second }) =>
    `Vastaanottajat ${first} ja ${second} ovat sama oppija.`,
  'recipients.unknown-grade': ({ known }) =>
    `Arvosana ei ole tämän osaamiskokonaisuuden asteikolla. Arvosanat: ${known}.`,
  'recipients.failing-grade': () => 'Hylätyllä arvosanalla ei myönnetä todistusta.',
  'recipients.unknown-outcome': ({ known }) =>
    `Kuvauksessa ei ole tätä osaamistavoitetta. Siinä ovat: ${known}.`,
  'recipients.unknown-offering': ({ known }) =>
    `Kuvauksessa ei ole tätä toteutusta. Siinä ovat: ${known}.`,
  'recipients.bad': () => 'Mitään ei tehty: korjaa ensin vastaanottajaluettelo.',
  'recipients.none': () => 'Vastaanottajaluettelo on tyhjä.',
  'award.invalid': () => 'Myöntämistiedoissa on virhe tässä kohdassa.',
  'bake.already-baked': () => 'Kuvassa on jo osaamistodistus. Käytä kuvaa, jossa sitä ei ole.',
  'bake.svg.character': () => 'Todistuksessa on merkki, jota SVG-kuva ei voi sisältää.',
  'certificates.options': () => 'Tätä arvoa ei voi kirjoittaa varmenteeseen.',
  'context.approved-url': () =>
    'Dokumenttiluettelo antaa hyväksytylle kontekstille toisen sisällön.',
  'issue.certificate': () => 'Varmenteesta puuttuu organisaatio, sen tunniste tai maa.',
  'issue.certificate-period': () => 'Varmenne ei ole voimassa myöntämisen hetkellä.',
  'keys.did-key-rsa': () =>
    'did:key-muodossa ei voi esittää RSA-avainta. Käytä muotoa web tai jwk.',
  'trust.anchor-invalid': () => 'Luotettua varmennetta ei voi lukea.',
  'keys.none-fits': ({ format, algorithms }) =>
    `Mikään voimassa oleva avain ei sovi muotoon ${format}; siihen käy ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} ei ole merkki-ohjelman avaintiedosto.`,
  'keys.written': ({ path }) => `Avain kirjoitettiin tiedostoon ${path}. Pidä se salassa.`,
  'keys.did': ({ did }) => `Myöntäjä: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} ei ole dokumenttiluettelo: {"documents": {"did:…": "tiedosto.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, joka on dokumenttiluettelossa, ei ole yksi JSON-objekti.`,
  'trust.malformed': ({ path }) =>
    `${path} ei ole luottamusluettelo: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) =>
    `Mallipohja kirjoitettiin: ${path}. Seuraavaksi: merkki check ${path}`,
  'map.losses': ({ count }) => `Ei siirtynyt: ${count}`,
  'map.no-losses': () => 'Kaikki siirtyi.',
  'issue.issued': ({ count }) => `Myönnetty: ${count}`,
  'issue.skipped': ({ count }) => `Myönnetty jo aiemmin, ei muutettu: ${count}`,
  'issue.conflict': ({ recipient }) =>
    `Vastaanottajalla ${recipient} on jo tämä todistus, mutta sen sisältö on toinen. Mitään ei muutettu.`,
  'issue.file-missing': ({ recipient, file }) =>
    `Vastaanottajan ${recipient} todistus on myönnetty jo aiemmin, mutta sen tiedosto ${file} puuttuu. Sitä ei myönnetä uudelleen: palauta tiedosto tai poista sen rivi tiedostosta manifest.ndjson.`,
  'issue.quality': ({ count }) =>
    `Mitään ei myönnetty: laatusääntöjen vastaisia kohtia on ${count}.`,
  'usage.bake-format': ({ format }) => `Muodon ${format} todistusta ei voi upottaa kuvaan.`,
  'bake.written': ({ path }) => `Kuva kirjoitettiin: ${path}.`,
  'verify.verdict.valid': () => 'PÄTEVÄ',
  'verify.verdict.invalid': () => 'EI PÄTEVÄ',
  'verify.verdict.indeterminate': () => 'EI VOITU RATKAISTA',
  'starter.header': () =>
    'Pienen osaamiskokonaisuuden kuvaus EU:n vakiotietojen mukaan (neuvoston suositus 2022/C 243/02, liite I).\nKorvaa tekstit omillasi. Tarkista: merkki check TIEDOSTO',
  'starter.id': () => 'Verkko-osoite, joka ei koskaan muutu.',
  'starter.status': () =>
    'draft (luonnos), approved (hyväksytty), published (julkaistu) tai retired (poistettu).',
  'starter.description-languages': () => 'Kielet, joilla jokainen alla oleva teksti on annettu.',
  'starter.title': () => 'Pakollinen tieto 2: nimi.',
  'starter.issuer': () => 'Pakollinen tieto 3: kuka myöntää todistuksen ja missä maassa.',
  'starter.identifiers': () => 'Organisaation viralliset tunnisteet.',
  'starter.awarding-bodies': () => 'Pakollinen tieto 4: mikä taho antaa osaamiskokonaisuuden.',
  'starter.providers': () =>
    'Kuka järjestää opetuksen, jos se on joku muu; [] tarkoittaa samaa organisaatiota.',
  'starter.outcomes': () =>
    'Pakollinen tieto 6: osaamistavoitteet, yksi lause ja yksi verbi kussakin.',
  'starter.bloom': () => 'Bloomin taso: 1 muistaa … 6 luoda.',
  'starter.assessed-by': () => 'Alla olevien arviointien tunnisteet.',
  'starter.skills': () => 'ESCO-taidot: { id: http://data.europa.eu/esco/skill/… }.',
  'starter.workload': () =>
    'Pakollinen tieto 7: työmäärä. Opintopisteet, oppijan työtunnit, opetustunnit.',
  'starter.level': () => 'Pakollinen tieto 8: taso, tai notApplicable ja syy.',
  'starter.assessments': () => 'Pakollinen tieto 9: arviointi.',
  'starter.assessment-type': () => 'EU:n arviointitapojen luettelosta.',
  'starter.supervision': () =>
    'unsupervised-no-id (ei valvontaa), supervised-no-id (valvottu) tai supervised-id (valvottu, henkilöllisyys todettu).',
  'starter.scale': () => 'Arvosanat alimmasta ylimpään; passMark on alin hyväksytty.',
  'starter.participation': () => 'Pakollinen tieto 10: osallistumisen muoto.',
  'starter.quality': () => 'Pakollinen tieto 11: laadunvarmistus, sisäinen ja ulkoinen.',
  'starter.prerequisites': () => 'Mitä osallistuminen edellyttää; [] tarkoittaa, ettei mitään.',
  'starter.integration': () =>
    'standalone (itsenäinen) tai stackable ja towards: minkä osaksi sen voi liittää.',
  'starter.need': () =>
    'Tarve: societal (yhteiskunta), personal (yksilö), cultural (kulttuuri) tai labour-market (työelämä).',
  'starter.fields': () => 'Koulutusala, ISCED-F 2013.',
  'starter.validity': () => 'months: 36 tarkoittaisi, että todistus vanhenee kolmessa vuodessa.',
  'starter.attestations': () =>
    'Nimettyjen henkilöiden vakuutukset ja näyttö siitä, mitä kone ei voi ratkaista.',
  'starter.offerings': () => 'Toteutukset sellaisina kuin opintopalvelu ne näyttää.',
  'starter.price': () =>
    'free (maksuton), fee (maksullinen) tai tuition (lukuvuosimaksu); summa euroina.',
  'starter.production': () =>
    'Alkuperä: rdi (TKI), degree-part (tutkinnon osa), non-formal, informal, commissioned (tilaus) tai new (uusi).',
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in Finnish. */
export const fi: Catalogue<CliMessageKey> = { locale: 'fi', messages };
