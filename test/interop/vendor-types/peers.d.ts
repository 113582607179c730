// The parts of these packages that are used here; they have no types of their own.

declare module '@digitalbazaar/vc-bitstring-status-list' {
  import type { JsonObject } from '@merkki/core';

  interface List {
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
  }
  export function createList(options: { length: number }): Promise<List>;
  export function decodeList(options: { encodedList: unknown }): Promise<List>;
  export function createCredential(options: {
    id: string;
    list: List;
    statusPurpose: string;
  }): Promise<JsonObject>;
  export function checkStatus(options: object): Promise<{ readonly verified: boolean }>;
}

declare module '@digitalcredentials/data-integrity' {
  export { DataIntegrityProof } from '@digitalbazaar/data-integrity';
}

declare module '@digitalcredentials/eddsa-rdfc-2022-cryptosuite' {
  export { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
}

declare module '@digitalcredentials/vc' {
  export { issue } from '@digitalbazaar/vc';
}
