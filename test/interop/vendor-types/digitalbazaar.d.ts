// The parts of these packages that are used here; they have no types of their own.

declare module '@digitalbazaar/ed25519-multikey' {
  import type { JsonObject } from '@merkki/core';

  export interface Ed25519Signer {
    readonly algorithm: string;
    readonly id: string;
    sign(options: { data: Uint8Array }): Promise<Uint8Array>;
  }
  export function fromJwk(options: {
    jwk: object;
    secretKey: boolean;
    id: string;
    controller: string;
  }): Promise<{ signer(): Ed25519Signer; export(): Promise<JsonObject> }>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: { readonly name: 'eddsa-rdfc-2022' };
}

declare module '@digitalbazaar/data-integrity' {
  import type { Ed25519Signer } from '@digitalbazaar/ed25519-multikey';

  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: Ed25519Signer; date?: string });
  }
}

declare module '@digitalbazaar/vc' {
  import type { DataIntegrityProof } from '@digitalbazaar/data-integrity';
  import type { JsonObject } from '@merkki/core';

  interface Common {
    readonly credential: JsonObject;
    readonly suite: DataIntegrityProof;
    readonly documentLoader: (url: string) => Promise<unknown>;
    readonly now: string;
  }
  /** Writes the proof into the given object. */
  export function issue(options: Common): Promise<JsonObject>;
  export function verifyCredential(options: Common): Promise<{ readonly verified: boolean }>;
}
