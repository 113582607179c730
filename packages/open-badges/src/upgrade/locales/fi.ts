import type { Catalogue, Messages } from '@merkki/core';
import type { UpgradeDecisionCode, UpgradeProblemCode } from '../upgrade-codes.ts';

const messages = {
  'decide.achievement-id': () =>
    'Anna saavutukselle oma, pysyvä osoite; siihen asti tunniste on johdettu aiemman merkkiluokan tunnisteesta.',
  'decide.achievement-type': () =>
    'Valitse saavutuksen tyyppi, esimerkiksi MicroCredential; versio 2.0 ei kerro sitä.',
  'decide.also-known-as': () => 'Lisää myöntäjän aiempi osoite DID-dokumentin kohtaan alsoKnownAs.',
  'decide.back-link': () =>
    'Niin kauan kuin aiempi merkkiluokka ja myöntäjä ovat julkisia, lisää niihin related-linkki uusiin.',
  'decide.criteria': () =>
    'Kerro, mitä merkin saamiseksi vaaditaan; kuvaus on nyt kriteerien tilalla.',
  'decide.description': () => 'Kuvaile saavutus; nimi on nyt kuvauksen tilalla.',
  'decide.endorsement': () => 'Pyydä suosittelijaa antamaan suositus uudelleen versiona 3.0.',
  'decide.image': () =>
    'Kuvaan on upotettu aiempi merkki: upota uusi merkki puhtaaseen kuvaan tai jätä kuva pois.',
  'decide.issuer-did': () =>
    'Päätä, millä myöntäjän DID-tunnuksella allekirjoitetaan; siihen asti käytössä on aiempi osoite.',
  'decide.language': () => 'Kerro, millä kielellä tekstit ovat.',
  'decide.plain-identity': () =>
    'Saajan osoite on merkissä selväkielisenä: päätä, korvataanko se suolatulla tiivisteellä.',
  'decide.status': () =>
    'Tarkista, ettei merkki ole peruutusluettelossa, ja ota sen sijaan käyttöön tilaluettelo.',
  'decide.weak-hash': () =>
    'Saajan tiiviste on MD5-muotoinen tai suolaamaton: laske osoitteesta uusi, suolattu tiiviste.',
  'decide.zone': () =>
    'Päivämäärästä puuttuu aikavyöhyke: kerro, mikä se on; nyt oletuksena on UTC.',
  'upgrade.document-missing': () =>
    'Merkki viittaa tähän dokumenttiin osoitteella: anna myös dokumentti.',
  'upgrade.document-mismatch': () =>
    'Dokumentin tunniste on eri kuin osoite, jolla merkki siihen viittaa.',
  'upgrade.not-ob2': () => 'Tämä ei ole Open Badges 2.0 -dokumentti.',
  'upgrade.ob1': ({ version }) =>
    `Tämä on version ${version} Open Badge -merkki; versioon 3.0 voi tuoda vain version 2.0 tai 2.1 merkin.`,
  'upgrade.ob3': () => 'Tämä on jo Open Badges 3.0 -merkki.',
  'upgrade.revoked': () => 'Merkki on peruutettu, eikä sitä tuoda versioon 3.0.',
} satisfies Messages<UpgradeDecisionCode | UpgradeProblemCode>;

/** Texts of the decisions and problems of the way from Open Badges 2.0 to 3.0, in Finnish. */
export const upgradeFi: Catalogue<UpgradeDecisionCode | UpgradeProblemCode> = {
  locale: 'fi',
  messages,
};
