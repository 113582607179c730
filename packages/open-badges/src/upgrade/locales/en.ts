import type { Catalogue, Messages } from '@merkki/core';
import type { UpgradeDecisionCode, UpgradeProblemCode } from '../upgrade-codes.ts';

const messages = {
  'decide.achievement-id': () =>
    'Give the achievement an address of your own that stays; until then it has an id made from that of the badge class.',
  'decide.achievement-type': () =>
    'Say what kind of achievement it is, for example MicroCredential; version 2.0 does not say.',
  'decide.also-known-as': () =>
    'Add the former address of the issuer to alsoKnownAs in its DID document.',
  'decide.back-link': () =>
    'As long as the old badge class and issuer are published, add a related link to the new ones there.',
  'decide.criteria': () =>
    'Say what one must do to earn the badge; the description stands in its place.',
  'decide.description': () => 'Describe the achievement; the name stands in its place.',
  'decide.endorsement': () => 'Ask who endorsed it to give the endorsement again as version 3.0.',
  'decide.image': () =>
    'The picture of the award holds the old badge: bake the new one into a clean picture, or leave it out.',
  'decide.issuer-did': () =>
    'Decide which DID of the issuer signs; until then the former address stands there.',
  'decide.language': () => 'Say in which language the texts are.',
  'decide.plain-identity': () =>
    "The recipient's address stands in the badge in clear: decide whether to write a salted hash.",
  'decide.status': () =>
    'Check that the revocation list does not have the badge, and set up a status list in its place.',
  'decide.weak-hash': () =>
    "The recipient's hash is MD5 or has no salt: hash the address again with a salt.",
  'decide.zone': () => 'The date has no time zone: say which one it is; UTC is assumed.',
  'upgrade.document-missing': () =>
    'The badge names this document by its address: give the document too.',
  'upgrade.document-mismatch': () =>
    'The document has another id than the address by which the badge names it.',
  'upgrade.not-ob2': () => 'This is no document of Open Badges 2.0.',
  'upgrade.ob1': ({ version }) =>
    `This is an Open Badge of version ${version}; only 2.0 and 2.1 are brought to 3.0.`,
  'upgrade.ob3': () => 'This is an Open Badge 3.0 already.',
  'upgrade.revoked': () => 'The badge was revoked and is not brought to 3.0.',
} satisfies Messages<UpgradeDecisionCode | UpgradeProblemCode>;

/** Texts of the decisions and problems of the way from Open Badges 2.0 to 3.0, in English. */
export const upgradeEn: Catalogue<UpgradeDecisionCode | UpgradeProblemCode> = {
  locale: 'en',
  messages,
};
