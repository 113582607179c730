/**
 * What whoever made or verified the credential knows of it, and the record cannot tell. Rules about
 * the credential are `not-applicable` without these facts.
 */
export interface CredentialFacts {
  /** Its form: `ob3`, `elm`, `sd-jwt` are open and verifiable; anything else (`pdf`) is not. */
  readonly format: string;
  /** In what it stands: plain JSON, a token, a seal, a picture. Only reports tell it. */
  readonly carrier?: 'json' | 'jwt' | 'seal' | 'png' | 'svg';
  /** Whether its proof was verified; absent: not tried. */
  readonly proofVerified?: boolean;
  /** Whether it is sealed with a qualified electronic seal. */
  readonly qualifiedSeal?: boolean;
  /** URI of who controls the key that signed. */
  readonly signedBy?: string;
  /** Address of the mandate, where the signer is not the awarding body. */
  readonly mandate?: string;
  /** Status of the award that this one replaces. */
  readonly supersededStatus?: 'revoked' | 'valid';
}

const openFormats: readonly string[] = ['ob3', 'elm', 'sd-jwt'];

/** Tells whether the form is one of the open, verifiable ones. */
export function isOpenFormat({ format }: CredentialFacts): boolean {
  return openFormats.includes(format);
}
