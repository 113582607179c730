import type { Catalogue, Messages, Params } from '@merkki/core';
import { profileFi } from '@merkki/elm/locales/fi';
import type { VerifierCode } from '../codes.ts';
import { signatures } from './fi-signatures.ts';
import { inBrackets } from './in-brackets.ts';

const count = new Intl.NumberFormat('fi');

function atMost(limit: Params[string] | undefined, unit: string): string {
  return typeof limit === 'number' ? ` (enintään ${count.format(limit)} ${unit})` : '';
}

function onLine({ line }: Params): string {
  return inBrackets(line, 'rivi ');
}

const messages = {
  // Reading
  'parse.ok': () => 'Tiedosto voitiin lukea.',
  'parse.not-a-badge': () => 'Kuvaan upotettu sisältö ei ole Open Badge -osaamismerkki.',
  'parse.not-an-object': () => 'Tiedosto on JSON-muotoa, mutta se ei ole yksi osaamistodistus.',
  'parse.unrecognised': () =>
    'Tämä ei ole osaamistodistus missään muodossa, jonka voi todentaa täällä.',
  'parse.unsupported-form': () => 'Tässä muodossa olevaa osaamistodistusta ei voi todentaa täällä.',
  'internal.error': () =>
    'Todentaminen keskeytyi ohjelmiston virheeseen, joten mitään ei voitu ratkaista. Vika ei ole todistuksessa.',
  'json.duplicate-key': (params) =>
    `Samassa rakenteessa on kaksi samannimistä kenttää${onLine(params)}, joten eri ohjelmat voisivat lukea todistuksen eri tavoin.`,
  'json.encoding': (params) =>
    `Teksti ei ole virheetöntä UTF-8-muotoa: siinä on vioittuneita merkkejä tai alussa on tavujärjestysmerkki${onLine(params)}.`,
  'json.forbidden-key': (params) =>
    `Kentällä on nimi, jota ei turvallisuussyistä hyväksytä, kuten __proto__${onLine(params)}.`,
  'json.malformed': (params) => `Tiedosto ei ole kelvollista JSON-muotoa${onLine(params)}.`,
  'limits.chunks': ({ maxChunks }) =>
    `Kuvassa on enemmän osia kuin sallitaan${atMost(maxChunks, 'lohkoa')}.`,
  'limits.complexity': () =>
    'Sisältö on liian laaja tai monimutkainen, jotta sen voisi tarkistaa turvallisesti.',
  'limits.contexts': ({ maxContexts }) =>
    `Todistus viittaa useampaan kontekstiin kuin sallitaan${atMost(maxContexts, 'kontekstia')}.`,
  'limits.depth': ({ maxDepth }) =>
    `Sisällössä on enemmän sisäkkäisiä tasoja kuin sallitaan${atMost(maxDepth, 'tasoa')}.`,
  'limits.image': ({ maxBytes }) => `Kuva on suurempi kuin sallitaan${atMost(maxBytes, 'tavua')}.`,
  'limits.members': ({ maxMembers }) =>
    `Todistuksessa on enemmän kenttiä kuin sallitaan${atMost(maxMembers, 'kenttää')}.`,
  'limits.size': ({ maxBytes, maxLength }) =>
    `Tiedosto on suurempi kuin sallitaan${atMost(maxBytes ?? maxLength, 'tavua')}.`,

  // Pictures
  'bake.clr': () =>
    'Kuvassa on Comprehensive Learner Record -todistus; täällä todennetaan vain Open Badges -merkkejä.',
  'bake.content': () => 'Kuvaan upotettu sisältö ei ole allekirjoitettu osaamistodistus.',
  'bake.encoding': () => 'Kuvaan upotettu teksti on vioittunut: se ei ole UTF-8-muotoa.',
  'bake.not-an-image': () => 'Tiedosto ei ole PNG- eikä SVG-kuva.',
  'bake.ob2': () =>
    'Kuvassa on Open Badges 2.0 -osaamismerkki; täällä todennetaan vain version 3.0 merkkejä.',
  'bake.png.after-end': () =>
    'PNG-kuvan lopun jälkeen on tietoa, jota ei turvallisuussyistä hyväksytä.',
  'bake.png.compressed': () => 'Kuvaan upotettu osaamismerkki on pakattu, mitä standardi ei salli.',
  'bake.png.crc': () => 'Kuvaan upotettu osaamismerkki on vioittunut: tarkistussumma on väärä.',
  'bake.png.duplicate': () =>
    'Kuvassa on useampi kuin yksi osaamismerkki, joten ei ole selvää, mikä niistä pätee.',
  'bake.png.malformed': ({ reason }) => `PNG-kuva on vioittunut${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'Kuvassa ei ole osaamismerkkiä. Kuvan koon tai tiedostomuodon muuttaminen poistaa merkin usein.',
  'bake.png.truncated': () => 'PNG-kuva on katkennut: sen loppu puuttuu.',
  'bake.png.wrong-chunk': ({ type }) =>
    `Osaamismerkki on PNG-kuvan väärässä osassa${inBrackets(type)}; standardin mukaan sen paikka on iTXt.`,
  'bake.png.wrong-keyword': () =>
    'Osaamismerkki on PNG-kuvassa väärin kirjoitetun avainsanan alla.',
  'bake.svg.compressed': () => 'SVG-kuva on pakattu (svgz), eikä sitä voi lukea täällä.',
  'bake.svg.doctype': () =>
    'SVG-kuvassa on dokumenttityypin määrittely (DOCTYPE), jota ei turvallisuussyistä hyväksytä.',
  'bake.svg.duplicate': () =>
    'Kuvassa on useampi kuin yksi osaamismerkki, joten ei ole selvää, mikä niistä pätee.',
  'bake.svg.entity': () => 'SVG-kuvassa on entiteetti, jota ei turvallisuussyistä hyväksytä.',
  'bake.svg.malformed': ({ reason }) => `SVG-kuva on vioittunut${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'Osaamismerkki ei ole SVG-kuvassa ensimmäisenä, kuten standardi vaatii.',
  'bake.svg.missing': () =>
    'Kuvassa ei ole osaamismerkkiä. Kuvan koon tai tiedostomuodon muuttaminen poistaa merkin usein.',
  'bake.svg.namespace': () =>
    'SVG-kuvalta tai siihen upotetulta osaamismerkiltä puuttuu standardin mukainen nimiavaruus.',
  'bake.svg.truncated': () => 'SVG-kuva on katkennut: sen loppu puuttuu.',

  // Form
  'schema.ok': () => 'Todistus on standardinsa mukaisessa muodossa.',
  'schema.array-required': () =>
    'Yksittäisen arvon paikalla pitää standardin mukaan olla luettelo.',
  'schema.blank': () => 'Pakollinen teksti on tyhjä.',
  'schema.empty-array': () => 'Luettelo on tyhjä; standardin mukaan tyhjä luettelo jätetään pois.',
  'schema.format': ({ expected }) =>
    `Arvo ei ole siinä muodossa, joka tähän kuuluu${inBrackets(expected, 'odotettiin: ')}.`,
  'schema.missing': () => 'Pakollinen tieto puuttuu.',
  'schema.null': () => 'Arvo on null; standardin mukaan tällainen kenttä jätetään pois.',
  'schema.too-few': ({ expected }) =>
    `Luettelossa on liian vähän tietoja${inBrackets(expected, 'vähintään ')}.`,
  'schema.type': ({ expected }) => `Arvo on väärää tyyppiä${inBrackets(expected, 'odotettiin: ')}.`,
  'schema.unknown-member': () => 'Standardi ei tunne tätä kenttää tässä kohdassa.',
  'schema.value': ({ expected }) =>
    `Arvo ei ole mikään tässä sallituista arvoista${inBrackets(expected, 'odotettiin: ')}.`,
  'type.not-open-badge': () => 'Todistus ei ilmoita olevansa Open Badge -osaamismerkki.',
  'type.not-verifiable-credential': () =>
    'Todistus ei ilmoita olevansa todennettava todistus (VerifiableCredential).',
  'version.ob2': () =>
    'Tämä on Open Badges 2.0 -osaamismerkki; täällä todennetaan vain version 3.0 merkkejä.',
  'version.vcdm11': () =>
    'Osaamismerkki noudattaa vuoden 2022 tietomallia (VCDM 1.1), jota täällä ei todenneta.',
  'achievement.criteria-empty': () =>
    'Osaamismerkistä ei ilmene, millä perusteella se on ansaittu: kriteerit ovat tyhjät.',
  'achievement.missing': () => 'Osaamismerkistä ei ilmene, mitä on saavutettu.',
  'issuer.type': () => 'Myöntäjää ei ole kuvattu standardin mukaisesti (tyyppi Profile).',
  'result.out-of-range': () => 'Tulos ei ole sillä asteikolla, jonka osaamismerkki sille antaa.',
  'result.status-missing': () => 'Tuloksesta puuttuu tila, joka siinä pitäisi kertoa.',
  'result.unknown-description': () => 'Tulos viittaa asteikkoon, jota osaamismerkissä ei kuvata.',
  'result.unknown-level': () => 'Tulos viittaa tasoon, jota sen asteikolla ei ole.',
  'subject.type': () => 'Oppijan tiedoista puuttuu standardin vaatima tyyppi.',
  'subject.unidentified': () => 'Osaamismerkistä ei ilmene, kenelle se kuuluu.',
  'elm.array': () => 'Todistus on luettelossa, jossa ei ole muuta.',
  'elm.concept.foreign': ({ scheme }) =>
    `Arvo ilmoittaa kuuluvansa koodistoon${inBrackets(scheme)}, mutta sen tunniste ei ole tämän koodiston.`,
  'elm.concept.label': ({ scheme, member }) =>
    `Arvon yhteydessä oleva nimi kuuluu saman koodiston toiselle arvolle${inBrackets(member)}${inBrackets(scheme)}.`,
  'elm.concept.scheme': ({ scheme }) =>
    `Arvo on yhdestä koodistosta${inBrackets(scheme)}, mutta ilmoittaa kuuluvansa toiseen.`,
  'elm.concept.unknown': ({ scheme }) =>
    `Arvoa ei ole koodistossa${inBrackets(scheme)} siinä versiossa, joka täällä tunnetaan.`,
  'elm.context-alias': () =>
    'Kontekstin osoite alkaa https, kun se eurooppalaisissa palveluissa alkaa http. Tästä ei ole haittaa.',
  'elm.context-vcdm2': () =>
    'Eurooppalaista kontekstia ei voi käyttää yhdessä tietomallin 2.0 kontekstin kanssa: molemmat määrittelevät termin ”description”, ja jälkimmäinen suojaa sen.',
  'schema.claim-hidden': ({ claim }) =>
    `Todistuksesta ei näy jokin tieto, jota sen tyyppi edellyttää${inBrackets(claim)}; haltija on voinut jättää sen näyttämättä.`,
  'schema.claim-missing': ({ claim }) =>
    `Todistuksesta puuttuu jokin tieto, jota sen tyyppi edellyttää${inBrackets(claim)}.`,
  'elm.not-object': () => 'Tiedosto ei ole eurooppalaisen oppimismallin mukainen todistus.',
  'elm.shape': () => 'Arvon rakenne ei ole eurooppalaisen oppimismallin mukainen.',
  'elm.type': () => 'Tiedosto ei ilmoita olevansa eurooppalainen digitaalinen osaamistodistus.',
  'elm.wrapped': () => 'Todistus on lähetystiedoston kuoressa.',
  ...profileFi.messages,
  'profile.not-judged': () => 'Profiilia ei voitu arvioida annetuilla SHACL-määrittelyillä.',

  // Contexts
  'context.ok': () => 'Todistuksen käsitteet ovat kaikki hyväksytyistä määrittelyistä.',
  'context.inline': () =>
    'Todistuksessa on omia määrittelyjä, jotka voisivat muuttaa sen sanojen merkitystä.',
  'context.nested': () =>
    'Todistuksen osassa on omia määrittelyjä, jotka voisivat muuttaa sen sanojen merkitystä.',
  'context.not-approved': () =>
    'Todistuksessa tai sen allekirjoituksessa on omia määrittelyjä, jotka voisivat muuttaa allekirjoitettua sisältöä.',
  'context.older-variant': ({ url }) =>
    `Allekirjoitus on aito kontekstin aiemman sisällön mukaan${inBrackets(url)}; kontekstia on muutettu myöhemmin samassa osoitteessa.`,
  'context.order': () =>
    'Kontekstit eivät ole ne, jotka standardi vaatii, tai ne ovat väärässä järjestyksessä.',
  'context.unknown': () => 'Todistus viittaa kontekstiin, jota ei ole hyväksytty.',
  'jsonld.context-unavailable': ({ url }) =>
    `Konteksti ei ollut saatavilla${inBrackets(url)}, joten allekirjoitusta ei voitu tarkistaa.`,
  'jsonld.data-loss': () => 'Osa sisällöstä jää allekirjoituksen ulkopuolelle.',
  'jsonld.invalid': () =>
    'Sisältö ei ole kelvollista JSON-LD-muotoa, joten allekirjoitusta ei voi tarkistaa.',
  'jsonld.relative-iri': () => 'Tunniste on vajaa ja jää siksi allekirjoituksen ulkopuolelle.',
  'jsonld.undefined-term': ({ term }) =>
    `Käsitettä ei ole määritelty missään${inBrackets(term)}, joten se jää allekirjoituksen ulkopuolelle.`,

  ...signatures,

  // Validity, status, recipient
  'sd-jwt.claim-duplicate': () =>
    'Paljastettu kohta on todistuksessa jo ennestään, joten ei ole selvää, kumpi pätee.',
  'sd-jwt.claim-protected': ({ claim }) =>
    `Aina näytettävä tieto on niiden kohtien joukossa, jotka voi jättää näyttämättä${inBrackets(claim)}.`,
  'sd-jwt.digest-duplicate': () => 'Todistus viittaa kahdesti samaan piilotettuun kohtaan.',
  'sd-jwt.disclosure-invalid': () => 'Paljastettu kohta on vioittunut.',
  'sd-jwt.disclosure-unknown': () =>
    'Paljastettua kohtaa on muutettu, tai se ei kuulu tähän todistukseen.',
  'sd-jwt.expired': () => 'Todistuksen voimassaoloaika on päättynyt.',
  'sd-jwt.hash-algorithm': () => 'Piilotetut kohdat on suojattu menetelmällä, jota ei sallita.',
  'sd-jwt.key-binding': ({ reason }) =>
    `Haltijan osoitus siitä, että todistus on hänen, ei pidä paikkaansa${inBrackets(reason)}.`,
  'sd-jwt.key-binding-missing': () => 'Haltija ei osoittanut, että todistus on hänen.',
  'sd-jwt.key-binding-not-checked': () =>
    'Ei tarkistettu, kuuluuko todistus sille, joka sen esitti.',
  'sd-jwt.not-yet-valid': () => 'Todistuksen voimassaoloaika ei ole alkanut.',
  'sd-jwt.ok': () => 'Allekirjoitus ja kaikki paljastetut kohdat ovat aitoja.',
  'sd-jwt.payload-invalid': () => 'Piilotettujen kohtien luettelo on vioittunut.',
  'sd-jwt.status-not-checked': () =>
    'Ei tarkistettu todistuksen nimeämästä tilatiedosta, onko se peruutettu.',
  'sd-jwt.time': ({ claim }) => `Todistuksen aikaa ei voi lukea${inBrackets(claim)}.`,
  'sd-jwt.vct': () => 'Todistus ei kerro, minkä tyyppinen se on.',
  'time.ok': () => 'Todistus on voimassa.',
  'time.expired': ({ validUntil }) =>
    `Todistuksen voimassaolo on päättynyt${inBrackets(validUntil)}.`,
  'time.inverted': () => 'Voimassaolo päättyy ennen kuin se alkaa.',
  'time.malformed': () => 'Voimassaolon aika ei ole päivämäärä ja kellonaika aikavyöhykkeineen.',
  'time.not-yet-valid': ({ validFrom }) =>
    `Todistus ei ole vielä voimassa${inBrackets(validFrom, 'alkaa ')}.`,
  'time.unproven': () =>
    'Voimassaoloa ei arvioitu, koska mikään pätevä allekirjoitus ei takaa sen päiviä.',
  'status.ok': () =>
    'Todistusta ei ole peruutettu: myöntäjän tilaluettelossa siitä ei ole merkintää.',
  'status.revoked': () => 'Myöntäjä on peruuttanut todistuksen.',
  'status.suspended': () => 'Myöntäjä on keskeyttänyt todistuksen voimassaolon toistaiseksi.',
  'status.message': ({ message }) =>
    `Myöntäjä ilmoittaa todistuksesta lisätiedon${inBrackets(message)}.`,
  'status.refresh': () => 'Todistuksesta on saatavilla uudempi versio.',
  'status.unavailable': () =>
    'Tilaluetteloa tai sen allekirjoittajan avainta ei ollut saatavilla, joten ei voitu tarkistaa, onko todistus peruutettu.',
  'status.unsupported-type': () =>
    'Todistuksen tila on kirjattu tavalla, jota ei tunneta, joten sitä ei voitu tarkistaa.',
  'status.unsupported-purpose': () =>
    'Tilaluettelossa on todistuksesta merkintä, jonka merkitystä ei tunneta.',
  'status.entry-invalid': ({ member }) =>
    `Todistuksen tilatiedosta puuttuu tarvittava kenttä, tai kenttä on väärässä muodossa${inBrackets(member)}.`,
  'status.index': () =>
    'Todistuksen paikka tilaluettelossa ei ole kokonaisluku tavallisin numeroin.',
  'status.index-number': () =>
    'Todistuksen paikka tilaluettelossa on kirjoitettu lukuna, vaikka standardin mukaan sen pitää olla tekstiä. Tästä ei ole haittaa.',
  'status.range': ({ length }) =>
    `Tilaluettelossa ei ole paikkaa, jota todistus osoittaa${atMost(length, 'paikkaa')}.`,
  'status.url': () => 'Tilaluettelon osoite ei ole https-osoite, joten siitä ei haettu mitään.',
  'status.purpose': () => 'Tilaluettelo koskee muuta asiaa kuin todistuksen tilatieto.',
  'status.list-invalid': ({ reason }) =>
    `Tilaluettelo on vioittunut tai muu kuin se, jota pyydettiin${inBrackets(reason)}.`,
  'status.list-issuer': () => 'Tilaluettelo on muun kuin todistuksen myöntäjän.',
  'status.list-proof': ({ reason }) =>
    `Tilaluettelossa ei ole pätevää allekirjoitusta${inBrackets(reason)}.`,
  'status.list-expired': () => 'Tilaluettelon voimassaolo on päättynyt.',
  'status.list-not-yet-valid': () => 'Tilaluettelo ei ole vielä voimassa.',
  'status.list-too-short': ({ length }) =>
    `Tilaluettelossa on vähemmän paikkoja kuin standardi vaatii${inBrackets(length)}, joten oppijoiden yksityisyys on heikommin suojattu.`,
  'status.list-too-large': ({ maxBytes }) =>
    `Tilaluettelo on suurempi kuin sallitaan${atMost(maxBytes, 'tavua')}.`,
  'status.list-unsigned': () =>
    'Peruutusluettelossa ei ole allekirjoitusta; sen aitous perustuu sen osoitteeseen.',
  'status.none': () => 'Myöntäjä ei tarjoa tapaa selvittää, onko todistus peruutettu.',
  'status.not-checked': () => 'Ei tarkistettu, onko todistus peruutettu.',
  'status.unproven': () => 'Tilaa ei arvioitu, koska mikään pätevä allekirjoitus ei takaa sitä.',
  'recipient.ok': () => 'Todistus kuuluu sille, jolle sen pitikin kuulua.',
  'recipient.mismatch': () => 'Todistus ei kuulu sille, jolle sen pitäisi kuulua.',
  'recipient.not-checked': () =>
    'Todistuksessa ei ole tietoa, josta voisi todeta, kuuluuko se sille, jolle sen pitäisi kuulua.',
  'refresh.not-followed': () => 'Ei selvitetty, onko todistuksesta uudempaa versiota.',

  // Trust
  'trust.ok': () => 'Leiman varmenne johtaa varmenteeseen, johon luotat.',
  'trust.listed': () => 'Myöntäjä on luottamusluettelossasi.',
  'trust.no-anchor': () =>
    'Luotettuja varmenteita ei annettu, joten ei voitu ratkaista, kuka takaa leiman.',
  'trust.no-list': () => 'Luottamusluetteloa ei annettu: päätä itse, luotatko tähän myöntäjään.',
  'trust.revocation-not-checked': () => 'Ei tarkistettu, onko leiman varmenne peruutettu.',
  'trust.revocation-embedded': () =>
    'Leiman mukana tulleiden tietojen mukaan varmennetta ei ollut peruutettu; muualta ei kysytty.',
  'trust.revocation-data-invalid': () =>
    'Annettuihin varmenteiden peruutustietoihin ei voi luottaa: ne eivät ole varmenteen myöntäjältä.',
  'trust.revocation-ok': () => 'Varmennetta ei ollut peruutettu.',
  'trust.revocation-outdated': () => 'Annetut peruutustiedot eivät kerro leimaamisen ajasta.',
  'trust.revoked': () => 'Varmenne oli peruutettu ennen leimaamista.',
  'trust.revoked-later': () => 'Varmenne on peruutettu leiman ilmoittaman ajan jälkeen.',
  'trust.service-withdrawn': () =>
    'Varmenne on luottamuspalvelusta, jolla ei ollut hyväksyntää leimaamisen aikaan.',
  'trust.timestamp-ok': () => 'Aikaleiman on tehnyt luotettu aikaleimapalvelu.',
  'trust.timestamp-unknown-issuer': () =>
    'Aikaleiman tekijää ei tunneta luotetuksi, joten leimaamisen aika on pelkkä ilmoitus.',
  'trust.unknown-issuer': () => 'Leiman varmenne ei johda mihinkään varmenteeseen, johon luotat.',
  'trust.unlisted': () => 'Myöntäjä ei ole luottamusluettelossasi.',
  'trust.unproven': () =>
    'Luottamusta ei arvioitu, koska todistuksen myöntäjää ei ole näytetty toteen.',

  // Presentations, endorsements and what is named beside
  'clr.empty': () => 'Oppimistietojen kooste ei sisällä yhtään todistusta.',
  'clr.not-a-record': () =>
    'Asiakirja ei ole kelvollinen oppimistietojen kooste (Comprehensive Learner Record).',
  'context.keyword': () =>
    'Kentällä on tekninen nimi, jolla muutoksen voisi salata allekirjoitukselta.',
  'context.outdated': () =>
    'Osaamismerkki käyttää Open Badges -termien vanhempaa versiota. Siitä ei ole haittaa.',
  'endorsement.invalid': () => 'Suositus ei kelpaa; syyt seuraavat.',
  'endorsement.ok': () => 'Suositus on aito ja koskee sitä kohtaa, jossa se on.',
  'endorsement.subject-mismatch': () =>
    'Suositus koskee jotakin muuta kuin sitä kohtaa, jossa se on.',
  'endorsement.type': () => 'Suosituksen paikalla on jotakin muuta kuin suositus.',
  'endorsement.undecided': () => 'Suositusta ei voitu tarkistaa kokonaan; syyt seuraavat.',
  'evidence.not-fetched': () => 'Todistus viittaa näyttöihin, joita ei katsottu.',
  'issuer.uri-only': () =>
    'Myöntäjästä on kerrottu vain osoite. Standardi sallii sen, mutta kaikki tarkistajat eivät.',
  'limits.credentials': ({ maxCredentials }) =>
    `Asiakirjassa on enemmän todistuksia kuin sallitaan${atMost(maxCredentials, 'todistusta')}.`,
  'limits.endorsement-depth': ({ maxEndorsementDepth }) =>
    `Suosituksia on sisäkkäin enemmän kuin sallitaan${atMost(maxEndorsementDepth, 'tasoa')}.`,
  'limits.endorsements': ({ maxEndorsements }) =>
    `Todistuksessa on enemmän suosituksia kuin sallitaan${atMost(maxEndorsements, 'suositusta')}.`,
  'limits.proofs': ({ maxProofs }) =>
    `Todistuksessa on enemmän allekirjoituksia kuin sallitaan${atMost(maxProofs, 'allekirjoitusta')}.`,
  'parse.envelope': () => 'Kuoressa ei ole JWT-tietuetta, joka voitaisiin tarkistaa tässä.',
  'presentation.challenge': () =>
    'Esitys vastaa toiseen pyyntöön, joten sitä on voitu käyttää ennenkin.',
  'presentation.challenge-not-checked': () =>
    'Haastetta ei annettu, joten samaa esitystä on voitu käyttää ennenkin.',
  'presentation.credential-invalid': () => 'Asiakirjassa oleva todistus ei ole pätevä.',
  'presentation.credential-undecided': () =>
    'Asiakirjassa olevaa todistusta ei voitu tarkistaa kokonaan.',
  'presentation.credential-valid': () => 'Asiakirjassa oleva todistus on pätevä.',
  'presentation.domain': () => 'Esitys on tehty jollekin toiselle vastaanottajalle.',
  'presentation.empty': () => 'Asiakirja ei sisällä yhtään todistusta.',
  'presentation.holder': () => 'Todistuksen esittää joku muu kuin se, jolle se kuuluu.',
  'presentation.holder-not-checked': () =>
    'Ei voida sanoa, kuuluuko todistus sille, joka sen esittää.',
  'presentation.holder-ok': () => 'Todistus kuuluu sille, joka sen esittää.',
  'presentation.not-a-credential': () => 'Todistuksen paikalla on jotakin muuta kuin todistus.',
  'presentation.ok': () => 'Esityksen on allekirjoittanut sen esittäjä.',
  'refresh.failed': ({ reason }) =>
    `Myöntäjän palvelu ei antanut kelvollista uudempaa versiota${inBrackets(reason)}, joten alkuperäinen arvioitiin.`,
  'refresh.followed': () => 'Todistuksesta löytyi uudempi versio, joka arvioitiin sen sijasta.',
  'schema.inline': () => 'Todistus ei täytä muotoa, jota se sanoo noudattavansa.',
  'schema.inline-not-checked': () =>
    'Todistus sanoo noudattavansa vielä toistakin muotoa, jota ei tarkistettu.',
  'schema.inline-ok': () => 'Todistus täyttää myös sen muun muodon, jota se sanoo noudattavansa.',
  'schema.inline-unavailable': () =>
    'Muotoa, jota todistus sanoo noudattavansa, ei ollut saatavilla tai sitä ei voitu käyttää.',
  'schema.inline-url': () =>
    'Muodolla, jota todistus sanoo noudattavansa, ei ole https-osoitetta, joten mitään ei pyydetty.',
  'schema.not-checked': () => 'Asiakirjan muotoa ei tarkistettu kaikin osin.',
  'status.list-ok': () => 'Tilaluettelo on luettavissa, ja siinä on tarpeeksi paikkoja.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in Finnish. */
export const fi: Catalogue<VerifierCode> = { locale: 'fi', messages };
