/** Which status lists are good enough. */
export interface StatusPolicy {
  /** Issuers whose lists are believed beside those of the credential's own issuer. Default: none. */
  readonly trustedListIssuers?: readonly string[];
  /** The fewest entries that a list may have. Default 100 000; fewer than 131 072 is always told. */
  readonly minimumLength?: number;
}
