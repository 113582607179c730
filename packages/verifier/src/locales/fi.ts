import type { Catalogue, Messages, Params } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
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
  'bake.content': () => 'Kuvaan upotettu sisältö ei ole allekirjoitettu osaamistodistus.',
  'bake.encoding': () => 'Kuvaan upotettu teksti on vioittunut: se ei ole UTF-8-muotoa.',
  'bake.not-an-image': () => 'Tiedosto ei ole PNG- eikä SVG-kuva.',
  'bake.ob2': () =>
    'Kuvassa on Open Badges 2.0 -osaamismerkki; täällä todennetaan vain version 3.0 merkkejä.',
  'bake.png.compressed': () => 'Kuvaan upotettu osaamismerkki on pakattu, mitä standardi ei salli.',
  'bake.png.crc': () => 'Kuvaan upotettu osaamismerkki on vioittunut: tarkistussumma on väärä.',
  'bake.png.duplicate': () =>
    'Kuvassa on useampi kuin yksi osaamismerkki, joten ei ole selvää, mikä niistä pätee.',
  'bake.png.malformed': ({ reason }) => `PNG-kuva on vioittunut${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'Kuvassa ei ole osaamismerkkiä. Kuvan koon tai tiedostomuodon muuttaminen poistaa merkin usein.',
  'bake.png.wrong-chunk': ({ type }) =>
    `Osaamismerkki on PNG-kuvan väärässä osassa${inBrackets(type)}; standardin mukaan sen paikka on iTXt.`,
  'bake.svg.compressed': () => 'SVG-kuva on pakattu (svgz), eikä sitä voi lukea täällä.',
  'bake.svg.doctype': () =>
    'SVG-kuvassa on dokumenttityypin määrittely (DOCTYPE), jota ei turvallisuussyistä hyväksytä.',
  'bake.svg.duplicate': () =>
    'Kuvassa on useampi kuin yksi osaamismerkki, joten ei ole selvää, mikä niistä pätee.',
  'bake.svg.malformed': ({ reason }) => `SVG-kuva on vioittunut${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'Osaamismerkki ei ole SVG-kuvassa ensimmäisenä, kuten standardi vaatii.',
  'bake.svg.missing': () =>
    'Kuvassa ei ole osaamismerkkiä. Kuvan koon tai tiedostomuodon muuttaminen poistaa merkin usein.',
  'bake.svg.namespace': () =>
    'SVG-kuvalta tai siihen upotetulta osaamismerkiltä puuttuu standardin mukainen nimiavaruus.',

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
  'elm.context-alias': () =>
    'Kontekstin osoite alkaa https, kun se eurooppalaisissa palveluissa alkaa http. Tästä ei ole haittaa.',
  'elm.not-object': () => 'Tiedosto ei ole eurooppalaisen oppimismallin mukainen todistus.',
  'elm.shape': () => 'Arvon rakenne ei ole eurooppalaisen oppimismallin mukainen.',
  'elm.type': () => 'Tiedosto ei ilmoita olevansa eurooppalainen digitaalinen osaamistodistus.',
  'elm.wrapped': () => 'Todistus on lähetystiedoston kuoressa.',
  'profile.ok': ({ profile }) => `Todistus täyttää profiilinsa vaatimukset${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `Tieto on toista lajia kuin profiili vaatii${inBrackets(expected, 'odotettiin: ')}.`,
  'profile.datatype': ({ datatype }) =>
    `Arvo ei ole profiilin vaatimaa tietotyyppiä${inBrackets(datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `Arvo ei ole profiilin vaatimasta koodistosta${inBrackets(scheme)}.`,
  'profile.iri': () => 'Tähän tarvitaan verkko-osoite tai muu täydellinen tunniste.',
  'profile.literal': () => 'Tähän tarvitaan pelkkä arvo, mutta kohdassa on rakenne.',
  'profile.max-count': ({ member, max }) =>
    `Arvoja on liikaa${inBrackets(member)}; profiili sallii ${max ?? 'vähemmän'}.`,
  'profile.min-count': ({ member, min }) =>
    `Pakollinen arvo puuttuu${inBrackets(member)}; profiilin vaatima vähimmäismäärä on ${min ?? 'suurempi'}.`,
  'profile.no-target': () => 'Tiedostossa ei ole todistusta, jota profiili koskisi.',
  'profile.node': ({ shape }) => `Tieto ei täytä kohdan vaatimuksia${inBrackets(shape)}.`,
  'profile.too-deep': () =>
    'Todistuksessa on liikaa sisäkkäisiä tasoja, jotta sen profiilin voisi tarkistaa.',
  'profile.unique-lang': ({ language }) =>
    `Teksti on annettu kahdesti samalla kielellä${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `Todistus viittaa profiiliin, jota ei täällä tunneta${inBrackets(profile)}, joten sitä ei tarkistettu.`,

  // Contexts
  'context.ok': () => 'Todistuksen käsitteet ovat kaikki hyväksytyistä määrittelyistä.',
  'context.inline': () =>
    'Todistuksessa on omia määrittelyjä, jotka voisivat muuttaa sen sanojen merkitystä.',
  'context.nested': () =>
    'Todistuksen osassa on omia määrittelyjä, jotka voisivat muuttaa sen sanojen merkitystä.',
  'context.not-approved': () =>
    'Allekirjoituksessa on omia määrittelyjä, jotka voisivat muuttaa sitä, mitä se kattaa.',
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

  // Signatures
  'proof.ok': () => 'Allekirjoitus on aito: todistusta ei ole muutettu allekirjoittamisen jälkeen.',
  'proof.created-future': () => 'Allekirjoituksen aika on tulevaisuudessa.',
  'proof.created-invalid': () =>
    'Allekirjoituksen aika ei ole päivämäärä ja kellonaika aikavyöhykkeineen.',
  'proof.encoding': () => 'Allekirjoitusta ei ole kirjoitettu menetelmänsä mukaisesti.',
  'proof.expired': () => 'Allekirjoitus on vanhentunut, tai sen päättymisaikaa ei voi lukea.',
  'proof.issuer-binding': () =>
    'Todistus on allekirjoitettu jonkun muun kuin siinä nimetyn myöntäjän avaimella.',
  'proof.key-type': () => 'Avain on toista lajia kuin allekirjoituksen menetelmä vaatii.',
  'proof.none': () =>
    'Todistusta ei ole allekirjoitettu: sen olisi voinut kirjoittaa kuka tahansa.',
  'proof.not-checked': () =>
    'Allekirjoitusta ei tarkistettu, koska todistuksen muoto ei ole kunnossa.',
  'proof.previous-missing': () => 'Allekirjoitus perustuu toiseen allekirjoitukseen, joka puuttuu.',
  'proof.purpose': () => 'Allekirjoitus on tehty muuhun tarkoitukseen kuin myöntämiseen.',
  'proof.signature': () =>
    'Allekirjoitus ei täsmää: todistusta on muutettu allekirjoittamisen jälkeen, tai se on allekirjoitettu toisella avaimella.',
  'proof.unsupported-suite': () => 'Allekirjoituksen menetelmää ei tueta täällä.',
  'proof.vm-not-in-document': () =>
    'Myöntäjä ei ole julkaissut avainta, jolla todistus on allekirjoitettu.',
  'proof.vm-unresolvable': () =>
    'Myöntäjän avain ei ollut saatavilla, joten allekirjoitusta ei voitu tarkistaa.',
  'jwt.ok': () => 'Allekirjoitus on aito: todistusta ei ole muutettu allekirjoittamisen jälkeen.',
  'jwt.alg': () => 'Allekirjoituksen menetelmää ei sallita.',
  'jwt.alg-key-mismatch': () => 'Allekirjoituksen menetelmä ei sovi myöntäjän avaimeen.',
  'jwt.crit': () => 'JWT-tietue vaatii laajennuksia, joita ei tueta.',
  'jwt.exp': () => 'JWT-tietue ja todistus ilmoittavat eri voimassaolon päättymisajan.',
  'jwt.header-not-allowed': ({ member }) =>
    `JWT-tietueen otsakkeessa on kenttä, jota ei sallita${inBrackets(member)}.`,
  'jwt.iat': () => 'JWT-tietueen tekoaika on tulevaisuudessa.',
  'jwt.iss': () => 'JWT-tietue ja todistus ilmoittavat eri myöntäjän, tai myöntäjä puuttuu.',
  'jwt.jti': () => 'JWT-tietue ja todistus ilmoittavat eri tunnisteen.',
  'jwt.key-missing': () => 'JWT-tietueesta ei ilmene, millä avaimella se on allekirjoitettu.',
  'jwt.key-unbound': () =>
    'Todistus on allekirjoitettu jonkun muun kuin siinä nimetyn myöntäjän avaimella.',
  'jwt.kid': () => 'Myöntäjä ei ole julkaissut avainta, johon JWT-tietue viittaa.',
  'jwt.malformed': ({ reason }) =>
    `JWT-tietue on vioittunut, tai siinä ei ole todistusta${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `JWT-tietue ei toista erästä todistuksen tietoa${inBrackets(claim)}. Tästä ei ole haittaa.`,
  'jwt.nbf': () => 'JWT-tietue ja todistus ilmoittavat eri voimassaolon alkamisajan.',
  'jwt.private-key': () =>
    'JWT-tietue paljastaa yksityisen avaimen, joten kuka tahansa on voinut allekirjoittaa sillä.',
  'jwt.signature': () =>
    'Allekirjoitus ei täsmää: todistusta on muutettu allekirjoittamisen jälkeen, tai se on allekirjoitettu toisella avaimella.',
  'jwt.sub': () => 'JWT-tietue ja todistus ilmoittavat eri haltijan.',
  'jwt.typ': () => 'JWT-tietue on muuta lajia kuin todistus.',
  'jwt.unknown-header': ({ member }) =>
    `JWT-tietueen otsakkeessa on kenttä, jota ei tarkistettu${inBrackets(member)}.`,
  'jwt.vc-claim-in-v2': () =>
    'Todistus ei ole JWT-tietueessa siinä kohdassa, jota sen versio edellyttää.',

  // Issuers and keys
  'issuer.ok': () => 'Todistuksen on allekirjoittanut siinä nimetty myöntäjä.',
  'issuer.certificate-anonymous': () =>
    'Leiman varmenteessa ei ole organisaation tunnistetta, johon myöntäjää voisi verrata.',
  'issuer.certificate-mismatch': () =>
    'Leiman varmenne kuuluu toiselle organisaatiolle kuin nimetylle myöntäjälle.',
  'issuer.identifier-prefix': () =>
    'Myöntäjä on varmenteen organisaatio; sen tunnisteesta puuttuu varmenteessa oleva etuliite.',
  'issuer.unproven': () => 'Myöntäjää ei arvioitu, koska leima ei ole pätevä.',
  'did.document-invalid': ({ reason }) =>
    `Dokumentti, jossa myöntäjä julkaisee avaimensa, on virheellinen${inBrackets(reason)}.`,
  'did.syntax': () => 'Myöntäjän tunniste ei ole sallitussa muodossa.',
  'did.unresolvable': () =>
    'Myöntäjän avain ei ollut saatavilla, joten allekirjoitusta ei voitu tarkistaa.',
  'key.controller': () => 'Avain on jonkun muun kuin myöntäjän hallinnassa.',
  'key.expired': () => 'Avain oli poistunut käytöstä ennen todistuksen allekirjoittamista.',
  'key.method-invalid': () => 'Allekirjoitus ei nimeä avaintaan asianmukaisesti.',
  'key.not-authorized': () => 'Myöntäjä ei käytä tätä avainta todistusten myöntämiseen.',
  'key.not-found': () => 'Myöntäjä ei ole julkaissut avainta, jolla todistus on allekirjoitettu.',
  'key.private-exposed': () =>
    'Yksityinen avain on julkinen, joten kuka tahansa on voinut allekirjoittaa sillä.',
  'key.revoked': () => 'Myöntäjä oli peruuttanut avaimen ennen todistuksen allekirjoittamista.',
  'key.type': () => 'Avain on vioittunut tai lajia, jota ei tueta.',
  'key.weak': () => 'Avain on liian heikko suojaamaan mitään.',

  // Seals
  'seal.ok': () => 'Leima on aito: todistusta ei ole muutettu leimaamisen jälkeen.',
  'seal.alg': () => 'Leiman menetelmää ei sallita.',
  'seal.alg-key-mismatch': () => 'Leiman menetelmä ei sovi sen varmenteen avaimeen.',
  'seal.certificate-expired': () => 'Varmenne oli vanhentunut, kun leima tehtiin.',
  'seal.certificate-invalid': () => 'Leiman varmenne puuttuu, tai sitä ei voi lukea.',
  'seal.certificate-not-yet-valid': () => 'Varmenne ei ollut vielä voimassa, kun leima tehtiin.',
  'seal.certificate-reference': () => 'Tiedostossa oleva varmenne ei ole se, jonka leima nimeää.',
  'seal.certificate-usage': () =>
    'Varmennetta ei ole tarkoitettu leimoihin eikä allekirjoituksiin.',
  'seal.compact-unsupported': () => 'Leima on tiiviissä muodossa, jota ei tueta täällä.',
  'seal.crit': () => 'Leima vaatii laajennuksia, joita ei tueta.',
  'seal.detached': () => 'Leimattu sisältö ei ole tiedostossa.',
  'seal.header-not-allowed': ({ member }) =>
    `Leiman otsakkeessa on kenttä, jota ei sallita${inBrackets(member)}.`,
  'seal.malformed': ({ reason }) => `Leima on vioittunut${inBrackets(reason)}.`,
  'seal.none': () => 'Todistuksessa ei ole leimaa: sen olisi voinut kirjoittaa kuka tahansa.',
  'seal.not-checked': ({ part }) => `Osaa leimasta ei tarkistettu${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'Leimaamisen aika on kohdassa, jota ei ole saanut käyttää 15.5.2025 alkaen. Tästä ei ole haittaa.',
  'seal.signature': () =>
    'Leima ei täsmää: todistusta on muutettu leimaamisen jälkeen, tai se on leimattu toisella avaimella.',
  'seal.signing-time': () => 'Leimaamisen aika puuttuu, tai sitä ei voi lukea.',
  'seal.signing-time-future': () => 'Leimaamisen aika on tulevaisuudessa.',
  'seal.typ': () => 'Tiedosto ilmoittaa olevansa muuta kuin leimattu dokumentti.',

  // Validity, status, recipient
  'time.ok': () => 'Todistus on voimassa.',
  'time.expired': ({ validUntil }) =>
    `Todistuksen voimassaolo on päättynyt${inBrackets(validUntil)}.`,
  'time.inverted': () => 'Voimassaolo päättyy ennen kuin se alkaa.',
  'time.malformed': () => 'Voimassaolon aika ei ole päivämäärä ja kellonaika aikavyöhykkeineen.',
  'time.not-yet-valid': ({ validFrom }) =>
    `Todistus ei ole vielä voimassa${inBrackets(validFrom, 'alkaa ')}.`,
  'time.unproven': () =>
    'Voimassaoloa ei arvioitu, koska mikään pätevä allekirjoitus ei takaa sen päiviä.',
  'status.none': () => 'Myöntäjä ei tarjoa tapaa selvittää, onko todistus peruutettu.',
  'status.not-checked': () => 'Ei tarkistettu, onko todistus peruutettu.',
  'status.unproven': () => 'Tilaa ei arvioitu, koska mikään pätevä allekirjoitus ei takaa sitä.',
  'recipient.ok': () => 'Todistus kuuluu sille, jolle sen pitikin kuulua.',
  'recipient.mismatch': () => 'Todistus ei kuulu sille, jolle sen pitäisi kuulua.',
  'recipient.not-checked': () =>
    'Todistuksessa ei ole tietoa, josta voisi todeta, kuuluuko se sille, jolle sen pitäisi kuulua.',
  'endorsement.not-checked': () => 'Jonkun muun antamaa suositusta ei tarkistettu.',
  'refresh.not-followed': () => 'Ei selvitetty, onko todistuksesta uudempaa versiota.',

  // Trust
  'trust.ok': () => 'Leiman varmenne johtaa varmenteeseen, johon luotat.',
  'trust.listed': () => 'Myöntäjä on luottamusluettelossasi.',
  'trust.no-anchor': () =>
    'Luotettuja varmenteita ei annettu, joten ei voitu ratkaista, kuka takaa leiman.',
  'trust.no-list': () => 'Luottamusluetteloa ei annettu: päätä itse, luotatko tähän myöntäjään.',
  'trust.revocation-not-checked': () => 'Ei tarkistettu, onko leiman varmenne peruutettu.',
  'trust.unknown-issuer': () => 'Leiman varmenne ei johda mihinkään varmenteeseen, johon luotat.',
  'trust.unlisted': () => 'Myöntäjä ei ole luottamusluettelossasi.',
  'trust.unproven': () =>
    'Luottamusta ei arvioitu, koska todistuksen myöntäjää ei ole näytetty toteen.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in Finnish. */
export const fi: Catalogue<VerifierCode> = { locale: 'fi', messages };
