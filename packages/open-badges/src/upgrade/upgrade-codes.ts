/** Codes of badges of Open Badges 2.0 that are not brought to 3.0, beside the `schema.…` codes. */
export type UpgradeProblemCode =
  /** A document that the badge names by its address was not given. */
  | 'upgrade.document-missing'
  /** A document has another id than the address under which it was given. */
  | 'upgrade.document-mismatch'
  /** The document is none of Open Badges 2.0. */
  | 'upgrade.not-ob2'
  /** A badge of version 0.5, 1.0 or 1.1; which one stands in the parameters. */
  | 'upgrade.ob1'
  /** The badge is one of version 3.0 already. */
  | 'upgrade.ob3'
  /** The badge was revoked. */
  | 'upgrade.revoked';

/** Codes of what a person decides before a badge that was brought from 2.0 to 3.0 is signed. */
export type UpgradeDecisionCode =
  /** The achievement has an id made from that of the badge class; an address of one's own is better. */
  | 'decide.achievement-id'
  /** Version 2.0 does not say what kind of achievement it is. */
  | 'decide.achievement-type'
  /** The DID document of the issuer should name the former address. */
  | 'decide.also-known-as'
  /** The old badge class and issuer should name the new ones. */
  | 'decide.back-link'
  /** There are no criteria; the description stands in their place. */
  | 'decide.criteria'
  /** There is no description; the name stands in its place. */
  | 'decide.description'
  /** An endorsement has to be given again by who gave it. */
  | 'decide.endorsement'
  /** The picture of the award holds the old badge. */
  | 'decide.image'
  /** No DID was given; the issuer is named by the former address. */
  | 'decide.issuer-did'
  /** The language of the texts is not known. */
  | 'decide.language'
  /** The recipient is named in clear. */
  | 'decide.plain-identity'
  /** The revocation list has to become a status list. */
  | 'decide.status'
  /** The recipient's hash is MD5 or has no salt. */
  | 'decide.weak-hash'
  /** A date has no time zone; UTC is assumed. */
  | 'decide.zone';
