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
  'help.keys-show': () => 'Luettelee kansion avaimet ja niiden tilan.',
  'help.keys-rotate': () =>
    'Luo uuden avaimen entisen tilalle; entisellä allekirjoitettu pysyy pätevänä.',
  'help.keys-retire': () => 'Poistaa avaimen käytöstä; sillä allekirjoitettu pysyy pätevänä.',
  'help.keys-compromise': () =>
    'Merkitsee avaimen paljastuneeksi; sillä allekirjoitettu ei enää ole pätevää.',
  'help.issue': () => 'Myöntää osaamistodistuksen kullekin vastaanottajalle.',
  'help.verify': () => 'Todentaa osaamistodistuksia, myös kuvaan upotettuja.',
  'help.bake': () => 'Upottaa osaamistodistuksen PNG- tai SVG-kuvaan.',
  'help.unbake': () => 'Ottaa osaamistodistuksen kuvasta.',
  'help.status-new': () => 'Tekee allekirjoitetun tilaluettelon.',
  'help.status-revoke': () => 'Peruuttaa todistuksen lopullisesti.',
  'help.status-suspend': () => 'Keskeyttää todistuksen voimassaolon.',
  'help.status-reinstate': () => 'Palauttaa keskeytetyn todistuksen voimaan.',
  'help.status-show': () => 'Näyttää, mitä tilaluettelossa on.',
  'help.upgrade': () => 'Tuo Open Badges 2.0 -merkit allekirjoittamattomina versioon 3.0.',
  'help.image': () => 'Piirtää osaamiskokonaisuuden merkkikuvan (SVG tai PNG).',
  'help.render': () =>
    'Kirjoittaa osaamismerkin, eurooppalaisen todistuksen tai opiskelijalle näkyvän kuvauksen luettavaksi ja tulostettavaksi sivuksi.',
  'help.option.profile': () =>
    'laatuprofiilit tai YAML-tiedosto pilkuin erotettuina; eu on aina mukana',
  'help.option.stage': () => 'offering (kuvaus) tai award (myönnetty todistus)',
  'help.option.at': () => 'hetki, jota pidetään nykyhetkenä, esimerkiksi 2027-01-18T09:00:00Z',
  'help.option.format': () => 'tulostusmuoto; sallitut arvot kerrotaan, jos arvo on väärä',
  'help.option.baseline': () => 'tunnettujen havaintojen tiedosto: vain uudet hylkäävät',
  'help.option.write-baseline': () => 'kirjoittaa nykyiset havainnot vertailupohjaan',
  'help.option.fail-on': () => 'error (oletus) tai warning',
  'help.option.from': () => 'muodon mukainen asiakirja, joka luetaan takaisin',
  'help.option.europass': () => 'näyttää myös Europassin seitsemän tarkistusta',
  'help.option.coverage': () => 'mitkä liitteen I elementit kukin opintopalvelu välittää',
  'help.option.offering': () => 'toteutuksen tunniste',
  'help.option.recipients': () => 'vastaanottajat: CSV otsikkorivillä, JSON-taulukko tai NDJSON',
  'help.option.record': () => 'VIRTA-tietueen laji: Opintosuoritus (oletus) tai Opiskeluoikeus',
  'help.option.language': () => 'todistuksen tekstien kieli: fi, sv tai en',
  'help.option.schema': () =>
    'palvelun OpenAPI-kuvaus (3.0 tai 3.1), yhdessä valinnan --profile kanssa',
  'help.option.map.profile': () => 'oma kenttätaulu kuvausta varten, YAML tai JSON',
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
  'help.option.template': () => 'kuvan malli: seal (oletus), card, hexagon tai ribbon',
  'help.option.colours': () =>
    'värit muodossa #rrggbb pilkuin eroteltuina: pääväri, koriste, pohja',
  'help.option.logo': () => 'kuvaan tuleva logo: PNG, JPEG tai SVG',
  'help.option.png': () => 'kirjoittaa PNG-kuvan SVG-kuvan sijaan',
  'help.option.size': () => 'PNG-kuvan leveys kuvapisteinä: 16–4096, muuten 600',
  'help.option.name': () => 'oppijan nimi, vain sivua varten',
  'help.option.picture': () => 'sivulle tuleva kuva: PNG, JPEG tai SVG',
  'help.option.url': () => 'luettelon tai palvelun https-osoite',
  'help.option.purpose': () =>
    'mitä luettelo koskee, pilkuin erotettuna: revocation (oletus), suspension, message, refresh',
  'help.option.length': () => 'paikkojen määrä, vähintään 131072 (oletus)',
  'help.option.index': () => 'todistuksen paikka luettelossa',
  'help.option.credential': () =>
    'todistus, jonka paikkaa luettelossa tarkoitetaan: JSON, VC-JWT tai kuvaan upotettu',
  'help.option.reason': () => 'syy luettelon vieressä olevaan lokiin; sitä ei julkaista',
  'help.option.resolver': () => 'luettelo dokumenteista, jotka muuten haettaisiin (JSON)',
  'help.option.trust': () => 'luotetut myöntäjät ja varmenteet (JSON)',
  'help.option.shapes': () =>
    'julkaistujen SHACL-tiedostojen (*.ttl) kansio, jonka mukaan eurooppalaiset profiilit arvioidaan',
  'help.option.recipient': () =>
    'kenelle todistuksen pitäisi kuulua: TYYPPI=ARVO, esimerkiksi emailAddress=a@example.org',
  'help.option.issuer': () => 'myöntäjän DID-tunnus, johon allekirjoitusavain kuuluu',
  'help.option.zone': () => 'aikavyöhyke, jos päivämäärästä puuttuu se: Z tai esimerkiksi +02:00',
  'help.option.type': () => 'saavutuksen tyyppi, esimerkiksi MicroCredential',
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
  'usage.baseline-file': ({ path }) => `${path} ei ole havaintojen vertailupohja.`,
  'check.skipped': ({ path }) => `Ohitettu, ei ole kuvaus: ${path}`,
  'check.baseline-written': ({ path, count }) =>
    `Vertailupohja kirjoitettu tiedostoon ${path}. Tästä lähtien tunnettuja havaintoja: ${count}`,
  'help.convert': () => 'Muuntaa todistuksen tai kuvauksen toiseen muotoon ilman allekirjoitusta.',
  'help.diff': () => 'Kertoo, missä tarjonnan kuvaus ja todistus eroavat.',
  'help.option.to': () => 'open-badges, elm tai definition',
  'help.option.fill': () => 'YAML tai JSON: mitä lähde ei kerro, todistustietueen muodossa',
  'help.option.service': () => 'tarjonnan muoto; oletus: se, joka lukee siitä eniten',
  'usage.fill-file': ({ path }) => `${path} ei ole YAML- tai JSON-objekti.`,
  'convert.incomplete': () => 'Kohde vaatii enemmän kuin asiakirjassa on:',
  'convert.unsigned': () =>
    'Muunnettu asiakirja on allekirjoittamaton: lähteen allekirjoitus tai leima ei koske sitä.',
  'convert.use-fill': () =>
    'Puuttuvat tiedot voi antaa valitsimella --fill FILE: YAML- tai JSON-tiedosto todistustietueen muodossa.',
  'diff.field.title': () => 'Nimi',
  'diff.field.outcomes': () => 'Osaamistavoitteet',
  'diff.field.credits': () => 'Opintopisteet (ECTS)',
  'diff.field.hours': () => 'Työmäärä tunteina',
  'diff.field.level': () => 'Taso (EQF)',
  'diff.field.assessment': () => 'Arvioinnin tyyppi',
  'diff.field.language': () => 'Kieli',
  'diff.field.awarding-body': () => 'Myöntäjäorganisaatio',
  'diff.outcome.agree': () => 'sama',
  'diff.outcome.differ': () => 'eroaa',
  'diff.outcome.only-in-offering': () => 'vain tarjonnassa',
  'diff.outcome.only-in-credential': () => 'vain todistuksessa',
  'diff.outcome.not-comparable': () => 'ei vertailtavissa: ei yhteistä kieltä tai tunnistetta',
  'diff.verdict.agree': () => 'Tarjonta ja todistus ovat yhtäpitävät.',
  'diff.verdict.differ': () => 'Tarjonta ja todistus eroavat toisistaan.',
  'diff.verdict.undecided': () => 'Tarjonnassa ja todistuksessa ei ole mitään vertailtavaa.',
  'diff.side.offering': () => 'Tarjonta',
  'diff.side.credential': () => 'Todistus',
  'map.incomplete': ({ target }) =>
    `Asiakirja (${target}) ei kerro kaikkea, mitä pieni osaamiskokonaisuus edellyttää:`,
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
  'keys.did-key-rsa': () =>
    'did:key-muodossa ei voi esittää RSA-avainta. Käytä muotoa web tai jwk.',
  'trust.crl-invalid': () => 'Peruutustietoja (CRL) ei voi lukea.',
  'trust.ocsp-invalid': () => 'Peruutustietoja (OCSP) ei voi lukea.',
  'trust.service-invalid': () =>
    'Luotetun luettelon palvelusta puuttuu tieto, tai tieto on tuntematon: certificate, status (granted, withdrawn), from, type (CA/QC, TSA/QTST).',
  'trust.anchor-invalid': () => 'Luotettua varmennetta ei voi lukea.',
  'keys.none-fits': ({ format, algorithms }) =>
    `Mikään voimassa oleva avain ei sovi muotoon ${format}; siihen käy ${algorithms}.`,
  'keys.unreadable': ({ path }) => `${path} ei ole merkki-ohjelman avaintiedosto.`,
  'keys.cannot-rotate': () =>
    'Tunnisteissa did:key ja did:jwk avain on itse tunniste. Luo uusi avain komennolla keys new.',
  'keys.moment': () => 'Ajankohta on ennen avaimen luomista.',
  'keys.not-active': () => 'Avain on paljastunut ja pysyy sellaiseksi merkittynä.',
  'keys.not-withdrawable': () =>
    'Tunnistetta did:key tai did:jwk ei voi perua. Mitätöi sen todistukset tilaluettelossa ja myönnä ne uudelleen.',
  'keys.publish': () =>
    'Julkaise did.json ja jwks.json uudelleen, jotta muut saavat muutoksesta tiedon.',
  'keys.status.active': () => 'käytössä',
  'keys.status.retired': () => 'poistettu käytöstä',
  'keys.status.compromised': () => 'paljastunut',
  'keys.unknown': ({ path, known }) =>
    `Kansiossa ${path} ei ole tätä avainta. Siinä ovat: ${known}.`,
  'keys.which': ({ known }) => `Valitse avain: ${known}.`,
  'keys.written': ({ path }) => `Avain kirjoitettiin tiedostoon ${path}. Pidä se salassa.`,
  'keys.did': ({ did }) => `Myöntäjä: ${did}`,
  'resolver.malformed': ({ path }) =>
    `${path} ei ole dokumenttiluettelo: {"documents": {"did:…": "tiedosto.json"}}.`,
  'resolver.document': ({ path }) =>
    `${path}, joka on dokumenttiluettelossa, ei ole yksi JSON-objekti.`,
  'shapes.malformed': ({ path }) => `${path} ei ole Turtle-tiedosto (*.ttl).`,
  'shapes.none': ({ path }) => `Kansiossa ${path} ei ole SHACL-tiedostoja (*.ttl).`,
  'shapes.not-installed': ({ packages }) =>
    `--shapes tarvitsee kirjastoja, joita ei ole asennettu. Asenna ne samaan paikkaan kuin merkki: npm install ${packages}`,
  'trust.malformed': ({ path, member }) =>
    `${path} ei ole luottamusluettelo${member === undefined ? '' : ` (${member})`}: {"issuers": ["did:…"], "certificates": ["ca.pem"]}.`,
  'new.written': ({ path }) =>
    `Mallipohja kirjoitettiin: ${path}. Seuraavaksi: merkki check ${path}`,
  'map.assumed': ({ count }) =>
    count === 1
      ? 'Yksi tiedon kenttä on oletettu: mikään lähde ei vahvista sen nimeä tai koodeja.'
      : `${count} tiedon kenttää on oletettu: mikään lähde ei vahvista niiden nimiä tai koodeja.`,
  'map.unchecked': () => 'Nämä skeeman kohdat jäivät tarkistamatta, koska niitä ei tunneta:',
  'map.losses': ({ count }) => `Ei siirtynyt: ${count}`,
  'map.no-losses': () => 'Kaikki siirtyi.',
  'map.coverage.element': () => 'Elementti',
  'map.coverage.full': () => 'kokonaan',
  'map.coverage.partial': () => 'osittain',
  'map.coverage.none': () => 'ei',
  'map.coverage.note': () =>
    '* Pakollinen neuvoston suosituksen 2022/C 243/02 liitteessä I. Oppija, päivämäärä ja arvosana kuuluvat suoritukseen, eivät tarjolla olevaan koulutukseen.',
  'issue.issued': ({ count }) => `Myönnetty: ${count}`,
  'issue.skipped': ({ count }) => `Myönnetty jo aiemmin, ei muutettu: ${count}`,
  'issue.quality': ({ count }) =>
    `Mitään ei myönnetty: laatusääntöjen vastaisia kohtia on ${count}.`,
  'usage.profile-file': ({ path }) => `${path} ei ole laatuprofiili.`,
  'usage.bake-format': ({ format }) => `Muodon ${format} todistusta ei voi upottaa kuvaan.`,
  'image.characters': ({ count }) =>
    `PNG-kuvien kirjasimesta puuttuvia merkkejä: ${count}. Niiden paikalla on tyhjä ruutu; SVG-kuvassa ne näkyvät.`,
  'image.colour': () => 'Väri annetaan muodossa #rrggbb.',
  'image.logo': () => 'Kuvan on oltava alle 700 kilotavun PNG-, JPEG- tai SVG-tiedosto.',
  'render.written': ({ path }) => `Sivu on kirjoitettu: ${path}.`,
  'usage.size-without-png': () =>
    'Valitsin --size vaatii valitsimen --png; SVG-kuva sopii kaikkiin kokoihin.',
  'bake.written': ({ path }) => `Kuva kirjoitettiin: ${path}.`,
  'upgrade.to-decide': () => 'Päätettävä ennen allekirjoitusta:',
  'upgrade.to-consider': () => 'Harkittava:',
  'usage.no-old-badges': () =>
    'Tiedostoissa ei ole Open Badges 2.0:n merkkiä, merkkiluokkaa eikä myöntäjää.',
  'status.conflict': ({ path, lock }) =>
    `Joku muu muuttaa luetteloa ${path}. Jos näin ei ole, poista ${lock}.`,
  'status.length': ({ minimum, maximum }) => `Tilaluettelossa on ${minimum}–${maximum} paikkaa.`,
  'status.no-entry': ({ path, purpose }) =>
    `Todistuksella ${path} ei ole tässä luettelossa paikkaa, joka koskisi asiaa ${purpose}.`,
  'status.written': ({ path, url }) =>
    `Tilaluettelo kirjoitettu: ${path}. Julkaise se osoitteessa ${url}`,
  'status.done.revoke': ({ index }) => `Peruutettu: paikka ${index}. Julkaise luettelo uudelleen.`,
  'status.done.suspend': ({ index }) =>
    `Keskeytetty: paikka ${index}. Julkaise luettelo uudelleen.`,
  'status.done.reinstate': ({ index }) =>
    `Palautettu voimaan: paikka ${index}. Julkaise luettelo uudelleen.`,
  'status.unchanged': ({ index }) => `Ei muutettavaa: paikassa ${index} on jo tämä tieto.`,
  'status.marked': ({ marked, length }) => `Merkitty: ${marked} / ${length} paikkaa`,
  'status.entry.clear': ({ index }) => `Paikassa ${index} ei ole merkintää.`,
  'status.entry.marked': ({ index }) => `Paikassa ${index} on merkintä.`,
  'verify.verdict.valid': () => 'PÄTEVÄ',
  'verify.verdict.invalid': () => 'EI PÄTEVÄ',
  'verify.verdict.indeterminate': () => 'EI VOITU RATKAISTA',
  'verify.europass': () => 'Europassin tarkistukset',
  'help.code': () =>
    'Kertoo, mitä tarkistuksen koodi tarkoittaa, mistä se johtuu ja mitä voi tehdä.',
  'help.explain': () =>
    'Luettelee, mitä todistuksesta allekirjoitus kattaa ja mikä sen määrittelee.',
  'help.option.network': () =>
    'hakee puuttuvat asiakirjat verkosta (https); muuten mitään ei haeta',
  'help.option.evidence': () =>
    'aiemmin tallennettu aineisto, josta silloin kaikki haetaan; anna myös --at',
  'help.option.save-evidence': () =>
    'tiedosto, johon tallennetaan kaikki myöhemmän tarkistuksen tarvitsemat asiakirjat',
  'help.option.challenge': () => 'haaste, johon esityksen on vastattava',
  'help.option.domain': () => 'kuka pyysi esitystä: sen toimialue tai vastaanottaja',
  'help.option.mandate': () =>
    'peruste, jolla eurooppalainen todistus myönnetään toisen myöntävän tahon puolesta; teksti tai tiedosto',
  'help.option.tsa': () =>
    'aikaleimapalvelun osoite (RFC 3161), josta jokainen leima saa aikaleiman; vain silloin otetaan yhteyttä verkkoon',
  'help.option.vct': () =>
    'SD-JWT VC:n tyyppi: osaamismerkin tiedot (oletus) tai kokonainen eurooppalainen todistus',
  'issue.note.elm-di': () =>
    'Huomaa: Europass hyväksyy vain leimatut todistukset (--format elm-jades). Tämä muoto on muita todentajia varten.',
  'issue.note.sd-jwt': () =>
    'Huomaa: EUDI-lompakoiden pienten osaamiskokonaisuuksien tyypit ovat luonnoksia ja voivat muuttua. Näitä todistuksia ei voi kumota, koska token status list -luetteloa ei ole.',
  'timestamp.imprint': () => 'Aikaleimapalvelu antoi aikaleiman muusta kuin pyydettiin.',
  'timestamp.malformed': () => 'Aikaleimapalvelun vastaus ei ole RFC 3161:n mukainen.',
  'timestamp.nonce': () => 'Aikaleimapalvelu vastasi toiseen pyyntöön.',
  'timestamp.query': () => 'Tästä ei voi muodostaa aikaleimapyyntöä.',
  'usage.option-format': ({ option, format }) => `Valitsin ${option} ei sovi muotoon ${format}.`,
  'timestamp.refused': ({ reasons, status }) =>
    `Aikaleimapalvelu hylkäsi pyynnön (${reasons ?? `tila ${status}`}).`,
  'usage.unknown-code': ({ code, known }) => `Koodia ”${code}” ei ole. Koodeja ovat: ${known}.`,
  'usage.options-exclude': ({ option, other }) =>
    `${option} ja ${other} eivät sovi yhteen: jätä toinen pois.`,
  'usage.one-credential': ({ option }) => `${option} koskee yhtä todistusta kerrallaan.`,
  'evidence.malformed': ({ path }) =>
    `${path} ei ole aineisto, jonka merkki verify on tallentanut.`,
  'evidence.written': ({ path, count, at }) =>
    `Aineisto kirjoitettu tiedostoon ${path}, asiakirjoja: ${count}. Tarkista uudelleen: --evidence ${path} --at ${at}`,
  'code.meaning': () => 'Merkitys',
  'code.cause': () => 'Todennäköinen syy',
  'code.remedy': () => 'Toimenpide',
  'explain.coverage.whole': () =>
    'Allekirjoitus kattaa kaiken. Onko se pätevä, sen kertoo merkki verify.',
  'explain.coverage.defined-terms': () =>
    'Allekirjoitus kattaa sen, mikä on määritelty. Onko se pätevä, sen kertoo merkki verify.',
  'explain.coverage.nothing': () => 'Mikään allekirjoitus ei kata tätä sisältöä.',
  'explain.signed': () => 'allekirjoitettu',
  'explain.unsigned': () => 'ei allekirjoitettu',
  'explain.undefined': () => 'ei määritelty',
  'explain.missing-context': ({ url }) =>
    `Konteksti ${url} ei ollut saatavilla; sen määrittelemät kohdat näkyvät määrittelemättöminä.`,
  'explain.nothing': () => 'Tämä ei ole osaamistodistus muodossa, jonka voisi selittää.',
  'loader.blocked': ({ url }) =>
    `Osoitteesta ${url} ei kysytty: vain julkisen internetin https-osoitteista kysytään.`,
  'loader.redirect': ({ url }) => `${url} ohjaa muualle, eikä ohjausta seurata.`,
  'loader.status': ({ url, status }) => `${url} vastasi HTTP-virheellä ${status}.`,
  'loader.timeout': ({ url, seconds }) => `${url} ei vastannut ${seconds} sekunnissa.`,
  'loader.too-large': ({ url }) => `Asiakirja osoitteessa ${url} on liian suuri.`,
  'loader.unreachable': ({ url }) => `Osoitteeseen ${url} ei saatu yhteyttä.`,
  'loader.media-type': ({ url }) => `${url} antoi muunlaisen asiakirjan.`,
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
  'help.correct': () =>
    'Myöntää todistuksen virheellisen tilalle ja merkitsee virheellisen mitätöidyksi.',
  'help.credentials': () =>
    'Luettelee kansioon myönnetyt todistukset: tila, paikka tilaluettelossa, voimassaolon päättyminen.',
  'help.audit-check': () => 'Tarkistaa kansion tapahtumalokin ketjun ja tiedostot.',
  'help.option.status-list': () => 'tilaluettelon osoite; kukin todistus saa siitä paikan',
  'help.option.status-purpose': () => 'revocation (oletus) tai suspension',
  'help.option.run': () => 'tunnus, joka erottaa saman todistuksen eri myöntökerrat',
  'help.option.resume': () => 'jatkaa kesken jäänyttä ajoa; virhe, jos kansiossa ei ole ajoa',
  'help.option.dry-run': () => 'tarkistaa kaiken, ei allekirjoita eikä kirjoita mitään',
  'help.option.replaces': () => 'virheellisen todistuksen tunniste',
  'help.option.id': () => 'vain tämä todistus',
  'help.option.ends-before': () => 'vain todistukset, joiden voimassaolo päättyy ennen tätä',
  'help.option.head': () => 'aiemmin muistiin merkitty tiiviste, jonka pitää olla lokissa',
  'issue.baked': ({ count }) => `Upotettu kuvaan: ${count}`,
  'issue.dry-run': ({ fresh, existing }) =>
    `Koeajo: myönnettäisiin ${fresh}, myönnetty jo ${existing}. Mitään ei kirjoitettu.`,
  'issue.nothing': () => 'Mitään ei myönnetty: korjaa ensin yllä olevat.',
  'correct.done': ({ id, replaces }) => `${id} korvaa todistuksen ${replaces}`,
  'credentials.count': ({ count }) => `Todistuksia: ${count}`,
  'audit.torn': () =>
    'Viimeinen rivi on kesken; niin käy, kun ajo keskeytyy. Rivi ei ole voimassa.',
  'audit.whole': ({ count, head }) =>
    `Ketju on ehjä: ${count} merkintää, viimeisen tiiviste ${head}`,
  'audit.broken': ({ count }) => `Ketju EI ole ehjä (${count} riviä).`,
  'usage.nothing-to-resume': ({ path }) => `Kansiossa ${path} ei ole ajoa, jota jatkaa.`,
  'usage.one-recipient': () => 'Korjaus tehdään yhdelle vastaanottajalle kerrallaan.',
  'help.credentials-revoke': () => 'Kirjaa todistuksen mitätöidyksi.',
  'help.credentials-suspend': () => 'Kirjaa todistuksen voimassaolon keskeytetyksi.',
  'help.credentials-reinstate': () => 'Kirjaa keskeytetyn todistuksen taas voimassa olevaksi.',
  'credentials.changed': ({ id, standing }) => `Kirjattu: ${id} (${standing})`,
  'credentials.unchanged': ({ id, standing }) => `Ei muutosta: ${id} (${standing})`,
  'credentials.no-status': () =>
    'Todistuksella ei ole paikkaa tilaluettelossa: todentaja ei voi tietää muutoksesta.',
  'credentials.publish': ({ list, index, action }) =>
    `Merkitse muutos myös tilaluetteloon ${list}: merkki status ${action} FILE --index ${index}`,
  'help.import': () =>
    'Tekee luettelosta kuvausluonnokset: CSV taikka OOAPI- tai Opintopolku-muotoinen JSON.',
  'help.publish': () => 'Vertaa kuvausta OOAPI-palveluun ja lähettää pyydettäessä sen, mikä eroaa.',
  'help.option.client-id': () => 'asiakkaan tunnus valtuutuspalvelimella',
  'help.option.client-secret-file': () =>
    'tiedosto, jossa on asiakkaan salaisuus; muuten MERKKI_CLIENT_SECRET',
  'help.option.columns': () => 'YAML-tiedosto, joka kertoo, mihin kukin sarake kuuluu',
  'help.option.columns-template': () =>
    'tulostaa pohjan sellaiselle tiedostolle sarakkeiden mukaan',
  'help.option.force': () => 'korvaa tiedostot, joiden sisältö on toinen',
  'help.option.scope': () => 'pääsytunnisteen käyttöala',
  'help.option.send': () => 'lähettää; muuten mitään ei lähetetä ja suunnitelma tulostetaan',
  'help.option.token-url': () => 'valtuutuspalvelimen https-osoite, josta pääsytunniste haetaan',
  'import.count.rows': () => 'luettuja rivejä',
  'import.count.written': () => 'kirjoitettuja luonnoksia',
  'import.count.unchanged': () => 'luonnoksia, jotka olivat jo samanlaisina',
  'import.count.rejected': () => 'hylättyjä rivejä',
  'import.count.incomplete': () => 'luonnoksia, joista puuttuu pakollinen tieto',
  'import.list.missing': () => 'mitä kustakin luonnoksesta vielä puuttuu',
  'import.list.notCarried': () => 'mille luettelon tiedoille luonnoksessa ei ole paikkaa',
  'import.list.rejected': () => 'hylätyt rivit: korjaa ne ja tuo tämä tiedosto',
  'import.place': ({ row, column }) => `rivi ${row}${column === '' ? '' : `, sarake ”${column}”`}`,
  'publish.assumed': () => 'Osoite on oma, ei määrityksestä.',
  'publish.dry-run': () => 'Mitään ei lähetetty. Lähetä valitsimella --send.',
  'publish.failed': () => 'epäonnistui',
  'publish.not-offered': () => 'ei voi lähettää',
  'publish.not-tried': () => 'ei yritetty',
  'publish.planned': () => 'lähetettäisiin',
  'publish.sent': () => 'lähetetty',
  'publish.unchanged': () => 'palvelussa jo samanlaisena',
  'publish.difference.added': () => 'palvelusta puuttuu tämä',
  'publish.difference.changed': () => 'palvelussa on toinen arvo',
  'publish.difference.only-there': () => 'vain palvelussa; lähetys poistaa tämän',
} satisfies Messages<CliMessageKey>;

/** Texts of the command line in Finnish. */
export const fi: Catalogue<CliMessageKey> = { locale: 'fi', messages };
