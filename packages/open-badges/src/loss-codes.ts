/** Codes of what the mapping to Open Badges 3.0 cannot carry. */
export type LossCode =
  /** An endorsement of Open Badges 2.0; it has to be given again. */
  | 'loss.endorsement'
  /** An extension of Open Badges 2.0, whose terms no context of the badge has. */
  | 'loss.extension'
  /** Is carried as a salted hash and cannot be read back. */
  | 'loss.hashed'
  /** Stands in the badge joined with another value, and does not come back as it was. */
  | 'loss.joined'
  /** Belongs to the institution's own work (review, origin, attestations), not on a badge. */
  | 'loss.internal'
  /** The badge names the issuer by the DID of its key; the former id is kept as another identifier. */
  | 'loss.issuer-id-replaced'
  /** A key of Open Badges 2.0; keys stand in the issuer's DID document. */
  | 'loss.key'
  /** The text does not exist in the badge's language; another one stands in its place. */
  | 'loss.language-fallback'
  /** What of a narrative is not in the form that this package writes (on reading). */
  | 'loss.narrative-part'
  /** The micro-credential model has no element for it (on reading). */
  | 'loss.no-element'
  /** Open Badges 3.0 has no term for it. */
  | 'loss.no-place'
  /** Belongs to the publishing of a realisation, not to what was achieved. */
  | 'loss.offering'
  /** The badge is in one language; this is another edition of the text. */
  | 'loss.other-languages'
  /** Personal data that the badge does not need. */
  | 'loss.personal-data'
  /** Another edition of the text, which stands in the related badge of that language. */
  | 'loss.related-edition'
  /** The status entry is added when the credential is signed. */
  | 'loss.status-at-signing'
  /** Is not in the form that Open Badges 3.0 wants here. */
  | 'loss.unfit'
  /** How Open Badges 2.0 was verified; a proof takes its place. */
  | 'loss.verification';
