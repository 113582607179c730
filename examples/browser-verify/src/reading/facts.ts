/** One thing by which a recipient is known. */
export interface Identity {
  /** Type of identifier, such as `emailAddress`; `undefined` for an id or a name. */
  readonly type: string | undefined;
  readonly value: string;
  readonly hashed: boolean;
}

/** What a credential says, for showing; every text is somebody else's. */
export interface CredentialFacts {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Plain text, or Markdown. */
  readonly criteria: string | undefined;
  readonly issuerName: string | undefined;
  readonly issuerIds: readonly string[];
  readonly recipient: readonly Identity[];
  readonly results: readonly string[];
  readonly credits: number | undefined;
  readonly awardedOn: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  /** Address of a picture; only a data URI is ever shown. */
  readonly picture: string | undefined;
}
