import type { Messages } from '@merkki/core';
import type { HelpKey } from '../help-key.ts';

/** What the help says in Finnish. */
export const help = {
  'help.title': () =>
    'merkki – pienten osaamiskokonaisuuksien kuvaaminen, tarkistus, julkaisu, myöntäminen ja todentaminen',
  'help.usage': () => 'Käyttö:',
  'help.exit-codes': () =>
    'Paluukoodit: 0 kunnossa · 1 tarkistettu, ei kunnossa · 2 käyttövirhe tai tiedosto ei aukea · 3 ei voitu ratkaista',
  'help.more': () => 'Yhden komennon ohje: merkki KOMENTO --help',
  'help.command': () => 'KOMENTO',
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
  'help.convert': () => 'Muuntaa todistuksen tai kuvauksen toiseen muotoon ilman allekirjoitusta.',
  'help.diff': () => 'Kertoo, missä tarjonnan kuvaus ja todistus eroavat.',
  'help.code': () =>
    'Kertoo, mitä tarkistuksen koodi tarkoittaa, mistä se johtuu ja mitä voi tehdä.',
  'help.explain': () =>
    'Luettelee, mitä todistuksesta allekirjoitus kattaa ja mikä sen määrittelee.',
  'help.correct': () =>
    'Myöntää todistuksen virheellisen tilalle ja merkitsee virheellisen mitätöidyksi.',
  'help.credentials': () =>
    'Luettelee kansioon myönnetyt todistukset: tila, paikka tilaluettelossa, voimassaolon päättyminen.',
  'help.audit-check': () => 'Tarkistaa kansion tapahtumalokin ketjun ja tiedostot.',
  'help.credentials-revoke': () => 'Kirjaa todistuksen mitätöidyksi.',
  'help.credentials-suspend': () => 'Kirjaa todistuksen voimassaolon keskeytetyksi.',
  'help.credentials-reinstate': () => 'Kirjaa keskeytetyn todistuksen taas voimassa olevaksi.',
  'help.import': () =>
    'Tekee luettelosta kuvausluonnokset: CSV taikka OOAPI- tai Opintopolku-muotoinen JSON.',
  'help.publish': () => 'Vertaa kuvausta OOAPI-palveluun ja lähettää pyydettäessä sen, mikä eroaa.',
  'help.option.alg': () => 'Ed25519 (oletus), ES256, ES384 tai RS256',
  'help.option.at': () => 'hetki, jota pidetään nykyhetkenä, esimerkiksi 2027-01-18T09:00:00Z',
  'help.option.bake': () => 'PNG- tai SVG-kuva, johon kukin merkki myös upotetaan',
  'help.option.baseline': () => 'tunnettujen havaintojen tiedosto: vain uudet hylkäävät',
  'help.option.certificate': () =>
    'lisää TESTIvarmenteen eurooppalaisen oppimismallin leimoja varten',
  'help.option.challenge': () => 'haaste, johon esityksen on vastattava',
  'help.option.client-id': () => 'asiakkaan tunnus valtuutuspalvelimella',
  'help.option.client-secret-file': () =>
    'tiedosto, jossa on asiakkaan salaisuus; muuten MERKKI_CLIENT_SECRET',
  'help.option.colours': () =>
    'värit muodossa #rrggbb pilkuin eroteltuina: pääväri, koriste, pohja',
  'help.option.columns': () => 'YAML-tiedosto, joka kertoo, mihin kukin sarake kuuluu',
  'help.option.columns-template': () =>
    'tulostaa pohjan sellaiselle tiedostolle sarakkeiden mukaan',
  'help.option.country': () => 'testivarmenteen maa, esimerkiksi FI',
  'help.option.coverage': () => 'mitkä liitteen I elementit kukin opintopalvelu välittää',
  'help.option.credential': () =>
    'todistus, jonka paikkaa luettelossa tarkoitetaan: JSON, VC-JWT tai kuvaan upotettu',
  'help.option.did': () => 'key, jwk tai web:ISÄNTÄ[:POLKU]',
  'help.option.domain': () => 'kuka pyysi esitystä: sen toimialue tai vastaanottaja',
  'help.option.dry-run': () => 'tarkistaa kaiken, ei allekirjoita eikä kirjoita mitään',
  'help.option.ends-before': () => 'vain todistukset, joiden voimassaolo päättyy ennen tätä',
  'help.option.europass': () => 'näyttää myös Europassin seitsemän tarkistusta',
  'help.option.evidence': () =>
    'aiemmin tallennettu aineisto, josta silloin kaikki haetaan; anna myös --at',
  'help.option.fail-on': () => 'error (oletus) tai warning',
  'help.option.fill': () => 'YAML tai JSON: mitä lähde ei kerro, todistustietueen muodossa',
  'help.option.force': () => 'korvaa tiedostot, joiden sisältö on toinen',
  'help.option.format': () => 'tulostusmuoto; sallitut arvot näkyvät yllä',
  'help.option.from': () => 'muodon mukainen asiakirja, joka luetaan takaisin',
  'help.option.head': () => 'aiemmin muistiin merkitty tiiviste, jonka pitää olla lokissa',
  'help.option.id': () => 'todistuksen tunniste',
  'help.option.index': () => 'todistuksen paikka luettelossa',
  'help.option.issuer': () => 'myöntäjän DID-tunnus, johon allekirjoitusavain kuuluu',
  'help.option.json': () => 'JSON tulosteena, rivi kutakin syötettä kohden',
  'help.option.keys': () => 'avainten kansio',
  'help.option.lang': () => 'viestien kieli: fi, sv tai en',
  'help.option.language': () => 'kirjoitettavien tekstien kieli: fi, sv tai en',
  'help.option.length': () => 'paikkojen määrä, vähintään 131072 (oletus)',
  'help.option.logo': () => 'kuvaan tuleva logo: PNG, JPEG tai SVG',
  'help.option.mandate': () =>
    'peruste, jolla eurooppalainen todistus myönnetään toisen myöntävän tahon puolesta; teksti tai tiedosto',
  'help.option.map.profile': () => 'oma kenttätaulu kuvausta varten, YAML tai JSON',
  'help.option.name': () => 'oppijan nimi, vain sivua varten',
  'help.option.network': () =>
    'hakee puuttuvat asiakirjat verkosta (https); muuten mitään ei haeta',
  'help.option.offering': () => 'toteutuksen tunniste',
  'help.option.organisation': () => 'testivarmenteen organisaation nimi',
  'help.option.organisation-id': () => 'testivarmenteen tunniste, esimerkiksi VATFI-12345671',
  'help.option.out': () => 'kirjoitettava tiedosto tai kansio',
  'help.option.parameters': () =>
    'arvot, jotka vain korkeakoulu tietää, nimen mukaan: YAML tai JSON',
  'help.option.picture': () => 'näytettävä kuva: PNG, JPEG tai SVG',
  'help.option.png': () => 'kirjoittaa PNG-kuvan SVG-kuvan sijaan',
  'help.option.profile': () =>
    'laatuprofiilit tai YAML-tiedosto pilkuin erotettuina; eu on aina mukana',
  'help.option.purpose': () =>
    'mitä luettelo koskee, pilkuin erotettuna: revocation (oletus), suspension, message, refresh',
  'help.option.reason': () => 'syy lokiin; sitä ei julkaista',
  'help.option.recipient': () =>
    'kenelle todistuksen pitäisi kuulua: TYYPPI=ARVO, esimerkiksi emailAddress=a@example.org',
  'help.option.recipients': () => 'vastaanottajat: CSV otsikkorivillä, JSON-taulukko tai NDJSON',
  'help.option.record': () => 'VIRTA-tietueen laji: Opintosuoritus (oletus) tai Opiskeluoikeus',
  'help.option.replaces': () => 'virheellisen todistuksen tunniste',
  'help.option.resolver': () => 'luettelo dokumenteista, jotka muuten haettaisiin (JSON)',
  'help.option.resume': () => 'jatkaa kesken jäänyttä ajoa; virhe, jos kansiossa ei ole ajoa',
  'help.option.run': () => 'tunnus, joka erottaa saman todistuksen eri myöntökerrat',
  'help.option.save-evidence': () =>
    'tiedosto, johon tallennetaan kaikki myöhemmän tarkistuksen tarvitsemat asiakirjat',
  'help.option.schema': () =>
    'palvelun OpenAPI-kuvaus (3.0 tai 3.1), yhdessä valinnan --profile kanssa',
  'help.option.scope': () => 'pääsytunnisteen käyttöala',
  'help.option.send': () => 'lähettää; muuten mitään ei lähetetä ja suunnitelma tulostetaan',
  'help.option.service': () => 'tarjonnan muoto; oletus: se, joka lukee siitä eniten',
  'help.option.shapes': () =>
    'julkaistujen SHACL-tiedostojen (*.ttl) kansio, jonka mukaan eurooppalaiset profiilit arvioidaan',
  'help.option.size': () => 'PNG-kuvan leveys kuvapisteinä: 16–4096, muuten 600',
  'help.option.stage': () => 'offering (kuvaus) tai award (myönnetty todistus)',
  'help.option.status-list': () => 'tilaluettelon osoite; kukin todistus saa siitä paikan',
  'help.option.status-purpose': () => 'revocation (oletus) tai suspension',
  'help.option.template': () => 'kuvan malli: seal (oletus), card, hexagon tai ribbon',
  'help.option.to': () => 'open-badges, elm tai definition',
  'help.option.token-url': () => 'valtuutuspalvelimen https-osoite, josta pääsytunniste haetaan',
  'help.option.trust': () => 'luotetut myöntäjät ja varmenteet (JSON)',
  'help.option.tsa': () =>
    'aikaleimapalvelun osoite (RFC 3161), josta jokainen leima saa aikaleiman; vain silloin otetaan yhteyttä verkkoon',
  'help.option.type': () => 'saavutuksen tyyppi, esimerkiksi MicroCredential',
  'help.option.upgrade.language': () => 'merkkien tekstien kieli, kielitunnus kuten fi',
  'help.option.url': () => 'luettelon tai palvelun https-osoite',
  'help.option.vct': () =>
    'SD-JWT VC:n tyyppi: osaamismerkin tiedot (oletus) tai kokonainen eurooppalainen todistus',
  'help.option.write-baseline': () => 'kirjoittaa nykyiset havainnot vertailupohjaan',
  'help.option.zone': () => 'aikavyöhyke, jos päivämäärästä puuttuu se: Z tai esimerkiksi +02:00',
} satisfies Messages<HelpKey>;
