/** Codes of what the mapping to Open Badges 3.0 cannot carry. */
export type LossCode =
  /** Is carried as a salted hash and cannot be read back. */
  | 'loss.hashed'
  /** Belongs to the institution's own work (review, origin, attestations), not on a badge. */
  | 'loss.internal'
  /** The badge names the issuer by the DID of its key; the former id is kept as another identifier. */
  | 'loss.issuer-id-replaced'
  /** The text does not exist in the badge's language; another one stands in its place. */
  | 'loss.language-fallback'
  /** Open Badges 3.0 has no term for it. */
  | 'loss.no-place'
  /** Belongs to the publishing of a realisation, not to what was achieved. */
  | 'loss.offering'
  /** The badge is in one language; this is another edition of the text. */
  | 'loss.other-languages'
  /** Personal data that the badge does not need. */
  | 'loss.personal-data'
  /** The status entry is added when the credential is signed. */
  | 'loss.status-at-signing';
