import type { JsonObject } from '@merkki/core';

/** What a verifier can look up, and when it looks. */
export interface World {
  /** Moment of verification. */
  readonly now: string;
  /** The document of the issuer's DID. */
  readonly didDocument: JsonObject;
  /** The issuer's JWK set. */
  readonly keySet: JsonObject;
  /** The signed status list, as published. */
  readonly list?: string;
}

/** Another implementation as a verifier. */
export interface Peer {
  /** Its package. */
  readonly name: string;
  /** Tells whether it accepts a signed badge. */
  readonly accepts: (text: string, world: World) => Promise<boolean>;
}
