import type { JsonObject } from '@merkki/core';

/** The two kinds of credential that are read. */
export type CredentialFormat = 'open-badges' | 'elm';

/** In what a credential stood: plain JSON, a token, a seal (JAdES), or a picture. */
export type CredentialCarrier = 'json' | 'jwt' | 'seal' | 'png' | 'svg';

/** A credential taken out of what carries it. Nothing of it is verified. */
export interface OpenedCredential {
  /** What kind of credential it is. */
  readonly format: CredentialFormat;
  /** In what it stood. */
  readonly carrier: CredentialCarrier;
  /** The credential itself; pointers of a reading are into this document. */
  readonly document: JsonObject;
  /**
   * JSON Pointer of `document` in the input, where the input is JSON that holds it as it is; absent
   * for tokens, seals and pictures.
   */
  readonly pointer?: string;
}
