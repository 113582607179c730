import type { Catalogue, Messages } from '@merkki/core';
import type { CliMessageKey } from '../message-key.ts';
import { help } from './help-fi.ts';

const messages = {
  ...help,
  'usage.unknown-command': ({ command, near }) =>
    `Komentoa ”${command}” ei ole. ${near ? `Lähimmät: ${near}.` : 'Katso merkki --help.'}`,
  'usage.option': ({ command, option, unknown }) =>
    `${unknown ? `Valitsinta ${option} ei ole` : `Valitsimelta ${option} puuttuu arvo, tai se ei ota arvoa`}. Katso merkki ${command} --help.`,
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
  'map.parameters': () => 'Parametritiedostossa ei ole nimiä arvoineen.',
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
  'credentials.changed': ({ id, standing }) => `Kirjattu: ${id} (${standing})`,
  'credentials.unchanged': ({ id, standing }) => `Ei muutosta: ${id} (${standing})`,
  'credentials.no-status': () =>
    'Todistuksella ei ole paikkaa tilaluettelossa: todentaja ei voi tietää muutoksesta.',
  'credentials.publish': ({ list, index, action }) =>
    `Merkitse muutos myös tilaluetteloon ${list}: merkki status ${action} FILE --index ${index}`,
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
