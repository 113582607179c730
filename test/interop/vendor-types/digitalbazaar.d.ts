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

declare module '@digitalbazaar/ecdsa-multikey' {
  import type { Ed25519Signer } from '@digitalbazaar/ed25519-multikey';

  export function fromJwk(options: {
    jwk: object;
    secretKey: boolean;
    id: string;
    controller: string;
  }): Promise<{ signer(): Ed25519Signer }>;
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: { readonly name: 'ecdsa-rdfc-2019' };
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: readonly string[] }): object;
  export function createDiscloseCryptosuite(options: {
    selectivePointers: readonly string[];
  }): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  import type { Ed25519Signer } from '@digitalbazaar/ed25519-multikey';

  export class Ed25519Signature2020 {
    constructor(options?: { signer?: Ed25519Signer; date?: string });
    readonly type: string;
  }
}

declare module '@digitalbazaar/data-integrity' {
  import type { Ed25519Signer } from '@digitalbazaar/ed25519-multikey';

  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: Ed25519Signer; date?: string });
    readonly type: string;
  }
}

declare module '@digitalbazaar/vc' {
  import type { DataIntegrityProof } from '@digitalbazaar/data-integrity';
  import type { JsonObject } from '@merkki/core';

  interface Common {
    readonly credential: JsonObject;
    readonly suite: Pick<DataIntegrityProof, 'type'>;
    readonly documentLoader: (url: string) => Promise<unknown>;
    readonly now: string;
    /** Needed for a credential with a status. */
    readonly checkStatus?: (options: object) => Promise<{ readonly verified: boolean }>;
  }
  /** Writes the proof into the given object. */
  export function issue(options: Common): Promise<JsonObject>;
  export function derive(options: {
    readonly verifiableCredential: JsonObject;
    readonly suite: Pick<DataIntegrityProof, 'type'>;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }): Promise<JsonObject>;
  export function verifyCredential(options: Common): Promise<{
    readonly verified: boolean;
    readonly statusResult?: { readonly results?: readonly { readonly status: boolean }[] };
  }>;
}
