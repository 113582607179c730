import type { Messages } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';

/** Texts on signatures, keys and seals in Finnish. @internal */
export const signatures = {
  // Signatures
  'proof.ok': () => 'Allekirjoitus on aito: todistusta ei ole muutettu allekirjoittamisen jälkeen.',
  'proof.base-proof': () =>
    'Tämä allekirjoitus on tarkoitettu vain todistuksen haltijalle, joka muodostaa siitä esittämiseen sopivan.',
  'proof.challenge': () => 'Allekirjoitus ei vastaa annettua haastetta.',
  'proof.challenge-not-checked': () =>
    'Haastetta ei annettu, joten samaa esitystä on voitu käyttää aiemminkin.',
  'proof.created-future': () => 'Allekirjoituksen aika on tulevaisuudessa.',
  'proof.created-invalid': () =>
    'Allekirjoituksen aika ei ole päivämäärä ja kellonaika aikavyöhykkeineen.',
  'proof.domain': () => 'Allekirjoitus on tehty jonkin muun vastaanottajan käyttöön.',
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
  'proof.purpose': () => 'Allekirjoitus on tehty muuhun kuin odotettuun tarkoitukseen.',
  'proof.signature': () =>
    'Allekirjoitus ei täsmää: todistusta on muutettu allekirjoittamisen jälkeen, tai se on allekirjoitettu toisella avaimella.',
  'proof.unsupported-suite': ({ suite, meant }) =>
    `Allekirjoituksen menetelmää ei tueta täällä${inBrackets(suite)}.${meant === undefined ? '' : ` Nimi voi olla kirjoitusvirhe, oikea nimi olisi ${meant}.`}`,
  'proof.vm-not-in-document': () =>
    'Myöntäjä ei ole julkaissut avainta, jolla todistus on allekirjoitettu.',
  'proof.vm-unresolvable': () =>
    'Myöntäjän avain ei ollut saatavilla, joten allekirjoitusta ei voitu tarkistaa.',
  'jwt.ok': () => 'Allekirjoitus on aito: todistusta ei ole muutettu allekirjoittamisen jälkeen.',
  'jwt.alg': () => 'Allekirjoituksen menetelmää ei sallita.',
  'jwt.alg-key-mismatch': () => 'Allekirjoituksen menetelmä ei sovi myöntäjän avaimeen.',
  'jwt.aud': () => 'Esitys on tehty jollekulle muulle.',
  'jwt.claim-fragment': ({ claim }) =>
    `JWT-tietueessa tunniste on ilmoitettu suppeammin kuin todistuksessa${inBrackets(claim)}. Tästä ei ole haittaa.`,
  'jwt.crit': () => 'JWT-tietue vaatii laajennuksia, joita ei tueta.',
  'jwt.exp': () => 'JWT-tietue ja todistus ilmoittavat eri voimassaolon päättymisajan.',
  'jwt.expired': () => 'JWT-tietueen allekirjoitus on vanhentunut.',
  'jwt.header-not-allowed': ({ member }) =>
    `JWT-tietueen otsakkeessa on kenttä, jota ei sallita${inBrackets(member)}.`,
  'jwt.holder': () => 'Esityksen on allekirjoittanut joku muu kuin siinä nimetty haltija.',
  'jwt.iat': () => 'JWT-tietueen tekoaika on tulevaisuudessa.',
  'jwt.iss': () => 'JWT-tietue ja todistus ilmoittavat eri myöntäjän, tai myöntäjä puuttuu.',
  'jwt.jti': () => 'JWT-tietue ja todistus ilmoittavat eri tunnisteen.',
  'jwt.key-by-host': () =>
    'Avain löytyi myöntäjän palvelimelta, mutta ei paikasta, jossa myöntäjä luettelee avaimensa.',
  'jwt.key-missing': () => 'JWT-tietueesta ei ilmene, millä avaimella se on allekirjoitettu.',
  'jwt.key-unbound': () =>
    'Todistus on allekirjoitettu jonkun muun kuin siinä nimetyn myöntäjän avaimella.',
  'jwt.kid': () => 'Myöntäjä ei ole julkaissut avainta, johon JWT-tietue viittaa.',
  'jwt.kid-relative': () =>
    'JWT-tietueessa on vain myöntäjän avaimen nimen loppuosa. Tästä ei ole haittaa.',
  'jwt.malformed': ({ reason }) =>
    `JWT-tietue on vioittunut, tai siinä ei ole todistusta${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `JWT-tietue ei toista erästä todistuksen tietoa${inBrackets(claim)}. Tästä ei ole haittaa.`,
  'jwt.nbf': () => 'JWT-tietue ja todistus ilmoittavat eri voimassaolon alkamisajan.',
  'jwt.nonce': () => 'Esitys vastaa toiseen pyyntöön, joten sitä on voitu käyttää aiemmin.',
  'jwt.not-yet-valid': () => 'JWT-tietueen allekirjoitus ei ole vielä voimassa.',
  'jwt.outside-profile': ({ alg }) =>
    `Allekirjoitus on kunnossa, mutta muut Open Badges -merkkien todentajat eivät ehkä tunne sen menetelmää${inBrackets(alg)}.`,
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
  'issuer.claim-mismatch': () =>
    'Todistuksen sisältämässä asiakirjassa on eri myöntäjä kuin allekirjoittaja.',
  'issuer.claim-unbound': () =>
    'Todistuksen sisältämän asiakirjan myöntäjää ei voi verrata allekirjoittajaan.',
  'issuer.identifier-prefix': () =>
    'Myöntäjä on varmenteen organisaatio; sen tunnisteesta puuttuu varmenteessa oleva etuliite.',
  'issuer.unproven': () => 'Myöntäjää ei arvioitu, koska leima ei ole pätevä.',
  'did.document-invalid': ({ reason }) =>
    `Dokumentti, jossa myöntäjä julkaisee avaimensa, on virheellinen${inBrackets(reason)}.`,
  'did.syntax': () => 'Myöntäjän tunniste ei ole sallitussa muodossa.',
  'did.unresolvable': () =>
    'Myöntäjän avain ei ollut saatavilla, joten allekirjoitusta ei voitu tarkistaa.',
  'key.compromised': () =>
    'Avaimen tiedetään joutuneen vääriin käsiin, joten kuka tahansa on voinut allekirjoittaa sillä.',
  'key.controller': () => 'Avain on jonkun muun kuin myöntäjän hallinnassa.',
  'key.ended-since': () =>
    'Avain on poistunut käytöstä todistuksen allekirjoittamisen jälkeen. Tästä ei ole haittaa.',
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
  'seal.archive-not-checked': () =>
    'Ei arvioitu, riittivätkö arkistoaikaleiman suojaamat todentamistiedot.',
  'seal.certificate-expired': () => 'Varmenne oli vanhentunut, kun leima tehtiin.',
  'seal.certificate-invalid': () => 'Leiman varmenne puuttuu, tai sitä ei voi lukea.',
  'seal.certificate-not-yet-valid': () => 'Varmenne ei ollut vielä voimassa, kun leima tehtiin.',
  'seal.certificate-reference': () => 'Tiedostossa oleva varmenne ei ole se, jonka leima nimeää.',
  'seal.certificate-usage': () =>
    'Varmennetta ei ole tarkoitettu leimoihin eikä allekirjoituksiin.',
  'seal.crit': () => 'Leima vaatii laajennuksia, joita ei tueta.',
  'seal.detached': () => 'Leimattu sisältö ei ole tiedostossa.',
  'seal.duplicate': () => 'Tiedostossa on sama leima kahdesti.',
  'seal.header-not-allowed': ({ member }) =>
    `Leiman otsakkeessa on kenttä, jota ei sallita${inBrackets(member)}.`,
  'seal.kid': () => 'Leiman tunniste nimeää toisen varmenteen kuin sen, jolla leima on tehty.',
  'seal.malformed': ({ reason }) => `Leima on vioittunut${inBrackets(reason)}.`,
  'seal.none': () => 'Todistuksessa ei ole leimaa: sen olisi voinut kirjoittaa kuka tahansa.',
  'seal.not-checked': ({ part }) => `Osaa leimasta ei tarkistettu${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'Leimaamisen aika on kohdassa, jota ei ole saanut käyttää 15.5.2025 alkaen. Tästä ei ole haittaa.',
  'seal.signature': () =>
    'Leima ei täsmää: todistusta on muutettu leimaamisen jälkeen, tai se on leimattu toisella avaimella.',
  'seal.signing-time': () => 'Leimaamisen aika puuttuu, tai sitä ei voi lukea.',
  'seal.signing-time-future': () => 'Leimaamisen aika on tulevaisuudessa.',
  'seal.timestamp-algorithm': ({ part }) =>
    `Aikaleima on tehty menetelmällä, jota ei tarkisteta täällä${inBrackets(part)}.`,
  'seal.timestamp-certificate': ({ part }) =>
    `Aikaleiman varmenne ei ole aikaleimojen varmenne, tai se on toinen kuin aikaleima nimeää${inBrackets(part)}.`,
  'seal.timestamp-certificate-expired': ({ part }) =>
    `Aikaleima on tehty varmenteensa voimassaoloajan ulkopuolella${inBrackets(part)}.`,
  'seal.timestamp-certificate-missing': ({ part }) =>
    `Aikaleiman varmennetta ei ole saatavilla${inBrackets(part)}.`,
  'seal.timestamp-imprint': ({ part }) =>
    `Aikaleima on otettu muusta kuin tästä leimasta${inBrackets(part)}.`,
  'seal.timestamp-imprint-not-checked': ({ part }) =>
    `Ei voitu selvittää, mistä aikaleima on otettu${inBrackets(part)}.`,
  'seal.timestamp-malformed': ({ part }) => `Aikaleima on vioittunut${inBrackets(part)}.`,
  'seal.timestamp-ok': ({ part }) => `Aikaleima on aito${inBrackets(part)}.`,
  'seal.timestamp-signature': ({ part }) =>
    `Aikaleiman allekirjoitus ei täsmää: aikaleimaa on muutettu${inBrackets(part)}.`,
  'seal.timestamp-time': ({ part }) =>
    `Aikaleiman aika on tulevaisuudessa tai ristiriidassa leimaamisen ajan kanssa${inBrackets(part)}.`,
  'seal.typ': () => 'Tiedosto ilmoittaa olevansa muuta kuin leimattu dokumentti.',
} satisfies Partial<Messages<VerifierCode>>;
